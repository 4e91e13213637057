import MiniSearch, { type MatchInfo } from 'minisearch';
import type { Article } from '@/lib/domain/article';
import { type Passage, splitPassages } from './split-passages.ts';
import { readTerms, stemLanguage, type StemLanguage } from './terms.ts';

export interface IndexedArticle {
  article: Article;
  stems: StemLanguage;
  passages: Passage[];
  /** Stem of each title word to its weight. */
  title: ReadonlyMap<string, number>;
  /** The stems of each tag. */
  tags: readonly (readonly string[])[];
}

/** One query term: a stem, its weight, and whether words like it count too. */
export interface QueryTerm {
  weight: number;
  /** A stop word or question word of the question itself. */
  isCommon: boolean;
  isFuzzy: boolean;
  isPrefix: boolean;
}

export interface Hit {
  entry: IndexedArticle;
  /** BM25 over the fields; comparable within one search only. */
  score: number;
  /** Query terms found. */
  asked: Set<string>;
  /** The article's own terms that they met; they differ where fuzzy or prefix matching joined in. */
  found: string[];
  /** Those of them that stand in its title, headings or tags. */
  named: Set<string>;
}

/** Chosen on the training questions of banking77kb (title); headings and tags by reason: they name, but repeat the title. */
const boost = { title: 1.5, headings: 1.3, tags: 1.2, body: 1 };
const fields = ['title', 'headings', 'tags', 'body'] as const;
/** BM25: short articles, so length counts for less (b) and being met at all for more (d). Chosen likewise. */
const bm25 = { k: 1, b: 0.5, d: 0.8 };
type Row = Record<(typeof fields)[number] | 'id', string>;

/** One edit in five letters: "recieve", "adress". */
const FUZZINESS = 0.2;

const stemText = (text: string, stems: StemLanguage): string =>
  readTerms(text, stems)
    .map((term) => term.stem)
    .join(' ');

const namedIn = (match: MatchInfo): Set<string> =>
  new Set(Object.entries(match).flatMap(([stem, met]) => (met.some((field) => field !== 'body') ? [stem] : [])));

/** Articles by their stems, in memory. The index reads text it is given as already stemmed words. */
export function createArticleIndex() {
  const index = new MiniSearch<Row>({
    fields: [...fields],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  const entries = new Map<string, { entry: IndexedArticle; row: Row }>();
  /** In how many articles each stem stands. */
  const frequencies = new Map<string, number>();

  const count = (row: Row, step: 1 | -1): void => {
    for (const stem of new Set(
      fields
        .map((field) => row[field])
        .join(' ')
        .split(' '),
    )) {
      const next = (frequencies.get(stem) ?? 0) + step;
      if (next > 0) frequencies.set(stem, next);
      else frequencies.delete(stem);
    }
  };

  const remove = (id: string): void => {
    const known = entries.get(id);
    if (known === undefined) return;
    index.remove(known.row);
    count(known.row, -1);
    entries.delete(id);
  };

  const search = (
    stems: readonly string[],
    terms: ReadonlyMap<string, QueryTerm>,
    among?: ReadonlySet<unknown>,
  ): Hit[] =>
    index
      .search(stems.join(' '), {
        boost,
        bm25,
        boostTerm: (stem) => terms.get(stem)?.weight ?? 1,
        fuzzy: (stem) => (terms.get(stem)?.isFuzzy === true ? FUZZINESS : false),
        prefix: (stem) => terms.get(stem)?.isPrefix === true,
        ...(among === undefined ? {} : { boostDocument: (id) => (among.has(id) ? 1 : 0) }),
      })
      .flatMap((result) => {
        const known = entries.get(String(result.id));
        if (known === undefined) return [];
        // MiniSearch multiplies by the number of terms met, where a stop word counts as much as any; that is undone here.
        const score = result.score / Math.max(1, result.queryTerms.length);
        return [
          {
            entry: known.entry,
            score,
            asked: new Set(result.queryTerms),
            found: result.terms,
            named: namedIn(result.match),
          },
        ];
      });

  return {
    add(article: Article): void {
      remove(article.id);
      const stems = stemLanguage(article.language);
      const passages = splitPassages(article.body);
      const row: Row = {
        id: article.id,
        title: stemText(article.title, stems),
        headings: stemText([...new Set(passages.map((passage) => passage.heading ?? ''))].join('\n'), stems),
        tags: stemText(article.tags.join('\n'), stems),
        body: stemText(passages.map((passage) => passage.text).join('\n'), stems),
      };
      const title = new Map(readTerms(article.title, stems).map((term) => [term.stem, term.weight]));
      const tags = article.tags
        .map((tag) => readTerms(tag, stems).map((term) => term.stem))
        .filter((tag) => tag.length > 0);
      index.add(row);
      count(row, 1);
      entries.set(article.id, { entry: { article, stems, passages, title, tags }, row });
    },

    remove,

    get size(): number {
      return entries.size;
    },

    articles: (): Article[] => [...entries.values()].map(({ entry }) => entry.article),

    knows: (stem: string): boolean => frequencies.has(stem),

    /** Inverse document frequency of a stem: high when few articles have it. */
    rarity(stem: string): number {
      const frequency = frequencies.get(stem) ?? 0;
      return Math.log(1 + (entries.size - frequency + 0.5) / (frequency + 0.5));
    },

    /** The articles that share most with the terms, in no particular order; at most `most` of them. */
    find(terms: ReadonlyMap<string, QueryTerm>, most: number): Hit[] {
      const stems = [...terms.keys()];
      const telling = stems.filter((stem) => terms.get(stem)?.isCommon === false);
      const common = stems.filter((stem) => terms.get(stem)?.isCommon === true);
      const first = search(telling, terms).slice(0, most);
      // Common words stand in nearly every article: they only add to what telling words found, unless nothing was found.
      const ids = new Set<unknown>(first.map((hit) => hit.entry.article.id));
      const second = ids.size === 0 ? search(common, terms).slice(0, most) : search(common, terms, ids);
      const hits = new Map(first.map((hit) => [hit.entry, hit]));
      for (const hit of second) {
        const known = hits.get(hit.entry);
        if (known === undefined) hits.set(hit.entry, hit);
        else {
          known.score += hit.score;
          for (const stem of hit.asked) known.asked.add(stem);
          known.found.push(...hit.found);
          for (const stem of hit.named) known.named.add(stem);
        }
      }
      return [...hits.values()];
    },
  };
}
export type ArticleIndex = ReturnType<typeof createArticleIndex>;
