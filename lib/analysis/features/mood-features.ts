import { findMoodWords, type MoodWord } from '../mood-words.ts';
import type { NormalisedText } from '../normalise';
import { blockNumber } from './feature-blocks.ts';
import type { FeatureBuffer } from './feature-buffer';
import { createMeasure } from './measure.ts';

const addMeasure = createMeasure(blockNumber.mood);

/** Squeezes a sum of weights to -1..1. */
const squeeze = (sum: number): number => sum / Math.sqrt(1 + sum * sum);
const sumOf = (words: MoodWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);
/** Steps of the whole mood, for what is not in proportion to it. */
const stepsPerUnit = 4;

/** What the lexicon says, in a few numbers: the largest single gain on sentiment, emotion and offence that was measured. */
export function addMoodFeatures(text: NormalisedText, language: string | null, buffer: FeatureBuffer): void {
  const found = findMoodWords(text, language);
  const last = found.toSorted((a, b) => a.start - b.start).at(-1);
  const [first] = text.tokens;
  const end = text.tokens.at(-1)?.end;
  if (first === undefined || end === undefined) return;
  const whole = [{ start: first.start, end }];
  if (last === undefined) {
    addMeasure(buffer, 'none', 0.5, whole);
    return;
  }
  const good = found.filter(({ weight }) => weight > 0);
  const bad = found.filter(({ weight }) => weight < 0);
  const strongest = (words: MoodWord[]) =>
    words.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 1);
  const mood = squeeze(sumOf(found));
  addMeasure(buffer, 'good', squeeze(sumOf(good)), good);
  addMeasure(buffer, 'bad', -squeeze(sumOf(bad)), bad);
  addMeasure(buffer, 'mood', mood, found);
  addMeasure(buffer, 'mean', squeeze(sumOf(found) / found.length), found);
  addMeasure(buffer, 'best', sumOf(strongest(good)), strongest(good));
  addMeasure(buffer, 'worst', -sumOf(strongest(bad)), strongest(bad));
  addMeasure(buffer, 'last', last.weight, [last]);
  addMeasure(buffer, 'mixed', Math.min(squeeze(sumOf(good)), -squeeze(sumOf(bad))), found);
  addMeasure(buffer, `step ${Math.round(mood * stepsPerUnit)}`, 0.5, found);
  const symbols = found.filter(({ symbol }) => symbol);
  addMeasure(buffer, 'symbols', squeeze(sumOf(symbols)), symbols);
}
