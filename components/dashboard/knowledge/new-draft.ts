import type { Article } from '@/lib/domain/article';
import type { ArticleDraft } from '@/lib/domain/article-list';

/** An article yet to be written. */
export const newDraft = (change: Partial<ArticleDraft> = {}): ArticleDraft => ({
  title: '',
  body: '',
  tags: [],
  language: 'en',
  audience: 'everyone',
  isSuggested: true,
  sites: [],
  ...change,
});

/** An article as the form edits it. */
export function draftOf({ pack: _, version: __, updatedAt: ___, ...draft }: Article): ArticleDraft {
  return draft;
}

/** The text of a pack's article as the beginning of one of the person's own. */
export function copyOf(article: Article): ArticleDraft {
  const { id: _, ...draft } = draftOf(article);
  return draft;
}
