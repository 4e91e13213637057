import type { Article } from '@/lib/domain/article';
import { limits } from '../domain/limits.ts';
import type { SuggestionOutcome } from '@/lib/domain/outcome';
import type { Intent } from '@/lib/domain/signal';
import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { createArticleIndex } from './article-index.ts';
import { explainMatch } from './explain-match.ts';
import { answersNothing } from './intent-words.ts';
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

const toSuggestion = (ranked: RankedArticle, score: number, intent: Intent | null): PassageSuggestion => {
  const { entry, matter } = ranked;
  const { article, stems } = entry;
  const match = matchPassage(entry.passages, matter, stems);
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
  const index = createArticleIndex();

  const answer = (
    { question, intent, language }: ArticleQuery,
    limit: number,
    isSuggestion: boolean,
  ): PassageSuggestion[] => {
    const words = readQuestion(question, stemLanguage(language, question));
    const asked = primary(language ?? '');
    const ranking = rankArticles(index, words, intent);
    const leastMet = isSuggestion ? FAR_BELOW * (ranking[0]?.score ?? 0) : 0;
    const floor = !isSuggestion ? SEARCH_FLOOR : intent !== null && answersNothing.has(intent) ? CHATTER_FLOOR : FLOOR;
    let above = 1;
    return ranking
      .filter((ranked) => ranked.score >= leastMet)
      .map((ranked) => {
        const isOther = asked !== '' && asked !== primary(ranked.entry.article.language);
        return { ranked, score: confidence(ranked) * (isOther ? OTHER_LANGUAGE : 1) };
      })
      .filter(({ score }) => score >= floor)
      .slice(0, limit)
      .map(({ ranked, score }) => {
        // The order is BM25's; a lower place never claims to be surer than the one above it.
        above = Math.min(above, score);
        return toSuggestion(ranked, above, intent);
      });
  };

  return {
    /** Adds articles; one with a known id replaces it. */
    put(articles: readonly Article[]): void {
      for (const article of articles) index.add(article);
    },

    /** Takes articles out; unknown ids are ignored. */
    remove(ids: readonly string[]): void {
      for (const id of ids) index.remove(id);
    },

    /** The articles that answer, the best first, one passage each; empty when none is good enough. Scores run from 0 to 1. */
    suggest(query: ArticleQuery): PassageSuggestion[] {
      return answer(query, query.limit ?? DEFAULT_LIMIT, true);
    },

    /** The agent's own search: the best articles for what was typed so far, however weak. */
    search(text: string, limit: number = SEARCH_LIMIT): PassageSuggestion[] {
      return answer({ question: text, intent: null, language: null }, limit, false);
    },

    /** Words that mean the same for this team; replaces what was set before. */
    setSynonyms(_groups: readonly (readonly string[])[]): void {},

    /** What agents accepted and dismissed; replaces what was taught before. */
    teach(_outcomes: readonly SuggestionOutcome[], _now: number): void {},

    /** The index as bytes. */
    save: (): Uint8Array => new TextEncoder().encode(JSON.stringify(index.articles())),

    /** Takes a saved index; false and untouched where the bytes do not fit. */
    load(bytes: Uint8Array): boolean {
      try {
        for (const article of JSON.parse(new TextDecoder().decode(bytes)) as Article[]) index.add(article);
        return true;
      } catch {
        return false;
      }
    },

    /** Articles held. */
    get size(): number {
      return index.size;
    },
  };
}
export type Knowledge = ReturnType<typeof createKnowledge>;
