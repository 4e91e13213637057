import { readLetterGrams } from '../../lib/analysis/letter-grams.ts';
import { languageWords } from '../../lib/analysis/language-words.ts';

/** A message, and the primary tag of what it is written in. */
export interface SpokenIn {
  text: string;
  language: string;
}

/** In fewer messages than this a piece is an accident. */
const fewest = 3;
/** A piece that a language does not know is not impossible in it. */
const unseen = 2e-5;
/** One piece says no more than this, in natural logarithms: a name must not decide. */
export const mostWeight = 2.5;
/** Weights are kept in steps from 0 to this, one digit each. */
export const steps = 8;

/**
 * Learns which pieces of words tell `languages` from each other: the `kept` most telling, each with a digit for each
 * language, as lines of text. Naive Bayes over pieces that occur in a message (Cavnar and Trenkle, 1994, for the pieces).
 */
export function learnLetters(messages: readonly SpokenIn[], languages: readonly string[], kept: number): string {
  const counts = new Map<string, number[]>();
  const totals = languages.map(() => 0);
  for (const { text, language } of messages) {
    const at = languages.indexOf(language);
    if (at === -1) continue;
    for (const gram of new Set(readLetterGrams(languageWords(text)))) {
      const own = counts.get(gram) ?? languages.map(() => 0);
      own[at] = (own[at] ?? 0) + 1;
      counts.set(gram, own);
      totals[at] = (totals[at] ?? 0) + 1;
    }
  }
  const weighed = [...counts]
    .filter(([, own]) => own.some((count) => count >= fewest))
    .map(([gram, own]) => {
      const shares = own.map((count, at) => count / Math.max(1, totals[at] ?? 1) + unseen);
      const middle = shares.reduce((sum, share) => sum + Math.log(share), 0) / languages.length;
      const weights = shares.map((share) => Math.max(-mostWeight, Math.min(mostWeight, Math.log(share) - middle)));
      const telling = Math.max(...shares) * Math.max(...weights.map(Math.abs));
      return { gram, telling: Math.round(telling * 1e9), weights };
    })
    .sort((a, b) => b.telling - a.telling || (a.gram < b.gram ? -1 : 1));
  const digit = (weight: number): number => Math.round(((weight + mostWeight) / (2 * mostWeight)) * steps);
  return weighed
    .slice(0, kept)
    .map(({ gram, weights }) => `${gram}${weights.map(digit).join('')}`)
    .join(' ');
}
