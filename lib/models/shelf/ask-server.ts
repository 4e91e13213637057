import type { OpenAddress, Opened } from '@/lib/domain/open-address';
import { shelfFaults } from './shelf-faults';

/** Beyond the door: how requests are repeated. */
export interface Asking {
  open: OpenAddress;
  /** Rejects with the signal's reason when it aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Silence of a server after which a request is given up, in milliseconds. */
  mostSilence: number;
}

/** Tries without a single byte more, after which it is for the person to try again. */
export const MOST_TRIES = 4;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/** How long to wait before the next try: what the server asks for, or twice as long each time, with chance in it. */
export function waitBefore(attempt: number, asked: string | null): number {
  const seconds = Number(asked ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return Math.min(seconds * 1_000, LONGEST_WAIT);
  return Math.min(FIRST_WAIT * 2 ** attempt * (0.75 + Math.random() / 2), LONGEST_WAIT);
}

/** Asks once. A server that does not even begin to answer is no answer. Throws only the signal's reason. */
export async function askServer(
  { open, mostSilence }: Asking,
  address: string,
  { signal, from }: { signal: AbortSignal; from?: number },
): Promise<Opened> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), mostSilence);
  try {
    return await open(address, {
      signal: AbortSignal.any([signal, silence.signal]),
      ...(from !== undefined && { from }),
    });
  } catch {
    signal.throwIfAborted();
    return { ok: false, reason: 'The server did not answer in time.' };
  } finally {
    clearTimeout(timer);
  }
}

type Answer = Extract<Opened, { ok: true }>;

/** Whether asking again may help, and what to tell the person when it did not. Null: a good answer. */
export function judgeAnswer(answer: Answer, path: string): { isPassing: boolean; failure: Error } | null {
  const { status, isHtml } = answer;
  const no = (failure: Error, isPassing = false) => ({ isPassing, failure });
  if (status === 429) return no(shelfFaults.tooManyRequests(path), true);
  if (status >= 500) return no(shelfFaults.serverDown(status, path), true);
  if (status === 401 || status === 403 || status === 451) return no(shelfFaults.refused(status, path));
  if (status === 404 || status === 410) return no(shelfFaults.gone(path));
  if (status !== 200 && status !== 206) return no(shelfFaults.serverDown(status, path));
  return isHtml ? no(shelfFaults.webPage(path)) : null;
}

/**
 * Reads a body to its end. Resolves to how it ended: `lost` where the connection broke or the server fell silent. Throws
 * only where `signal` aborted, or what `onBytes` throws; the body is let go of in each case.
 */
export async function readBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: (bytes: Uint8Array<ArrayBuffer>) => Promise<void> | void,
  { signal, mostSilence }: { signal: AbortSignal; mostSilence: number },
): Promise<'ended' | 'lost'> {
  const reader = body.getReader();
  const nextBytes = async () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<'silent'>((resolve) => {
      timer = setTimeout(resolve, mostSilence, 'silent');
    });
    try {
      return await Promise.race([reader.read().catch(() => 'broken' as const), silence]);
    } finally {
      clearTimeout(timer);
    }
  };
  try {
    for (;;) {
      const read = await nextBytes();
      signal.throwIfAborted();
      if (read === 'silent' || read === 'broken') return 'lost';
      if (read.done) return 'ended';
      await onBytes(read.value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
