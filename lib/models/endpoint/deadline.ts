export interface Deadline {
  /** Aborts when the person stops or the time is over. */
  signal: AbortSignal;
  /** From now on so many milliseconds are left. */
  within(milliseconds: number): void;
  /** Whether it was the time that ended it. */
  isOver(): boolean;
  end(): void;
}

/** Joins a person's wish to stop with a time that is set anew at every step. */
export function startDeadline(stopped: AbortSignal): Deadline {
  const both = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const stop = () => both.abort();
  if (stopped.aborted) stop();
  else stopped.addEventListener('abort', stop, { once: true });
  return {
    signal: both.signal,
    within(milliseconds) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        isOver = true;
        both.abort();
      }, milliseconds);
    },
    isOver: () => isOver,
    end() {
      clearTimeout(timer);
      stopped.removeEventListener('abort', stop);
    },
  };
}
