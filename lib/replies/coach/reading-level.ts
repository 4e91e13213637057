import type { Observation } from './coach-context.ts';
import { countSyllables } from './count-syllables.ts';
import { createRemark } from './create-remark.ts';
import { countWords } from './read-draft.ts';

/** Fewer words tell nothing. */
const MIN_WORDS = 25;
/** A school grade of the United States; newspapers are at 9 to 12. */
const HARD = 13;
const MIN_SENTENCE = 6;
/** A long sentence of short words is another matter, which `clarity` speaks of; syllables a word. */
const LONG_WORDS = 1.65;

const readWords = (text: string): string[] => text.match(/[a-z]+(?:['’-][a-z]+)*/giu) ?? [];
const countAll = (words: readonly string[]): number => words.reduce((sum, word) => sum + countSyllables(word), 0);

/**
 * The Flesch-Kincaid grade of an English text: years at school that are needed to read it. From J. P. Kincaid,
 * R. P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel",
 * Research Branch Report 8-75, 1975.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(readWords);
  if (words.length === 0) return 0;
  return 0.39 * (words.length / sentences.length) + 11.8 * (countAll(words) / words.length) - 15.59;
}

/** As a whole harder to read than a newspaper; it speaks of the hardest sentence. */
export const observeReadingLevel: Observation = ({ sentences, words }) => {
  const all = sentences.flatMap(({ text }) => readWords(text));
  if (countAll(all) < LONG_WORDS * all.length) return null;
  if (words < MIN_WORDS || readingGrade(sentences.map(({ text }) => text)) < HARD) return null;
  const [hardest] = sentences
    .filter(({ text }) => countWords(text) >= MIN_SENTENCE)
    .toSorted((a, b) => readingGrade([b.text]) - readingGrade([a.text]));
  if (!hardest) return null;
  return createRemark(
    'reading-level',
    hardest.start,
    hardest.text,
    'Hard to read. Try shorter words, and one thought a sentence.',
  );
};
