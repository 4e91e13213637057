export interface Within {
  signal: AbortSignal;
  /** Milliseconds that the work may take. */
  limitMs: number;
  /** Milliseconds that it may take to stop, once it was told to. */
  graceMs: number;
}

/** How the work ended: by itself, or told to stop by its signal or its limit. `value` is null where it did not obey. */
export interface Ended<T> {
  how: 'done' | 'stopped' | 'timed-out';
  value: T | null;
}

/** Runs work that stops when its signal aborts, and gives up on work that does not. Rejects with what the work rejects with. */
export async function runWithin<T>(
  { signal, limitMs, graceMs }: Within,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Ended<T>> {
  const controller = new AbortController();
  let told: Ended<T>['how'] = 'done';
  let giveUp: (ended: Ended<T>) => void = () => {};
  let grace: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<Ended<T>>((resolve) => (giveUp = resolve));

  const tell = (how: 'stopped' | 'timed-out') => {
    if (controller.signal.aborted) return;
    told = how;
    controller.abort();
    grace = setTimeout(() => giveUp({ how, value: null }), graceMs);
  };
  const stop = () => tell('stopped');
  const limit = setTimeout(() => tell('timed-out'), limitMs);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    const done = work(controller.signal).then((value): Ended<T> => ({ how: told, value }));
    // Work that is given up on may still fail; nobody waits for it.
    done.catch(() => {});
    return await Promise.race([done, givenUp]);
  } finally {
    signal.removeEventListener('abort', stop);
    clearTimeout(limit);
    clearTimeout(grace);
  }
}
