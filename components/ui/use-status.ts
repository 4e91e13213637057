import { useCallback, useEffect, useState } from 'react';

/** The last thing that happened here, said at the foot of the sidebar. */
export type Status = { tone: 'done' | 'failed'; text: string; undo?: () => Promise<void> };

type AttemptWords = {
  /** Begins the sentence when it fails: "Could not save the note." */
  failed: string;
  /** Said when it worked, asked for once it did; nothing is said without it. */
  done?: string | (() => string);
  undo?: () => Promise<void>;
};

/** Runs an action that can fail. Resolves to whether it worked; never rejects. */
export type Attempt = (task: () => Promise<void>, words: AttemptWords) => Promise<boolean>;

/** Long enough to read a few words, or a sentence on what went wrong; what can be undone stays until it is dismissed. */
const DONE_STAYS_MS = 4_000;
const FAILED_STAYS_MS = 12_000;

export function useStatus(scope: string): { status: Status | null; attempt: Attempt; dismiss: () => void } {
  const [entry, setEntry] = useState<{ scope: string; status: Status } | null>(null);
  const status = entry?.scope === scope ? entry.status : null;

  const attempt = useCallback<Attempt>(
    async (task, { failed, done, undo }) => {
      try {
        await task();
        // What worked now also answers what failed before.
        setEntry((was) => (was?.status.tone === 'failed' ? null : was));
        if (done)
          setEntry({
            scope,
            status: { tone: 'done', text: typeof done === 'function' ? done() : done, ...(undo && { undo }) },
          });
        return true;
      } catch (cause) {
        const why = cause instanceof Error && cause.message ? ` ${cause.message}` : '';
        setEntry({ scope, status: { tone: 'failed', text: failed + why } });
        return false;
      }
    },
    [scope],
  );

  useEffect(() => {
    if (!status || status.undo) return;
    const timer = setTimeout(() => setEntry(null), status.tone === 'done' ? DONE_STAYS_MS : FAILED_STAYS_MS);
    return () => clearTimeout(timer);
  }, [status]);

  return { status, attempt, dismiss: useCallback(() => setEntry(null), []) };
}
