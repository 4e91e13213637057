import { useEffect, useState } from 'react';
import { useDashboard } from './dashboard-context';
import type { LibraryHits } from './view';

const DEBOUNCE_MS = 120;

export type LibraryState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: string }
  | { kind: 'found'; hits: LibraryHits };

/**
 * What the library holds for a query; everything for an empty one.
 * @param version changes when the library changed, so that it is asked again
 */
export function useLibrary(query: string, version: string): LibraryState {
  const { actions } = useDashboard();
  const [state, setState] = useState<LibraryState>({ kind: 'loading' });
  const wanted = query.trim();
  useEffect(() => {
    let isCurrent = true;
    const ask = () =>
      actions.searchLibrary(wanted).then(
        (hits) => isCurrent && setState({ kind: 'found', hits }),
        (cause: unknown) =>
          isCurrent && setState({ kind: 'failed', reason: cause instanceof Error ? cause.message : '' }),
      );
    const timer = setTimeout(() => void ask(), wanted ? DEBOUNCE_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [actions, wanted, version]);
  return state;
}
