import type { Intent } from '@/lib/domain/signal';
import { expandQuestion, type QueryTerm } from './expand-question.ts';
import { type Candidate, collectCandidates, scoreTerm, type WeighedTerm } from './index/collect-candidates.ts';
import type { Index } from './index/create-index.ts';
import { countIn, countsOf, findTerm, nameKind, type Segment, TAG_START } from './index/segment.ts';
import { createNearness } from './index/text-vector.ts';
import { intentWords } from './intent-words.ts';
import { weights } from './ranking-weights.ts';
import type { QuestionWord } from './read-question.ts';
import type { FindSynonyms } from './synonyms.ts';
import { readTerms } from './terms.ts';

export interface RankedArticle extends Candidate {
  /** How much the words met matter, for choosing passages and giving the reason: the article's stem to its weight. */
  matter: ReadonlyMap<string, number>;
  /** Share of the question that the article speaks of, 0 to 1, rare words counting more. */
  questionCover: number;
  /** Share of the title, or of a tag, that the question speaks of, 0 to 1. */
  nameCover: number;
  /** The same share for the words of the intent; 0 without one. */
  intentCover: number;
  /** How near it is to the question in meaning, -1 to 1; 0 when that is not known. */
  nearness: number;
}

/** Articles looked at closely; the best by BM25 alone is hardly ever outside. */
const CANDIDATES = 200;
/** A tag that the question names says less than a title: it stands on several articles. */
const TAG_STRENGTH = 0.5;
/** A word that no article has says little about whether one answers: it may be a name. */
const UNKNOWN_WORTH = 0.7;
/** A word that stands in the text alone may be there by chance. */
const BODY_STRENGTH = 0.6;
/** What a rant says beyond so many words' worth is not held against an article. */
const COVER_WORDS = 5;
/** Words of a title by their kind: stop words and question words count for little, as they do in questions. */
const kindWeights: Readonly<Record<number, number>> = {
  [nameKind.word]: 1,
  [nameKind.question]: 0.3,
  [nameKind.common]: 0.25,
};

/** Words of the intent and their synonyms, so that an article in another language is met as well. */
const readIntent = (intent: Intent | null, findSynonyms: FindSynonyms): Set<string> => {
  const stems = intent === null ? [] : readTerms(intentWords[intent], 'en').map((term) => term.stem);
  return new Set(stems.flatMap((stem) => [stem, ...findSynonyms(stem)]));
};

/** The largest share of the title, or of a tag, whose words pass; `tagged` is what a whole tag is worth. */
const coverName = (
  { nameStarts, names }: Segment,
  document: number,
  strength: (term: number) => number,
  tagged: number,
): number => {
  let met = 0;
  let all = 1e-9;
  let isWhole = false;
  let isTagged = false;
  for (let at = nameStarts[document] ?? 0; at < (nameStarts[document + 1] ?? 0); at += 1) {
    const name = names[at] ?? 0;
    if (name === TAG_START) {
      isTagged ||= isWhole;
      isWhole = true;
      continue;
    }
    const kind = name & 3;
    if (kind === nameKind.tag) isWhole &&= strength(name >>> 2) === 1;
    else {
      const weight = kindWeights[kind] ?? 0;
      all += weight;
      met += weight * strength(name >>> 2);
    }
  }
  return Math.max(met / all, isTagged || isWhole ? tagged : 0);
};

/** Inverse document frequency: high when few articles have a term. */
const rarityOf = (documents: number, frequency: number): number =>
  Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

const weighTerms = (index: Index, terms: readonly QueryTerm[], documents: number): (QueryTerm & WeighedTerm)[] => {
  const frequencies = new Map(terms.map(({ term }) => [term, index.frequency(term)]));
  const guessed = new Map<QuestionWord | null, number>();
  for (const { term, word, isGuess } of terms)
    if (isGuess) guessed.set(word, (guessed.get(word) ?? 0) + (frequencies.get(term) ?? 0));
  return terms.flatMap((term) => {
    const own = frequencies.get(term.term) ?? 0;
    const frequency = term.isGuess ? Math.min(documents, guessed.get(term.word) ?? own) : own;
    return own > 0 && term.weight > 0 ? [{ ...term, rarity: rarityOf(documents, frequency) }] : [];
  });
};

