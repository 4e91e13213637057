import { createFeatureBuffer } from '../features/feature-buffer.ts';
import { extractFeatures } from '../features/extract-features.ts';
import type { LinearModel } from '../scoring/artefact-format.ts';
import { createHeads } from '../scoring/create-heads.ts';
import { normalise } from '../normalise.ts';
import type { Example } from './example.ts';

const buffer = createFeatureBuffer();

/**
 * The scores of a stored model for each message, through the very code that the product runs. `below` are the heads that it
 * stacks on.
 */
export function scoreExamples(
  model: LinearModel,
  examples: readonly Pick<Example, 'text' | 'language'>[],
  below: readonly LinearModel[] = [],
): Float64Array[] {
  const heads = createHeads([...below, model], buffer);
  return examples.map(({ text, language }) => {
    extractFeatures(normalise(text), language, buffer);
    for (const head of heads.values()) head.forget();
    return heads.get(model.name)?.score().slice() ?? new Float64Array();
  });
}
