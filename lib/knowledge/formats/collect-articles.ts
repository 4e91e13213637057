import { articleFields } from '@/lib/domain/article';
import type { ReadArticles } from '@/lib/domain/import-plan';
import { limits } from '@/lib/domain/limits';
import { collectFaults, type Where } from '@/lib/files/collect-faults';
import { countFaults } from '@/lib/files/count-faults';
import { dropUnseen, unseenNote } from '@/lib/files/drop-unseen';
import { makeId } from '@/lib/files/make-id';
import { quote } from '@/lib/files/quote';
import { readText } from '@/lib/files/read-values';
import { type ArticleDraft, toArticle } from './to-article';

interface ArticlePlace extends Where {
  /** What names the article where it has no id: its path or address. Its title unless told. */
  key?: string;
}

/** Gathers what an importer finds: makes articles of it, tells faults, and leaves out what comes twice. */
export function collectArticles({ language = 'en' }: { language?: string | undefined } = {}) {
  const articles: ReadArticles['articles'] = [];
  const { fault, finish } = collectFaults();
  const many = countFaults(fault, 'articles');
  const told = new Set<string>();
  const places = new Map<string, ArticlePlace>();

  const take = (found: ReadArticles['articles'][number], where: ArticlePlace): boolean => {
    const article = { ...found, title: dropUnseen(found.title), body: dropUnseen(found.body) };
    if (article.title.trim() === '' || article.body.trim() === '') {
      fault(where, `${quote(found.title)} has no text that can be seen. It is left out.`);
      return false;
    }
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
    if (article.title !== found.title || article.body !== found.body) many.count(where.file, article.title, unseenNote);
    articles.push(article);
    return true;
  };

  return {
    fault,
    /** Takes an article that fits as it is. */
    take(article: ReadArticles['articles'][number], where: ArticlePlace): void {
      if (take(article, where)) for (const field of articleFields) told.add(field);
    },
    /** Makes an article of what the file says, and tells what of it could not be taken. */
    add(draft: ArticleDraft, where: ArticlePlace): void {
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
      many.tell();
      return { articles, faults: finish(), told: articleFields.filter((field) => told.has(field)) };
    },
  };
}
export type Collected = ReturnType<typeof collectArticles>;
