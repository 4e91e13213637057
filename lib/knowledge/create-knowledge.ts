import type { Article } from '@/lib/domain/article';
import type { SuggestionOutcome } from '@/lib/domain/outcome';
import type { Intent } from '@/lib/domain/signal';
import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { servesHost } from '../domain/serves-host.ts';
import { createIndex } from './index/create-index.ts';
import { loadSegments } from './index/load-segments.ts';
import { saveSegments } from './index/save-segments.ts';
import { readTextVector, type WordVectors } from './index/text-vector.ts';
import { answersNothing } from './intent-words.ts';
import { judgeArticle } from './judge-article.ts';
import { createLearned, type Learned } from './learned.ts';
import { type RankedArticle, rankArticles, type Ranking } from './rank-articles.ts';
import { readQuestion } from './read-question.ts';
import { createSynonyms } from './synonyms.ts';
import { findWordsLike } from './words-like.ts';
import { readTerms, stemLanguage } from './terms.ts';
import { toSuggestion } from './to-suggestion.ts';

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
/** Below it nothing is offered. Chosen with `judgeArticle`; `npm run bench:search` tells how often it is right and silent. */
export const FLOOR = 0.2;
/** Beside one that is offered, a weaker one may stand: where two are alike, both are shown. */
const BESIDE = 0.5;
/** A message that asks for nothing (thanks, spam) needs far better grounds. */
const CHATTER_FLOOR = 0.8;
/** An article so far below the best is noise beside it. */
const FAR_BELOW = 0.3;
/** An article in another language than the customer's serves less well than one in theirs. */
const OTHER_LANGUAGE = 0.8;

const primary = (language: string): string => language.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** The best score among the others: the second for the first, the first for all below it. */
const rivalOf = ({ articles }: Ranking, at: number): number => articles[at === 0 ? 1 : 0]?.score ?? 0;

/**
 * The knowledge base: articles in memory, searched by what a customer asks. Same articles and same question, same
 * answer, in whatever order they came. `now` tells the time, for review dates and for how new an article is.
 *
 * @example
 * const knowledge = createKnowledge();
 * knowledge.put(pack.articles);
 * knowledge.suggest({ question: 'you charged me twice!!', intent: 'double_charge', language: 'en' });
 */
export function createKnowledge({ now = Date.now }: { now?: () => number } = {}) {
  const index = createIndex();
  let findSynonyms = createSynonyms([]);
  let learned: Learned | null = null;

  const rank = (question: string, intent: Intent | null, language: string | null, isTyping: boolean): Ranking => {
    const stems = stemLanguage(language, question);
    const words = readQuestion(question, stems, findSynonyms);
    const terms = readTerms(question.slice(0, MOST_READ), stems);
    const vector = index.vectors === null ? null : readTextVector([{ terms, weight: 1 }], index.vectors);
    return rankArticles(index, words, intent, {
      findSynonyms,
      onlySuggested: !isTyping,
      learned,
      vector,
      isTyping,
      now: now(),
    });
  };

  const judge = (ranking: Ranking, article: RankedArticle, at: number): number =>
    judgeArticle(article, rivalOf(ranking, at), ranking.knowsMeaning);

  const show = (ranking: Ranking, ranked: RankedArticle, score: number, intent: Intent | null): PassageSuggestion => {
    const article = index.recordAt(ranked.segment, ranked.document);
    const today = new Date(now()).toISOString().slice(0, 10);
    return toSuggestion({
      article,
      matter: ranking.matterOf(ranked),
      score,
      accepted: ranked.accepted,
      intent,
      today,
    });
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

    /**
     * The articles that answer, the best first, one passage each; empty when none is sure enough. A score is the
     * probability that the article answers, 0 to 1.
     */
    suggest({ question, intent, language, site = null, limit = DEFAULT_LIMIT }: ArticleQuery): PassageSuggestion[] {
      const ranking = rank(question, intent, language, false);
      const asked = primary(language ?? '');
      const floor = intent !== null && answersNothing.has(intent) ? CHATTER_FLOOR : FLOOR;
      const nearest = FAR_BELOW * (ranking.articles[0]?.score ?? 0);
      const found: PassageSuggestion[] = [];
      let above = 1;
      for (const [at, ranked] of ranking.articles.entries()) {
        if (found.length === limit || ranked.score < nearest) break;
        const sure = judge(ranking, ranked, at);
        const least = found.length === 0 ? floor : BESIDE * floor;
        if (sure < least) continue;
        const article = index.recordAt(ranked.segment, ranked.document);
        const isOther = asked !== '' && asked !== primary(article.language);
        const score = sure * (isOther ? OTHER_LANGUAGE : 1);
        const isElsewhere = site !== null && !servesHost(article.sites, site);
        if (score < least || isElsewhere) continue;
        // A lower place never claims to be surer than the one above it.
        above = Math.min(above, score);
        found.push(show(ranking, ranked, above, intent));
      }
      return found;
    },

    /**
     * The agent's own search: the best articles for what was typed so far, however weak; the last word may be unfinished.
     * `language` of the text where it is known.
     */
    search(text: string, limit: number = SEARCH_LIMIT, language: string | null = null): PassageSuggestion[] {
      const ranking = rank(text, null, language, true);
      let above = 1;
      return ranking.articles.slice(0, limit).map((ranked, at) => {
        above = Math.min(above, judge(ranking, ranked, at));
        return show(ranking, ranked, above, null);
      });
    },

    /** Words that mean the same for this team; replaces what was set before. */
    setSynonyms(groups: readonly (readonly string[])[]): void {
      findSynonyms = createSynonyms(groups);
    },

    /** Stems of other words for what the words of a search mean. */
    wordsLike: (text: string): string[] => findWordsLike(text, findSynonyms),

    /** What agents accepted and dismissed, as it counts at `now`; replaces what was taught, and nothing forgets it all. */
    teach(outcomes: readonly SuggestionOutcome[], at: number): void {
      learned = outcomes.length === 0 ? null : createLearned(outcomes, at);
    },

    /**
     * The meaning of words joins the search. Run it to its end, in steps; until then, and with null, words alone count. An
     * index that was saved with the same vectors needs no step. It ends with whether there was something to do.
     */
    useWordVectors: (vectors: WordVectors | null): Generator<void, boolean> => index.useVectors(vectors),

    /**
     * The index as it is now, for `load`, in parts of some 40 MB at most that are made one by one as they are asked for; what
     * was taught and synonyms are not in it.
     */
    save: (): Iterable<Uint8Array<ArrayBuffer>> => saveSegments(index.segments(), index.vectorMark),

    /**
     * Takes a saved index in place of what is held, without a rebuild; its parts, in their order, belong to it from then on.
     * False, and nothing changed, where one is damaged, missing, or of another version.
     */
    load(parts: readonly Uint8Array[]): boolean {
      const saved = loadSegments(parts);
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

/** Further on, a question says nothing new. */
const MOST_READ = 4_000;
