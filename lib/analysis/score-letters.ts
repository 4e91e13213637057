import { type JudgedLanguage, judgedLanguages } from './judged-languages.ts';
import { readLetterGrams } from './letter-grams.ts';
import { letterLanguages, letterSteps, letterWeight, letterWeights } from './lexicon/letter-weights.ts';

const table: ReadonlyMap<string, Float32Array> = new Map(
  letterWeights
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const digits = entry.slice(-letterLanguages.length);
      const weights = judgedLanguages.map((language) => Number(digits[letterLanguages.indexOf(language)]));
      return [
        entry.slice(0, -letterLanguages.length),
        Float32Array.from(weights, (step) => (step / letterSteps) * 2 * letterWeight - letterWeight),
      ];
    }),
);

/** How much the spelling of these lower-case words speaks for each language: sums of natural logarithms. */
export function scoreLetters(words: readonly string[]): Map<JudgedLanguage, number> {
  const sums = new Float64Array(judgedLanguages.length);
  for (const gram of readLetterGrams(words)) {
    table.get(gram)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight;
    });
  }
  return new Map(judgedLanguages.map((language, at) => [language, sums[at] ?? 0]));
}
