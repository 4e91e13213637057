import type { ModelFault, ModelFaultKind } from '@/lib/domain/language-model';
import { createFault } from '../create-fault';

/** Of what a server says only so much goes into the details: some repeat what was sent to them. */
const mostDetail = 300;

const fault = (kind: ModelFaultKind, message: string, detail: string): ModelFault =>
  createFault(kind, detail.slice(0, mostDetail), message);

/** What can go wrong with an endpoint, each with its sentence and what to do. `host` is "models.example.com". */
export const endpointFaults = {
  noAnswer: (host: string, detail: string) =>
    fault(
      'server-down',
      `Nobody answered at ${host}. Check that the model server is running and the address is right, then try again.`,
      detail,
    ),
  /** Somebody answers, but the browser keeps the answer from the extension. */
  notReadable: (host: string, detail: string) =>
    fault(
      'refused',
      `${host} answers, but does not let this extension read it. Allow the extension’s address at the server: OLLAMA_ORIGINS in Ollama, “Enable CORS” in LM Studio, --allowed-origins in vLLM.`,
      detail,
    ),
  sentOn: (host: string, detail: string) =>
    fault(
      'refused',
      `${host} sends on to another address. What customers write is not sent on: enter the address where it ends.`,
      detail,
    ),
  wrongKey: (host: string, hadKey: boolean, detail: string) =>
    fault(
      'refused',
      hadKey
        ? `${host} did not accept the key. Enter it again under Language models.`
        : `${host} wants a key. Enter it under Language models.`,
      detail,
    ),
  /** By its own filter, or because the key may not do this. */
  forbidden: (host: string, detail: string) =>
    fault('refused', `${host} does not allow this. Ask whoever runs it what the key may do.`, detail),
  filtered: (host: string, detail: string) =>
    fault('refused', `The filter of ${host} held the answer back. Write this one yourself.`, detail),
  webPage: (host: string, detail: string) =>
    fault(
      'not-a-model',
      `What answers at ${host} is a web page, not a model. Check the address; a sign-in page of the network may stand between.`,
      detail,
    ),
  notThere: (address: string, detail: string) =>
    fault(
      'not-a-model',
      `There are no models at ${address}. Most servers have them under /v1. Check the address.`,
      detail,
    ),
  noSuchModel: (host: string, model: string, detail: string) =>
    fault(
      'not-downloaded',
      `${host} has no model “${model}”. Choose another under Language models, or load it there.`,
      detail,
    ),
  tooLong: (host: string, detail: string) =>
    fault('too-long', `This is more text than the model at ${host} can read at once. Try with less.`, detail),
  tooMany: (host: string, detail: string) =>
    fault('too-many-requests', `${host} is asked too often just now. Try again in a minute.`, detail),
  busy: (host: string, detail: string) =>
    fault('server-down', `${host} is busy, or still loading its model. Try again in a minute.`, detail),
  broken: (host: string, status: number, detail: string) =>
    fault('server-down', `${host} failed (${status}). If it goes on, tell whoever runs it.`, detail),
  notUnderstood: (host: string, status: number, detail: string) =>
    fault('engine-failed', `${host} did not understand what was asked (${status}). The details say why.`, detail),
  silent: (host: string, detail: string) =>
    fault('timed-out', `${host} took too long. Try again, or with a smaller model.`, detail),
  cut: (host: string, detail: string) =>
    fault('server-down', `The connection to ${host} was lost before the answer was whole. Try again.`, detail),
  brokenAnswer: (host: string, detail: string) =>
    fault('broken-answer', `What ${host} answered could not be read. Try again.`, detail),
};
