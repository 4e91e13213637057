import { useCallback, useEffect, useState } from 'react';

export type Asked<T> = { kind: 'loading' } | { kind: 'failed'; reason: string } | { kind: 'found'; found: T };

type AskedOptions = {
  /** Changes when what is asked for changed, so that it is asked for again. */
  version?: unknown;
  /** Milliseconds before it is asked for: what is still being typed is not worth a question. */
  wait?: number;
};

/**
 * What the desk answers to `ask` (kept by `useCallback`), and the way to ask once more. What was found last stays until the
 * next answer is there; a late answer to an old question is dropped.
 */
export function useAsked<T>(
  ask: () => Promise<T>,
  { version, wait = 0 }: AskedOptions = {},
): { state: Asked<T>; retry: () => void } {
  const [state, setState] = useState<Asked<T>>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const start = () =>
      ask().then(
        (found) => isCurrent && setState({ kind: 'found', found }),
        (cause: unknown) =>
          isCurrent && setState({ kind: 'failed', reason: cause instanceof Error ? cause.message : '' }),
      );
    const timer = setTimeout(() => void start(), wait);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, version, wait, round]);
  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    setRound((before) => before + 1);
  }, []);
  return { state, retry };
}
