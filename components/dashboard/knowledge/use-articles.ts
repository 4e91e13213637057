import { useCallback } from 'react';
import type { ArticleQuery } from '@/lib/domain/article-list';
import { useDashboard } from '../dashboard-context';
import { useAsked } from '../use-asked';

const DEBOUNCE_MS = 120;
/** Rows on one page; a page draws at once, whatever the library holds. */
export const PAGE_LENGTH = 100;

/**
 * One page of the list.
 * @param version changes when articles changed, so that the page is asked for again
 */
export function useArticles({ text, filter }: ArticleQuery, offset: number, version: number) {
  const { actions } = useDashboard();
  const ask = useCallback(
    () => actions.knowledge.list({ text, filter }, offset, PAGE_LENGTH),
    [actions, text, filter, offset],
  );
  return useAsked(ask, { version, wait: text ? DEBOUNCE_MS : 0 });
}
