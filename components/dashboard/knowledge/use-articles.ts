import { useEffect, useState } from 'react';
import type { ArticlePage, ArticleQuery } from '@/lib/domain/article-list';
import { useDashboard } from '../dashboard-context';

const DEBOUNCE_MS = 120;
/** Rows on one page; a page draws at once, whatever the library holds. */
export const PAGE_LENGTH = 100;

export type ArticlesState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: string }
  | { kind: 'found'; page: ArticlePage };

/**
 * One page of the list. What was found last stays until the next answer is there.
 * @param version changes when articles changed, so that the page is asked for again
 */
export function useArticles({ text, filter }: ArticleQuery, offset: number, version: number): ArticlesState {
  const { actions } = useDashboard();
  const [state, setState] = useState<ArticlesState>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const ask = () =>
      actions.knowledge.list({ text, filter }, offset, PAGE_LENGTH).then(
        (page) => isCurrent && setState({ kind: 'found', page }),
        (cause: unknown) =>
          isCurrent && setState({ kind: 'failed', reason: cause instanceof Error ? cause.message : '' }),
      );
    const timer = setTimeout(() => void ask(), text ? DEBOUNCE_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [actions, text, filter, offset, version]);
  return state;
}
