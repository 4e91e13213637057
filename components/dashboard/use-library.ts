import { useCallback } from 'react';
import { useDashboard } from './dashboard-context';
import { useAsked } from './use-asked';

const DEBOUNCE_MS = 120;

/**
 * What the library holds for a query; everything for an empty one.
 * @param version changes when the library changed, so that it is asked again
 */
export function useLibrary(query: string, version: string) {
  const { actions } = useDashboard();
  const wanted = query.trim();
  const ask = useCallback(() => actions.searchLibrary(wanted), [actions, wanted]);
  return useAsked(ask, { version, wait: wanted ? DEBOUNCE_MS : 0 });
}
