import type { Opened } from '@/lib/domain/open-address';

/** What a server answered, whatever it was. */
export type Answered = Extract<Opened, { ok: true }>;

/** Then it is told rather than waited for. */
const mostTries = 3;
const firstWait = 1_000;
const longestWait = 20_000;

export interface Patience {
  /** Ends early when `signal` aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** 0 to 1. */
  random(): number;
  now(): number;
}

/** Milliseconds that a server asks to wait; null where it does not say. */
function askedToWait(response: Answered, now: number): number | null {
  const value = response.headers.get('retry-after');
  if (value === null) return null;
  const milliseconds = /^\d+$/.test(value.trim()) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isFinite(milliseconds) ? Math.max(milliseconds, 0) : null;
}

/**
 * Asks again where a server has too much to do (429, 503), each time after about twice as long, spread by chance so that a
 * team's browsers do not all come back at once. Where it names a time, that counts; one that is too long is not waited for.
 */
export async function askPatiently(
  send: () => Promise<Answered>,
  { wait, random, now }: Patience,
  signal: AbortSignal,
): Promise<Answered> {
  for (let tries = 1; ; tries++) {
    const response = await send();
    if ((response.status !== 429 && response.status !== 503) || tries >= mostTries) return response;
    const asked = askedToWait(response, now());
    if (asked !== null && asked > longestWait) return response;
    await response.body?.cancel();
    await wait((asked ?? firstWait * 2 ** (tries - 1)) + random() * firstWait * tries, signal);
  }
}