export interface RankingContext {
  findSynonyms: FindSynonyms;
  onlySuggested: boolean;
  /** What the question is about; null when the meaning of words is not known. */
  vector: Float64Array | null;
  /** The last word may be unfinished. */
  isTyping: boolean;
}

/** Articles for a question, the best first; ties by id, so that the order never depends on the order of arrival. */
export function rankArticles(
  index: Index,
  words: readonly QuestionWord[],
  intent: Intent | null,
  { findSynonyms, onlySuggested, vector, isTyping }: RankingContext,
): RankedArticle[] {
  const segments = index.segments();
  const statistics = index.statistics();
  const intentStems = readIntent(intent, findSynonyms);
  const terms = weighTerms(index, expandQuestion(index, words, intentStems, isTyping), statistics.documents);
  const telling = terms.filter((term) => !term.isCommon);
  const common = terms.filter((term) => term.isCommon);
  // Common words stand in nearly every article: they only add to what telling words found, unless nothing was found.
  const first = collectCandidates(segments, telling, statistics, CANDIDATES, onlySuggested);
  const candidates =
    first.length > 0 ? first : collectCandidates(segments, common, statistics, CANDIDATES, onlySuggested);

  const worth = new Map<QuestionWord, number>();
  for (const word of words) {
    const frequency = index.frequency(word.stem);
    const isKnown = frequency > 0 ? 1 : UNKNOWN_WORTH;
    worth.set(word, word.weight * rarityOf(statistics.documents, frequency) * isKnown);
  }
  const whole = [...worth.values()]
    .sort((a, b) => b - a)
    .slice(0, COVER_WORDS)
    .reduce((sum, each) => sum + each, 1e-9);
  const { meanVector } = statistics;
  const nearness = vector === null || meanVector === null ? null : createNearness(vector, meanVector);
  const placed = new Map(segments.map((segment) => [segment, placeTerms(segment, terms)]));

  const rank = (candidate: Candidate): RankedArticle => {
    const { segment, document } = candidate;
    const places = placed.get(segment) ?? new Map<number, (typeof terms)[number]>();
    let score = 0;
    // A word and what stands for it are one thing: the best of them counts, however many were met.
    const best = new Map<QuestionWord | string, number>();
    const matter = new Map<string, number>();
    const met = new Map<QuestionWord, number>();
    for (const [place, term] of places) {
      const counts = countsOf(segment, place, document);
      if (counts === 0) continue;
      const scored = scoreTerm(term, counts, segment, document, statistics.means);
      const key = term.word ?? term.term;
      best.set(key, Math.max(best.get(key) ?? 0, scored));
      matter.set(term.term, term.weight * term.rarity);
      if (term.word === null) continue;
      const isNamed = counts !== countIn(counts, 3) << 9 || term.strength < 1;
      const strength = term.strength * (isNamed ? 1 : BODY_STRENGTH);
      met.set(term.word, Math.max(met.get(term.word) ?? 0, strength));
    }
    for (const scored of best.values()) score += scored;
    let covered = 0;
    for (const [word, strength] of met) covered += strength * (worth.get(word) ?? 0);
    const questionCover = Math.min(1, covered / whole);
    const strengthOf = (place: number): number => {
      const term = places.get(place);
      return term === undefined || term.word === null ? 0 : term.strength;
    };
    const nameCover = coverName(segment, document, strengthOf, TAG_STRENGTH);
    const isIntent = (place: number): number => (intentStems.has(segment.terms[place] ?? '') ? 1 : 0);
    const intentCover = intentStems.size === 0 ? 0 : coverName(segment, document, isIntent, 1);
    score *= (1 + weights.nameCover * nameCover) * (1 + weights.questionCover * questionCover);
    const near = nearness?.(segment.vectors, document) ?? 0;
    return { ...candidate, score, matter, nameCover, intentCover, questionCover, nearness: near };
  };
  const ranked = candidates.map(rank);
  const top = ranked.reduce((most, { score }) => Math.max(most, score), 1e-9);
  for (const each of ranked) each.score = each.score / top + weights.vectors * each.nearness;
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The terms that a segment has, by their place in it; in the order of the question. */
const placeTerms = <T extends QueryTerm>(segment: Segment, terms: readonly T[]): Map<number, T> => {
  const places = new Map<number, T>();
  for (const term of terms) {
    const place = findTerm(segment.terms, term.term);
    if (place !== -1) places.set(place, term);
  }
  return places;
};
