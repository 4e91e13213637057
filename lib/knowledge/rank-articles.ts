import type { Intent } from '@/lib/domain/signal';
import type { ArticleIndex, Hit, IndexedArticle, QueryTerm } from './article-index.ts';
import { intentWords } from './intent-words.ts';
import type { QuestionWord } from './read-question.ts';
import { findSynonyms, SYNONYM_WEIGHT } from './synonyms.ts';
import { readTerms } from './terms.ts';

export interface RankedArticle extends Hit {
  /** How much the words met matter, for choosing passages and giving the reason: the article's stem to its weight. */
  matter: ReadonlyMap<string, number>;
  /** Share of the question that the article speaks of, 0 to 1, rare words counting more. */
  questionCover: number;
  /** Share of the title, or of a tag, that the question speaks of, 0 to 1. */
  nameCover: number;
  /** The same share for the words of the intent; 0 without one. */
  intentCover: number;
}

/** Articles looked at closely; the best by BM25 alone is hardly ever outside. */
const CANDIDATES = 100;
/** Words of the intent, beside the customer's own. */
const INTENT_WEIGHT = 0.25;
/** A word met only by spelling, or only by its synonym, is met in part. */
const LIKE_STRENGTH = 0.6;
const SYNONYM_STRENGTH = 0.6;
/** A tag that the question names says less than a title: it stands on several articles. */
const TAG_STRENGTH = 0.5;
/** A word that no article has says little about whether one answers: it may be a name. */
const UNKNOWN_WORTH = 0.7;
/** A word that stands in the text alone may be there by chance. */
const BODY_STRENGTH = 0.6;
/** How far a title that the question fully covers lifts an article. Chosen on the training questions of banking77kb. */
const NAME_COVER = 0.7;
/** Questions of at most so many words with meaning are typed in haste: their words may be unfinished. */
const SHORT_QUESTION = 3;
/** Shorter words are a letter away from too many others. */
const MIN_LIKE_LENGTH = 4;
/** What a rant says beyond so many words' worth is not held against an article. */
const COVER_WORDS = 5;

/** Words of the intent and their synonyms, so that an article in another language is met as well. */
const readIntent = (intent: Intent | null): Set<string> => {
  const stems = intent === null ? [] : readTerms(intentWords[intent], 'en').map((term) => term.stem);
  return new Set(stems.flatMap((stem) => [stem, ...findSynonyms(stem)]));
};

const buildTerms = (
  index: ArticleIndex,
  words: readonly QuestionWord[],
  intent: ReadonlySet<string>,
): Map<string, QueryTerm> => {
  const terms = new Map<string, QueryTerm>();
  const add = (stem: string, weight: number, term: Partial<QueryTerm> = {}): void => {
    if (weight <= (terms.get(stem)?.weight ?? 0)) return;
    terms.set(stem, { weight, isCommon: false, isFuzzy: false, isPrefix: false, ...term });
  };
  const isShort = words.filter((word) => word.weight === 1).length <= SHORT_QUESTION;
  for (const { stem, weight } of words) {
    const isLong = weight === 1 && stem.length >= MIN_LIKE_LENGTH;
    const isUnknown = isLong && !index.knows(stem);
    add(stem, weight, { isCommon: weight < 1, isFuzzy: isUnknown, isPrefix: isUnknown || (isLong && isShort) });
  }
  for (const { synonyms, weight } of words)
    for (const stem of synonyms) add(stem, SYNONYM_WEIGHT * Math.max(weight, 0.5));
  for (const stem of intent) add(stem, INTENT_WEIGHT);
  return terms;
};

/** The largest share of the title, or of a tag, whose words pass; `tagged` is what a whole tag is worth. */
const coverName = ({ title, tags }: IndexedArticle, strength: (stem: string) => number, tagged: number): number => {
  let met = 0;
  let all = 1e-9;
  for (const [stem, weight] of title) {
    all += weight;
    met += weight * strength(stem);
  }
  const isTagged = tags.some((tag) => tag.every((stem) => strength(stem) === 1));
  return Math.max(met / all, isTagged ? tagged : 0);
};

/** Share of the question's worth that an article meets; `worth` is parallel to `words`. */
const coverQuestion = (
  words: readonly QuestionWord[],
  worth: readonly number[],
  hit: Hit,
  index: ArticleIndex,
): number => {
  const whole = worth
    .toSorted((a, b) => b - a)
    .slice(0, COVER_WORDS)
    .reduce((sum, each) => sum + each, 1e-9);
  const met = words.reduce((sum, { stem, synonyms }, at) => {
    const like = index.knows(stem) ? 1 : LIKE_STRENGTH;
    const met = hit.asked.has(stem) ? [stem] : synonyms.filter((each) => hit.asked.has(each));
    const strength = met[0] === stem ? like : met.length > 0 ? SYNONYM_STRENGTH : 0;
    const isNamed = met.some((each) => hit.named.has(each) || !index.knows(each));
    return sum + strength * (isNamed ? 1 : BODY_STRENGTH) * (worth[at] ?? 0);
  }, 0);
  return Math.min(1, met / whole);
};

/** Articles for a question, the best first; ties by id, so that the order never depends on the order of arrival. */
export function rankArticles(
  index: ArticleIndex,
  words: readonly QuestionWord[],
  intent: Intent | null,
): RankedArticle[] {
  const intentStems = readIntent(intent);
  const terms = buildTerms(index, words, intentStems);
  const own = new Set(words.map((word) => word.stem));
  const synonyms = new Set(words.flatMap((word) => word.synonyms));
  const worth = words.map(({ stem, weight }) => weight * index.rarity(stem) * (index.knows(stem) ? 1 : UNKNOWN_WORTH));

  const rank = (hit: Hit): RankedArticle => {
    const found = new Set(hit.found);
    const strength = (stem: string): number => {
      if (own.has(stem)) return 1;
      if (synonyms.has(stem)) return SYNONYM_STRENGTH;
      // Found, but neither a word, a synonym nor the intent's: met by its spelling.
      return found.has(stem) && !intentStems.has(stem) ? 1 : 0;
    };
    const nameCover = coverName(hit.entry, strength, TAG_STRENGTH);
    const intentCover = coverName(hit.entry, (stem) => (intentStems.has(stem) ? 1 : 0), 1);
    const matter = new Map(
      hit.found.map((stem) => [stem, (terms.get(stem)?.weight ?? LIKE_STRENGTH) * index.rarity(stem)]),
    );
    const score = hit.score * (1 + NAME_COVER * nameCover);
    return {
      ...hit,
      score,
      matter,
      nameCover,
      intentCover,
      questionCover: coverQuestion(words, worth, hit, index),
    };
  };

  return index
    .find(terms, CANDIDATES)
    .map(rank)
    .toSorted((a, b) => b.score - a.score || (a.entry.article.id < b.entry.article.id ? -1 : 1));
}
