import type { Intent } from '@/lib/domain/signal';
import { expandQuestion, type QueryTerm } from './expand-question.ts';
import { type Candidate, collectCandidates } from './index/collect-candidates.ts';
import type { Index } from './index/create-index.ts';
import { countsOf, findTerm, flag } from './index/segment.ts';
import { createNearness } from './index/text-vector.ts';
import { intentWords } from './intent-words.ts';
import type { Learned } from './learned.ts';
import { type CloseLook, createCloseLook, type RankedTerm } from './look-closely.ts';
import { weights } from './ranking-weights.ts';
import type { QuestionWord } from './read-question.ts';
import { settleByAge } from './settle-by-age.ts';
import type { FindSynonyms } from './synonyms.ts';
import { readTerms } from './terms.ts';

export interface RankedArticle extends Candidate, CloseLook {
  /** How near it is to the question in meaning, -1 to 1; 0 when that is not known. */
  nearness: number;
  /** What agents did with it for similar questions, 0 to 1 each. */
  accepted: number;
  dismissed: number;
}

export interface Ranking {
  /** The best first; ties by id, so that the order never depends on the order of arrival. */
  articles: RankedArticle[];
  /** Whether `nearness` says anything. */
  knowsMeaning: boolean;
  /** How much the words that an article met matter, for choosing passages and giving the reason: stem to weight. */
  matterOf(article: Candidate): Map<string, number>;
}

export interface RankingContext {
  findSynonyms: FindSynonyms;
  onlySuggested: boolean;
  /** What the question is about; null when the meaning of words is not known. */
  vector: Float64Array | null;
  /** What agents accepted and dismissed; null when nothing was taught. */
  learned: Learned | null;
  /** The last word may be unfinished. */
  isTyping: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** Articles looked at closely; the best by BM25 alone is hardly ever outside. */
const CANDIDATES = 100;
/** A word that no article has says little about whether one answers: it may be a name. */
const UNKNOWN_WORTH = 0.7;

/** Words of the intent and their synonyms, so that an article in another language is met as well. */
const readIntent = (intent: Intent | null, findSynonyms: FindSynonyms): Set<string> => {
  const stems = intent === null ? [] : readTerms(intentWords[intent], 'en').map((term) => term.stem);
  return new Set(stems.flatMap((stem) => [stem, ...findSynonyms(stem)]));
};

/** Inverse document frequency: high when few articles have a term. */
const rarityOf = (documents: number, frequency: number): number =>
  Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

const weighTerms = (
  index: Index,
  terms: readonly QueryTerm[],
  learned: Learned | null,
  documents: number,
): RankedTerm[] => {
  const frequencies = new Map(terms.map(({ term }) => [term, index.frequency(term)]));
  const guessed = new Map<QuestionWord | null, number>();
  for (const { term, word, isGuess } of terms)
    if (isGuess) guessed.set(word, (guessed.get(word) ?? 0) + (frequencies.get(term) ?? 0));
  return terms.flatMap((term) => {
    const own = Math.min(documents, Math.max(frequencies.get(term.term) ?? 0, learned?.frequency(term.term) ?? 0));
    const frequency = term.isGuess ? Math.min(documents, guessed.get(term.word) ?? own) : own;
    if (own === 0 || term.weight === 0) return [];
    const telling = term.word?.telling ?? 1;
    return [{ ...term, frequency: own, rarity: telling * rarityOf(documents, frequency) }];
  });
};

const weighWords = (index: Index, words: readonly QuestionWord[], documents: number): Map<QuestionWord, number> =>
  new Map(
    words.map((word) => {
      const frequency = index.frequency(word.stem);
      const worth = word.weight * word.telling * rarityOf(documents, frequency);
      return [word, worth * (frequency > 0 ? 1 : UNKNOWN_WORTH)];
    }),
  );

/** Ranks the articles for a question. */
export function rankArticles(
  index: Index,
  words: readonly QuestionWord[],
  intent: Intent | null,
  { findSynonyms, onlySuggested, vector, learned, isTyping, now }: RankingContext,
): Ranking {
  const segments = index.segments();
  const statistics = index.statistics();
  const { documents, means, meanVector } = statistics;
  const intentStems = readIntent(intent, findSynonyms);
  const terms = weighTerms(index, expandQuestion(index, words, intentStems, isTyping), learned, documents);
  const collect = (some: readonly RankedTerm[]): Candidate[] =>
    collectCandidates(segments, some, statistics, CANDIDATES, onlySuggested);
  // Common words stand in nearly every article: they only add to what telling words found, unless nothing was found.
  const telling = collect(terms.filter((term) => !term.isCommon));
  const candidates = telling.length > 0 ? telling : collect(terms.filter((term) => term.isCommon));

  const votes = learned?.vote(new Map(words.map(({ stem, weight }) => [stem, weight])));
  const known = new Set(candidates.map(({ id }) => id));
  // An accepted question brings its article along, even where they share no word.
  for (const id of votes?.keys() ?? []) {
    const place = known.has(id) ? null : index.place(id);
    const isOffered = ((place?.segment.flags[place.document] ?? 0) & flag.isSuggested) !== 0;
    if (place !== null && (isOffered || !onlySuggested)) candidates.push({ ...place, id, score: 0 });
  }

  const worth = weighWords(index, words, documents);
  const looks = new Map(
    segments.map((segment) => [segment, createCloseLook(segment, terms, { worth, intentStems, means, learned })]),
  );
  const nearness = vector === null || meanVector === null ? null : createNearness(vector, meanVector);
  const articles = candidates.flatMap((candidate): RankedArticle[] => {
    const { segment, document } = candidate;
    const look = looks.get(segment)?.(document);
    if (look === undefined) return [];
    const lift = (1 + weights.nameCover * look.nameCover) * (1 + weights.questionCover * look.questionCover);
    const { accepted, dismissed } = votes?.get(candidate.id) ?? { accepted: 0, dismissed: 0 };
    const near = nearness?.(segment.vectors, document) ?? 0;
    return [
      {
        ...candidate,
        ...look,
        score: look.score * lift,
        nearness: near,
        accepted,
        dismissed,
      },
    ];
  });
  // Scores of words have no fixed size; nearness has. The best of each question is 1.
  const top = articles.reduce((most, { score }) => Math.max(most, score), 1e-9);
  for (const article of articles) {
    const learnt = weights.accepted * article.accepted - weights.dismissed * article.dismissed;
    article.score = article.score / top + weights.vectors * article.nearness + learnt;
  }
  const sort = (): RankedArticle[] => articles.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  settleByAge(sort(), index, now);
  return {
    articles: sort(),
    knowsMeaning: nearness !== null,
    matterOf({ segment, document }) {
      const met = terms.filter(({ term }) => {
        const place = findTerm(segment.terms, term);
        return place !== -1 && countsOf(segment, place, document) > 0;
      });
      return new Map(met.map(({ term, weight, rarity }) => [term, weight * rarity]));
    },
  };
}
