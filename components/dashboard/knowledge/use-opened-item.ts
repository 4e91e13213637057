import { useEffect, useState } from 'react';
import type { ArticleDraft } from '@/lib/domain/article-list';
import { useDashboard } from '../dashboard-context';
import { draftOf } from './new-draft';

/** Opens the article that the address names in the editor, once; one that is gone, or a pack's, stays closed. */
export function useOpenedItem(item: string | null, onOpen: (draft: ArticleDraft) => void): void {
  const { actions } = useDashboard();
  const [opened, setOpened] = useState<string | null>(null);
  useEffect(() => {
    if (item === null || item === opened) return undefined;
    let isCurrent = true;
    void actions.knowledge.read(item).then(
      (article) => {
        if (!isCurrent) return;
        setOpened(item);
        if (article?.pack === null) onOpen(draftOf(article));
      },
      // The list says what is wrong with the library.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [actions, item, opened, onOpen]);
}
