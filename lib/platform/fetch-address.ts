import { otherHost } from './other-host';

export type Fetched =
  /** `servedBy` is the host that it came from, where the one that was asked sent on to another. */
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; isHtml: boolean; servedBy?: string }
  /** `status` is null where no answer came; `reason` is a sentence for a person. */
  | { ok: false; status: number | null; reason: string };

const megabyte = 1024 * 1024;

export type FetchAddress = (
  address: string,
  options: { /** More bytes are not read. */ most: number; signal: AbortSignal },
) => Promise<Fetched>;

/**
 * Reads an https address, and nothing else. The browser sends the ETag that it knows (`no-cache`), so that an unchanged
 * file costs no body; no cookies and no referrer go along. Never throws, but where `signal` was aborted.
 */
export const fetchAddress: FetchAddress = async (address, { most, signal }) => {
  const fail = (status: number | null, reason: string): Fetched => ({ ok: false, status, reason });
  if (!address.startsWith('https://')) return fail(null, 'Only addresses that begin with https:// are read.');
  const options = { cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer', signal } as const;
  let response: Response;
  try {
    response = await fetch(address, options);
  } catch (error) {
    if (signal.aborted) throw error;
    return fail(null, await explainSilence(address, options));
  }
  // The extension's own policy refuses to follow to http; this says it in words where a browser did follow.
  if (!response.url.startsWith('https://')) return fail(response.status, redirected);
  if (!response.ok) {
    await response.body?.cancel();
    return fail(
      response.status,
      `The server answered ${response.status}${response.statusText && ` (${response.statusText})`}.`,
    );
  }
  const announced = Number(response.headers.get('content-length') ?? 0);
  const limit = most < megabyte ? `${most.toLocaleString('en')} bytes` : `${Math.ceil(most / megabyte)} MB`;
  const tooLarge = `The file there is larger than the ${limit} that are read.`;
  if (announced > most && response.headers.get('content-encoding') === null) {
    await response.body?.cancel();
    return fail(response.status, tooLarge);
  }
  try {
    const bytes = await readAtMost(response, most);
    const isHtml = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
    const servedBy = otherHost(address, response.url);
    if (!bytes) return fail(response.status, tooLarge);
    return { ok: true, bytes, isHtml, ...(servedBy !== null && { servedBy }) };
  } catch (error) {
    if (signal.aborted) throw error;
    return fail(null, 'The connection was lost before the whole file was there.');
  }
};

const redirected = 'It sends on to an address without https, which is not followed.';

/** A refused redirect, a server that is away, and one that does not allow reading look the same; asking again tells the first. */
async function explainSilence(address: string, options: RequestInit): Promise<string> {
  try {
    const { type } = await fetch(address, { ...options, redirect: 'manual' });
    if (type === 'opaqueredirect')
      return redirected.replace('without https', 'without https, or to one that can’t be read');
  } catch {
    // No answer either.
  }
  return 'No answer came: the server is away, its certificate is not accepted, or it does not allow other sites to read it (CORS).';
}

async function readAtMost(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    total += value.length;
    if (total > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
