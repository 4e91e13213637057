import type { GenerateRequest, Generated } from '@/lib/domain/language-model';
import { ModelFailure } from '../model-failure';
import { askPatiently, type Answered } from './ask-patiently';
import { composeBody, refusedField, type OptionalField } from './compose-body';
import { startDeadline, type Deadline } from './deadline';
import { endpointFaults } from './endpoint-faults';
import { endpointPatience, endpointTimes, type EndpointParts } from './endpoint-parts';
import { faultOfStatus, readErrorText } from './fault-of-answer';
import { readAnswer, UnreadableAnswer, type Reading } from './read-answer';
import { readText } from './read-text';
import { hostOf, isFine, sendToEndpoint } from './send-to-endpoint';

/** No language has longer tokens on average; a server that does not hold to `maxTokens` is stopped there. */
const lettersPerToken = 20;
/** More of an error is not read. */
const mostErrorLetters = 20_000;

const sayBroken = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * One answer of an endpoint, piece by piece.
 *
 * @param without what the server does not take; it grows when the server says so
 * @throws ModelFailure; what was written before it went to `onText`
 */
export async function generateAtEndpoint(
  parts: EndpointParts,
  without: Set<OptionalField>,
  request: GenerateRequest,
  stopped: AbortSignal,
  onText: (piece: string) => void = () => undefined,
): Promise<Generated> {
  const { endpoint, patience = endpointPatience, times = endpointTimes } = parts;
  const host = hostOf(endpoint.address);
  const begun = patience.now();
  let firstAt: number | null = null;
  let reading: Reading | null = null;
  const deadline = startDeadline(stopped);

  const finished = (finish: Generated['finish']): Generated => {
    const { text = '', promptTokens = null, answerTokens = null } = reading?.answer ?? {};
    const seconds = firstAt === null ? 0 : (patience.now() - firstAt) / 1_000;
    return {
      text,
      finish,
      promptTokens,
      answerTokens,
      firstTokenMs: firstAt === null ? null : firstAt - begun,
      tokensPerSecond: answerTokens !== null && seconds > 0 ? answerTokens / seconds : null,
    };
  };

  try {
    const response = await begin(parts, without, request, deadline);
    const isJson = /\bjson\b/i.test(response.headers.get('content-type') ?? '');
    reading = readAnswer(isJson ? 'json' : 'events', (piece) => {
      firstAt ??= patience.now();
      onText(piece);
    });
    const isOverlong = await readAll(response, reading, deadline, times.next, request.maxTokens * lettersPerToken);
    if (isOverlong) return finished('length');
    const { finish } = reading.answer;
    if (finish === null) throw new ModelFailure(endpointFaults.cut(host, 'it ended without a word'));
    if (finish === 'content_filter') throw new ModelFailure(endpointFaults.filtered(host, finish));
    return finished(finish === 'length' ? 'length' : 'stop');
  } catch (error) {
    if (stopped.aborted) return finished('stopped');
    if (error instanceof ModelFailure) throw error;
    if (deadline.isOver()) throw new ModelFailure(endpointFaults.silent(host, `${patience.now() - begun} ms`));
    if (!(error instanceof UnreadableAnswer)) throw new ModelFailure(endpointFaults.cut(host, sayBroken(error)));
    const { what, detail, status } = error.fault;
    if (what === 'page') throw new ModelFailure(endpointFaults.webPage(host, detail));
    if (what === 'broken') throw new ModelFailure(endpointFaults.brokenAnswer(host, detail));
    throw new ModelFailure(faultOfStatus({ ...endpoint, host, hadKey: true }, status, detail));
  } finally {
    deadline.end();
  }
}

/** Sends the request until it is taken: again where the server is busy, and without a field that it does not know. */
async function begin(
  parts: EndpointParts,
  without: Set<OptionalField>,
  request: GenerateRequest,
  deadline: Deadline,
): Promise<Answered> {
  const { endpoint, patience = endpointPatience, times = endpointTimes } = parts;
  const key = await parts.key();
  for (;;) {
    const body = composeBody(endpoint.model, request, without);
    const send = () => {
      deadline.signal.throwIfAborted();
      deadline.within(times.first);
      return sendToEndpoint(parts, '/chat/completions', { key, body, deadline });
    };
    const response = await askPatiently(send, patience, deadline.signal);
    if (isFine(response.status)) return response;
    const said = await readText(response.body, mostErrorLetters);
    const refused =
      response.status === 400 || response.status === 422 ? refusedField(readErrorText(said) ?? '', without) : null;
    if (refused === null) {
      const asked = { ...endpoint, host: hostOf(endpoint.address), hadKey: key !== null };
      throw new ModelFailure(faultOfStatus(asked, response.status, said));
    }
    without.add(refused);
  }
}

/** @returns whether the answer was longer than it may be, and was stopped */
async function readAll(
  response: Answered,
  { answer, take, end }: Reading,
  deadline: Deadline,
  patience: number,
  mostLetters: number,
): Promise<boolean> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) break;
      deadline.within(patience);
      take(decoder.decode(value, { stream: true }));
      if (answer.text.length > mostLetters) return true;
    }
    take(decoder.decode());
    end();
    return false;
  } finally {
    // The server hears of it only by the connection closing.
    await reader?.cancel().catch(() => undefined);
  }
}
