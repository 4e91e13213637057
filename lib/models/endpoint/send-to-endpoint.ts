import { readEndpointAddress } from '@/lib/domain/read-endpoint-address';
import type { Answered } from './ask-patiently';
import { ModelFailure } from '../model-failure';
import type { Deadline } from './deadline';
import type { EndpointParts } from './endpoint-parts';
import { endpointFaults } from './endpoint-faults';

/** How long somebody may take to answer at all, when it is asked whether anybody is there. */
const probeTime = 5_000;

/** "models.example.com" of an address that was read before. */
export function hostOf(address: string): string {
  const read = readEndpointAddress(address);
  return 'host' in read ? read.host : address;
}

export const isFine = (status: number): boolean => status >= 200 && status < 300;

/**
 * Sends one request below the address of an endpoint.
 *
 * @throws ModelFailure where nobody answers, nothing may be read, or it is sent on; the browser's own error where
 * `deadline` ended it
 */
export async function sendToEndpoint(
  { endpoint: { address }, open }: Pick<EndpointParts, 'endpoint' | 'open'>,
  path: '/models' | '/chat/completions',
  { key, body, deadline }: { key: string | null; body?: string; deadline: Deadline },
): Promise<Answered> {
  const host = hostOf(address);
  const headers = {
    accept: body === undefined ? 'application/json' : 'text/event-stream, application/json',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(key !== null && { authorization: `Bearer ${key}` }),
  };
  const opened = await open(address + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body !== undefined && { body }),
    signal: deadline.signal,
    isForThisAlone: true,
  });
  if (opened.ok) return opened;
  deadline.signal.throwIfAborted();
  if (opened.isSentOn === true) throw new ModelFailure(endpointFaults.sentOn(host, opened.reason));
  const isThere = await isSomebodyThere(open, address);
  throw new ModelFailure((isThere ? endpointFaults.notReadable : endpointFaults.noAnswer)(host, opened.reason));
}

/** A server that is away and one whose answers may not be read look the same; this tells them apart. Nothing goes along. */
async function isSomebodyThere(open: EndpointParts['open'], address: string): Promise<boolean> {
  const opened = await open(`${address}/models`, { signal: AbortSignal.timeout(probeTime), isProbe: true }).catch(
    () => null,
  );
  if (opened?.ok !== true) return false;
  await opened.body?.cancel();
  return true;
}
