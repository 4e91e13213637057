import type { Article } from '@/lib/domain/article';
import { limits } from '../domain/limits.ts';
import type { SuggestionOutcome } from '@/lib/domain/outcome';
import type { Intent } from '@/lib/domain/signal';
import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { createIndex } from './index/create-index.ts';
import { loadSegments } from './index/load-segments.ts';
import { saveSegments } from './index/save-segments.ts';
import { readTextVector, type WordVectors } from './index/text-vector.ts';
import { createSynonyms } from './synonyms.ts';
import type { ArticleRecord } from './index/article-record.ts';
import { explainMatch } from './explain-match.ts';
import { answersNothing } from './intent-words.ts';
import { createLearned, type Learned } from './learned.ts';
import { matchPassage } from './match-passage.ts';
import { type RankedArticle, rankArticles } from './rank-articles.ts';
import { readQuestion } from './read-question.ts';
import { readTerms, stemLanguage } from './terms.ts';

export interface ArticleQuery {
  /** What the customer wants, condensed or as written. */
  question: string;
  intent: Intent | null;
  /** BCP 47 of the question; null when not known. */
  language: string | null;
  /** Host of the inbox in view: articles for other sites are left out. Null: unknown. */
  site?: string | null;
  /** At most so many articles, 3 unless told. */
  limit?: number;
}

const DEFAULT_LIMIT = 3;
const SEARCH_LIMIT = 10;
/** Below it nothing is offered. Chosen on half of the labelled questions in test/lib/knowledge/shop-questions.ts. */
const FLOOR = 0.32;
/** An article so far below the best by words met is noise beside it. */
const FAR_BELOW = 0.3;
/** The agent looks for something: only what shares nothing but stop words is left out. */
const SEARCH_FLOOR = 0.1;
/** A message that asks for nothing (thanks, spam) needs far better grounds. */
const CHATTER_FLOOR = 0.7;
/** An article in another language than the customer's serves less well than one in theirs. */
const OTHER_LANGUAGE = 0.8;

const primary = (language: string): string => language.toLowerCase().split('-', 1)[0] ?? '';
const round = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * How sure we are that the article answers, 0 to 1: what the question says is in it, what its title says is asked, and
 * its title is what the intent is about. An intent alone just passes the floor, so that "and now??" is answered too.
 */
const confidence = ({ questionCover, nameCover, intentCover }: RankedArticle): number => {
  const words = 0.6 * questionCover + 0.4 * nameCover;
  return words + (1 - words) * 0.45 * intentCover;
};

const toSuggestion = (
  matter: ReadonlyMap<string, number>,
  article: ArticleRecord,
  score: number,
  intent: Intent | null,
): PassageSuggestion => {
  const stems = stemLanguage(article.language, article.title);
  const match = matchPassage(article.passages, matter, stems);
  const title = article.title;
  const text = match?.passage.text ?? '';
  const reason = explainMatch(
    [
      { text: title, terms: readTerms(title, stems) },
      { text, terms: match?.met ?? [] },
    ],
    matter,
    intent,
  );
  const suggestion: PassageSuggestion = {
    article: article.id,
    title,
    heading: match?.passage.heading?.slice(0, limits.name) ?? null,
    text,
    marks: match?.marks ?? [],
    answer: null,
    isInternal: article.audience === 'agents',
    isOverdue: article.reviewBy !== undefined && article.reviewBy < new Date().toISOString().slice(0, 10),
    pack: article.pack,
    score: round(score),
    reason,
  };
  if (article.url !== undefined) suggestion.url = article.url;
  return suggestion;
};

/**
 * The knowledge base: articles in memory, searched by what a customer asks. Same articles and same question, same
 * answer, in whatever order they came.
 *
 * @example
 * const knowledge = createKnowledge();
 * knowledge.put(pack.articles);
 * knowledge.suggest({ question: 'you charged me twice!!', intent: 'double_charge', language: 'en' });
 */
