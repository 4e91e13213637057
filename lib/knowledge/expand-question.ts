import { findLikeTerms, findPrefixTerms } from './index/find-like-terms.ts';
import type { Index } from './index/create-index.ts';
import { weights } from './ranking-weights.ts';
import type { QuestionWord } from './read-question.ts';

/** One term to look for. */
export interface QueryTerm {
  term: string;
  weight: number;
  /** A stop word or question word of the question itself. */
  isCommon: boolean;
  /** The word of the question that it is or stands for; null for a word of the intent. */
  word: QuestionWord | null;
  /** How far meeting it is meeting the word, 0 to 1. */
  strength: number;
  /** Stands for a word that no article has: such words are as rare as all of them together. */
  isGuess: boolean;
}

/** Questions of at most so many words with meaning are typed in haste: their words may be unfinished. */
const SHORT_QUESTION = 3;
/** Shorter words are a letter away from too many others. */
const MIN_LIKE_LENGTH = 4;
const MIN_PREFIX_LENGTH = 3;
/** A word met only by its spelling, or only by its synonym, is met in part. */
const LIKE_STRENGTH = 0.6;
const SYNONYM_STRENGTH = 0.8;
/** A synonym of a stop word ("down") still is a word of its own. */
const LEAST_SYNONYM = 0.5;

/** What to look for, each term once by its largest weight; in the order of the question, so that sums never differ. */
export function expandQuestion(
  index: Index,
  words: readonly QuestionWord[],
  intent: Iterable<string>,
  isTyping: boolean,
): QueryTerm[] {
  const segments = index.segments();
  const knows = (term: string): boolean => index.frequency(term) > 0;
  const terms = new Map<string, QueryTerm>();
  const add = (
    term: string,
    weight: number,
    word: QuestionWord | null,
    strength: number,
    { isCommon = false, isGuess = false } = {},
  ): void => {
    const known = terms.get(term);
    if (known === undefined || weight > known.weight)
      terms.set(term, { term, weight, word, strength, isCommon, isGuess });
  };

  const isShort = words.filter((word) => word.weight === 1).length <= SHORT_QUESTION;
  for (const word of words) add(word.stem, word.weight, word, 1, { isCommon: word.weight < 1 });
  words.forEach((word, at) => {
    const { stem, weight } = word;
    if (weight === 1) {
      const isUnknown = stem.length >= MIN_LIKE_LENGTH && !knows(stem);
      const like = isUnknown ? weights.like : isShort && stem.length >= MIN_LIKE_LENGTH ? weights.likeKnown : 0;
      if (like > 0)
        for (const { term, nearness } of findLikeTerms(segments, stem))
          if (term !== stem) add(term, like * nearness, word, LIKE_STRENGTH, { isGuess: true });
      if (isUnknown || ((isShort || (isTyping && at === words.length - 1)) && stem.length >= MIN_PREFIX_LENGTH))
        for (const { term, nearness } of findPrefixTerms(segments, stem))
          add(term, weights.prefix * nearness, word, LIKE_STRENGTH, { isGuess: true });
      if (isUnknown)
        for (let cut = 3; cut <= stem.length - 3; cut += 1) {
          const [left, right] = [stem.slice(0, cut), stem.slice(cut)];
          if (knows(left) && knows(right))
            for (const part of [left, right]) add(part, weights.compound, word, LIKE_STRENGTH);
        }
    }
    const next = words[at + 1];
    if (next !== undefined && next.place === word.place + 1 && knows(stem + next.stem))
      add(stem + next.stem, weights.compound, weight >= next.weight ? word : next, 1);
  });
  for (const word of words)
    for (const synonym of word.synonyms)
      add(synonym, weights.synonym * Math.max(word.weight, LEAST_SYNONYM), word, SYNONYM_STRENGTH);
  for (const term of intent) add(term, weights.intent, null, 1);
  return [...terms.values()];
}
