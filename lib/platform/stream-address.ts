import type { OpenAddress } from '@/lib/domain/open-address';
import { otherHost } from './other-host';

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether text may be sent to and read from here: https anywhere, plain http on this machine only. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.has(hostname));
}

/**
 * Opens an https or loopback address and hands its answer on as it comes, for model files and for language model servers.
 * No cookies and no referrer go along, and nothing of it stays in the browser's own cache.
 */
export const streamAddress: OpenAddress = async (address, options) => {
  const { signal, method = 'GET', headers = {}, body, from, isProbe = false } = options;
  if (!isSafeAddress(address))
    return { ok: false, reason: 'Only addresses that begin with https://, and those of this machine, are opened.' };
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      headers: { ...headers, ...(from !== undefined && from > 0 && { Range: `bytes=${from}-` }) },
      ...(body !== undefined && { body }),
      // A gigabyte would be stored twice.
      cache: 'no-store',
      // What is sent goes to the address that was chosen and nowhere else.
      redirect: method === 'POST' || options.isForThisAlone === true ? 'manual' : 'follow',
      mode: isProbe ? 'no-cors' : 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    return {
      ok: false,
      reason:
        'No answer came: the server is away, its certificate is not accepted, or it does not allow other sites to read it (CORS).',
    };
  }
  // Browsers hide the status of what they do not follow; Node shows it.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    await response.body?.cancel();
    return { ok: false, isSentOn: true, reason: 'It sends on to another address, which is not followed.' };
  }
  if (response.type !== 'opaque' && !isSafeAddress(response.url)) {
    await response.body?.cancel();
    return { ok: false, reason: 'It sends on to an address without https, which is not followed.' };
  }
  const isHtml = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
  const servedBy = otherHost(address, response.url);
  return {
    ok: true,
    status: response.status,
    headers: response.headers,
    isHtml,
    ...(servedBy !== null && { servedBy }),
    body: response.body,
  };
};