export function createKnowledge() {
  const index = createIndex();
  let findSynonyms = createSynonyms([]);
  let learned: Learned | null = null;

  const answer = (
    { question, intent, language, site = null }: ArticleQuery,
    limit: number,
    isSuggestion: boolean,
  ): PassageSuggestion[] => {
    const stems = stemLanguage(language, question);
    const words = readQuestion(question, stems, findSynonyms);
    const asked = primary(language ?? '');
    const ranking = rankArticles(index, words, intent, {
      findSynonyms,
      onlySuggested: isSuggestion,
      learned,
      vector:
        index.vectors === null
          ? null
          : readTextVector([{ terms: readTerms(question, stems), weight: 1 }], index.vectors),
      isTyping: !isSuggestion,
    });
    const leastMet = isSuggestion ? FAR_BELOW * (ranking.articles[0]?.score ?? 0) : 0;
    const floor = !isSuggestion ? SEARCH_FLOOR : intent !== null && answersNothing.has(intent) ? CHATTER_FLOOR : FLOOR;
    let above = 1;
    const found: PassageSuggestion[] = [];
    for (const ranked of ranking.articles) {
      if (found.length === limit || ranked.score < leastMet) break;
      if (confidence(ranked) < floor) continue;
      const article = index.recordAt(ranked.segment, ranked.document);
      const isOther = asked !== '' && asked !== primary(article.language);
      const score = confidence(ranked) * (isOther ? OTHER_LANGUAGE : 1);
      if (score < floor) continue;
      if (isSuggestion && site !== null && article.sites.length > 0 && !article.sites.includes(site)) continue;
      // The order is BM25's; a lower place never claims to be surer than the one above it.
      above = Math.min(above, score);
      found.push(toSuggestion(ranking.matterOf(ranked), article, above, intent));
    }
    return found;
  };

  return {
    /** Adds articles; one with a known id replaces it. */
    put(articles: readonly Article[]): void {
      for (const article of articles) index.put(article);
    },

    /** Takes articles out; unknown ids are ignored. */
    remove(ids: readonly string[]): void {
      for (const id of ids) index.remove(id);
    },

    /** The articles that answer, the best first, one passage each; empty when none is good enough. Scores run from 0 to 1. */
    suggest(query: ArticleQuery): PassageSuggestion[] {
      return answer(query, query.limit ?? DEFAULT_LIMIT, true);
    },

    /** Ids of the articles for a question, the best first, however weak: what `suggest` chooses from. */
    rank(question: string, limit: number, language: string | null = 'en') {
      const stems = stemLanguage(language, question);
      const words = readQuestion(question, stems, findSynonyms);
      const vector =
        index.vectors === null
          ? null
          : readTextVector([{ terms: readTerms(question, stems), weight: 1 }], index.vectors);
      return rankArticles(index, words, null, { findSynonyms, onlySuggested: false, learned, vector, isTyping: false })
        .articles.slice(0, limit)
        .map(({ id, score }) => ({ id, score }));
    },

    /** The meaning of words joins the search; run to its end, in steps. */
    useWordVectors: (vectors: WordVectors | null): Generator<void> => index.useVectors(vectors),

    /** The agent's own search: the best articles for what was typed so far, however weak. */
    search(text: string, limit: number = SEARCH_LIMIT): PassageSuggestion[] {
      return answer({ question: text, intent: null, language: null }, limit, false);
    },

    /** Words that mean the same for this team; replaces what was set before. */
    setSynonyms(groups: readonly (readonly string[])[]): void {
      findSynonyms = createSynonyms(groups);
    },

    /** What agents accepted and dismissed, as it counts at `now`; replaces what was taught, and nothing forgets it all. */
    teach(outcomes: readonly SuggestionOutcome[], now: number): void {
      learned = outcomes.length === 0 ? null : createLearned(outcomes, now);
    },

    /** The index as bytes, for `load`; what was taught and synonyms are not in it. */
    save: (): Uint8Array<ArrayBuffer> => saveSegments(index.segments(), index.vectorMark),

    /**
     * Takes a saved index in place of what is held, without a rebuild; `bytes` belong to it from then on. False, and
     * nothing changed, where they are damaged or of another version.
     */
    load(bytes: Uint8Array): boolean {
      const saved = loadSegments(bytes);
      if (saved === null) return false;
      index.replace(saved.segments, saved.mark);
      return true;
    },

    /** Articles held. */
    get size(): number {
      return index.size;
    },
  };
}
export type Knowledge = ReturnType<typeof createKnowledge>;
