import { findIntentCues } from '../find-intent-cues.ts';
import type { NormalisedText } from '../normalise';
import { blockNumber } from './feature-blocks.ts';
import type { FeatureBuffer } from './feature-buffer';
import { createMeasure } from './measure.ts';

const addMeasure = createMeasure(blockNumber.topic);
/** A measure is `1 - exp(-weight / softness)`: one phrase of weight 3 gives 0.78, one of weight 1 gives 0.39. */
const softness = 2;

/**
 * What the phrase lists of six languages say a message is about: one measure for each intent. They say the same whatever
 * the language, so that what is learned on English holds for the others as far as their lists go.
 */
export function addTopicFeatures(text: NormalisedText, language: string | null, buffer: FeatureBuffer): void {
  for (const { label, weight, matches } of findIntentCues(text, language))
    addMeasure(buffer, label, 1 - Math.exp(-weight / softness), matches);
}
