import type { NormalisedText } from '../normalise';
import { createPhraseFinder } from '../find-phrases.ts';
import { distressCues } from '../lexicon/distress-cues.ts';
import { type ToxicityCue, toxicityCues } from '../lexicon/toxicity-cues.ts';
import { urgencyCues, type UrgencyCue } from '../lexicon/urgency-cues.ts';
import { addCharacterFeatures } from './character-features.ts';
import { createCueFeatures } from './cue-features.ts';
import type { FeatureBuffer } from './feature-buffer';
import { addMoodFeatures } from './mood-features.ts';
import { readUnits } from './read-units.ts';
import { addShapeFeatures } from './shape-features.ts';
import { addThemeFeatures } from './theme-features.ts';
import { addTopicFeatures } from './topic-features.ts';
import { addWordFeatures } from './word-features.ts';

/** All languages at once: people in despair change languages, and short messages hide theirs. */
const addDistressCues = createCueFeatures(
  'distress',
  createPhraseFinder(Object.values(distressCues).map((lines) => ({ label: 'cue', lines }))),
);
const addUrgencyCues = createCueFeatures(
  'urgency',
  createPhraseFinder((Object.keys(urgencyCues) as UrgencyCue[]).map((label) => ({ label, lines: urgencyCues[label] }))),
);
const addToxicityCues = createCueFeatures(
  'toxicity',
  createPhraseFinder(
    (Object.keys(toxicityCues) as ToxicityCue[]).map((label) => ({ label, lines: toxicityCues[label] })),
  ),
);

/**
 * Reads all features of a message into `buffer`, which is cleared first. `language` is a primary tag that is certain,
 * or null. Each feature knows the `[start, end)` of the source that it came from, so that the evidence of a linear
 * model is exact.
 */
export function extractFeatures(text: NormalisedText, language: string | null, buffer: FeatureBuffer): void {
  buffer.clear();
  const units = readUnits(text);
  // Measures first: they are few, and must not be what a very long message leaves out.
  addShapeFeatures(text, buffer);
  addMoodFeatures(text, language, buffer);
  addDistressCues(text, buffer);
  addUrgencyCues(text, buffer);
  addThemeFeatures(text, buffer);
  addTopicFeatures(text, language, buffer);
  addToxicityCues(text, buffer);
  addWordFeatures(units, buffer);
  addCharacterFeatures(units, buffer);
}
