import { useCallback } from 'react';
import type { ReplyQuery } from '@/lib/domain/reply-list';
import { useDashboard } from '../dashboard-context';
import { useAsked } from '../use-asked';

const DEBOUNCE_MS = 120;
/** Rows on one page; a page draws at once, whatever the library holds. */
export const PAGE_LENGTH = 100;

/**
 * One page of the list.
 * @param version changes when replies changed, so that the page is asked for again
 */
export function useReplies(query: ReplyQuery, offset: number, version: number) {
  const { actions } = useDashboard();
  const { text, filter, order, folder, tag, pack } = query;
  const ask = useCallback(
    () => actions.replies.list({ text, filter, order, folder, tag, pack }, offset, PAGE_LENGTH),
    [actions, text, filter, order, folder, tag, pack, offset],
  );
  return useAsked(ask, { version, wait: text ? DEBOUNCE_MS : 0 });
}

/** What the list can be narrowed to; nothing until it is there. */
export function useFacets(version: number) {
  const { actions } = useDashboard();
  const { state } = useAsked(actions.replies.facets, { version });
  return state.kind === 'found' ? state.found : { folders: [], tags: [], packs: [] };
}
