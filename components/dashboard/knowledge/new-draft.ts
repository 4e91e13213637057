import { dropChecks } from '@/lib/domain/help-article';
import type { Article } from '@/lib/domain/article';
import { sinceOf, type ArticleDraft } from '@/lib/domain/article-list';

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
export function draftOf(article: Article): ArticleDraft {
  const { id, title, body, url, tags, language, audience, reviewBy, isSuggested, sites, madeBy } = article;
  const draft: ArticleDraft = { id, title, body, tags, language, audience, isSuggested, sites };
  draft.since = sinceOf(article);
  if (url !== undefined) draft.url = url;
  if (reviewBy !== undefined) draft.reviewBy = reviewBy;
  if (madeBy !== undefined) draft.madeBy = madeBy;
  return draft;
}

/** What a person stands by from now on: offered, and to customers, without the list of what there was to check. */
export function checkedOf(draft: ArticleDraft): ArticleDraft {
  const { madeBy: _, ...rest } = draft;
  return { ...rest, body: dropChecks(rest.body), isSuggested: true, audience: 'everyone' };
}

/** The text of a pack's article as the beginning of one of the person's own. */
export function copyOf(article: Article): ArticleDraft {
  const draft = draftOf(article);
  delete draft.id;
  delete draft.since;
  return draft;
}
