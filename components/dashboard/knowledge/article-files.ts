import { useMemo } from 'react';
import type { ArticleChoice } from '@/lib/domain/article-list';
import { useDashboard } from '../dashboard-context';
import type { FileKind } from '../transfer/file-kind';

const fieldNames = {
  title: 'title',
  body: 'text',
  url: 'address',
  tags: 'tags',
  language: 'language',
  audience: 'who may read it',
  reviewBy: 'review date',
  isSuggested: 'suggestions',
  sites: 'inboxes',
};

/** Articles as files hold them. */
export function useArticleFiles(): FileKind<ArticleChoice> {
  const { knowledge } = useDashboard().actions;
  return useMemo(
    () => ({
      actions: knowledge,
      one: 'article',
      many: 'articles',
      fieldNames,
      note: 'Pictures are not taken along; scripts and styles never are.',
    }),
    [knowledge],
  );
}
