import { createFeatureBuffer } from '../features/feature-buffer.ts';
import { extractFeatures } from '../features/extract-features.ts';
import type { LinearModel } from '../scoring/artefact-format.ts';
import { createLinearScorer } from '../scoring/score-linear.ts';
import { normalise } from '../normalise.ts';
import type { Example } from './example.ts';

const buffer = createFeatureBuffer();

/** The scores of a stored model for each message, through the very code that the product runs. */
export function scoreExamples(
  model: LinearModel,
  examples: readonly Pick<Example, 'text' | 'language'>[],
): Float64Array[] {
  const { score } = createLinearScorer(model);
  return examples.map(({ text, language }) => {
    const scores = new Float64Array(model.labels.length);
    extractFeatures(normalise(text), language, buffer);
    score(buffer, scores);
    return scores;
  });
}
