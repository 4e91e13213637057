import { readTags, readText } from '@/lib/files/read-values';
import type { ArticleDraft } from '../to-article';

type Fields = Record<string, unknown>;

/** The first of these that the front matter has. */
const first = (fields: Fields, ...names: string[]): unknown => {
  for (const name of names) if (fields[name] !== undefined && fields[name] !== null) return fields[name];
  return undefined;
};

const isWebAddress = (value: unknown) => /^https?:/i.test(readText(value));

/** What front matter says of an article, by the names that site generators and help centres use. */
export function readFields(fields: Fields): ArticleDraft {
  const categories = first(fields, 'category', 'categories');
  const tags = first(fields, 'tags', 'keywords');
  const suggest = first(fields, 'suggest');
  const draft: ArticleDraft = {
    id: first(fields, 'id', 'slug'),
    title: first(fields, 'title'),
    url:
      [fields['source'], fields['canonical_url'], fields['canonical'], fields['url'], fields['permalink']].find(
        isWebAddress,
      ) ?? fields['source'],
    language: first(fields, 'lang', 'locale', 'language'),
    audience: first(fields, 'visibility', 'audience'),
    reviewBy: first(fields, 'review_by', 'review_date'),
    isSuggested: fields['draft'] === true ? false : suggest,
    version: first(fields, 'version'),
    updatedAt: first(fields, 'updated', 'lastmod', 'last_modified', 'modified', 'date'),
    sites: first(fields, 'sites'),
  };
  if (tags !== undefined || categories !== undefined) draft.tags = [...readTags(tags), ...readTags(categories)];
  return draft;
}
