import { articleFields } from '@/lib/domain/article';
import type { ImportFault, ReadArticles } from '@/lib/domain/import-plan';
import { limits } from '@/lib/domain/limits';
import { makeId } from './make-id';
import { readText } from './read-values';
import { type ArticleDraft, quote, toArticle } from './to-article';

/** More than a person reads; what comes after is counted. */
const MOST_FAULTS = 1_000;

export interface Where {
  file: string;
  line: number | null;
  /** What names the article where it has no id: its path or address. Its title unless told. */
  key?: string;
}

/** Gathers what an importer finds: makes articles of it, tells faults, and leaves out what comes twice. */
export function collectArticles({ language = 'en' }: { language?: string | undefined } = {}) {
  const articles: ReadArticles['articles'] = [];
  const faults: ImportFault[] = [];
  const told = new Set<string>();
  const places = new Map<string, Where>();
  let left = 0;

  const fault = ({ file, line }: Where, what: string, outcome: ImportFault['outcome'] = 'skipped'): void => {
    if (faults.length >= MOST_FAULTS) left += 1;
    else faults.push({ file: file.slice(0, limits.url), line, what: what.slice(0, 1_000), outcome });
  };

  const take = (article: ReadArticles['articles'][number], where: Where): boolean => {
    const first = places.get(article.id);
    if (first !== undefined) {
      const at = [
        first.file === where.file ? '' : `in ${first.file}`,
        first.line === null ? '' : `on line ${first.line}`,
      ];
      const place = at.filter(Boolean).join(' ') || 'already';
      fault(
        where,
        `${quote(article.title)} has the same id (${quote(article.id)}) as an article ${place}. The first is kept.`,
      );
      return false;
    }
    places.set(article.id, where);
    articles.push(article);
    return true;
  };

  return {
    fault,
    /** Takes an article that fits as it is. */
    take(article: ReadArticles['articles'][number], where: Where): void {
      if (take(article, where)) for (const field of articleFields) told.add(field);
    },
    /** Makes an article of what the file says, and tells what of it could not be taken. */
    add(draft: ArticleDraft, where: Where): void {
      const id = readText(draft.id) || makeId(where.key ?? readText(draft.title));
      if (id.length > limits.id) return fault(where, `The id ${quote(id)} is too long.`);
      const made = toArticle(draft, { id, language });
      if (typeof made === 'string') return fault(where, `${made} It is left out.`);
      if (!take(made.article, where)) return undefined;
      for (const field of articleFields) if (draft[field] !== undefined && draft[field] !== null) told.add(field);
      for (const change of made.changes) fault(where, `${quote(made.article.title)}: ${change}`, 'changed');
      return undefined;
    },
    finish(): ReadArticles {
      if (left > 0) {
        faults.push({
          file: faults.at(-1)?.file ?? '',
          line: null,
          what: `${left} more like these.`,
          outcome: 'skipped',
        });
        left = 0;
      }
      return { articles, faults, told: articleFields.filter((field) => told.has(field)) };
    },
  };
}
export type Collected = ReturnType<typeof collectArticles>;
