import { createFeatureBuffer } from '../../lib/analysis/features/feature-buffer.ts';
import { extractFeatures } from '../../lib/analysis/features/extract-features.ts';
import type { LinearModel } from '../../lib/analysis/models/artefact-format.ts';
import { createLinearScorer } from '../../lib/analysis/models/score-linear.ts';
import { normalise } from '../../lib/analysis/normalise.ts';
import type { Example } from './data-sets/read-data-set.ts';

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
