import { useEffect, useState } from 'react';
import { useSidebar } from './sidebar-context';
import type { SearchResults } from './view';

/** Short enough to feel at once, long enough not to search for every letter of a fast typist. */
const DEBOUNCE_MS = 80;

export type SearchState = { for: string; results: SearchResults | null; failure: string | null };

/**
 * Results for the query, the last ones kept until new ones are there. A late answer to an old query is dropped.
 *
 * @param revision of what is searched; with another one the same query is asked again
 */
export function useSearch(query: string, revision: number): SearchState | null {
  const { actions } = useSidebar();
  const [state, setState] = useState<SearchState | null>(null);
  const wanted = query.trim();
  // A search that was cleared is over: the next one does not begin with its results.
  if (!wanted && state) setState(null);
  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      actions.search(wanted).then(
        (results) => isCurrent && setState({ for: wanted, results, failure: null }),
        (cause: unknown) =>
          isCurrent && setState({ for: wanted, results: null, failure: cause instanceof Error ? cause.message : '' }),
      );
    }, DEBOUNCE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted, actions, revision]);
  return state;
}
