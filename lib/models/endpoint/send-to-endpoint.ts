import { readEndpointAddress } from '../../domain/read-endpoint-address.ts';
import { ModelFailure } from '../model-failure.ts';
import type { Deadline } from './deadline';
import type { EndpointParts } from './endpoint-parts';
import { endpointFaults } from './endpoint-faults.ts';

/** How long somebody may take to answer at all, when it is asked whether anybody is there. */
const probeTime = 5_000;

/** "models.example.com" of an address that was read before. */
export function hostOf(address: string): string {
  const read = readEndpointAddress(address);
  return 'host' in read ? read.host : address;
}

/**
 * Sends one request below the address of an endpoint.
 *
 * @throws ModelFailure where nobody answers, nothing may be read, or it is sent on; the browser's own error where
 * `deadline` ended it
 */
export async function sendToEndpoint(
  { endpoint: { address }, ask }: Pick<EndpointParts, 'endpoint' | 'ask'>,
  path: '/models' | '/chat/completions',
  { key, body, deadline }: { key: string | null; body?: string; deadline: Deadline },
): Promise<Response> {
  const host = hostOf(address);
  const headers = {
    accept: body === undefined ? 'application/json' : 'text/event-stream, application/json',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(key !== null && { authorization: `Bearer ${key}` }),
  };
  let response: Response;
  try {
    response = await ask(address + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body !== undefined && { body }),
      signal: deadline.signal,
    });
  } catch (error) {
    if (deadline.signal.aborted) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new ModelFailure(
      (await isSomebodyThere(ask, address))
        ? endpointFaults.notReadable(host, detail)
        : endpointFaults.noAnswer(host, detail),
    );
  }
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    await response.body?.cancel();
    throw new ModelFailure(endpointFaults.sentOn(host, `${response.status}`));
  }
  return response;
}

/** A server that is away and one whose answers may not be read look the same; this tells them apart. Nothing goes along. */
async function isSomebodyThere(ask: EndpointParts['ask'], address: string): Promise<boolean> {
  try {
    const response = await ask(`${address}/models`, {
      method: 'GET',
      headers: {},
      signal: AbortSignal.timeout(probeTime),
      isProbe: true,
    });
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}
