import { createFeatureBuffer } from '../features/feature-buffer.ts';
import { extractFeatures } from '../features/extract-features.ts';
import type { LinearModel } from '../scoring/artefact-format.ts';
import { createBlender } from '../scoring/create-blender.ts';
import { createHeads } from '../scoring/create-heads.ts';
import type { NetworkModel } from '../scoring/network-format.ts';
import { normalise } from '../normalise.ts';
import type { Example } from './example.ts';

const buffer = createFeatureBuffer();

/**
 * The scores of a stored model for each message, through the very code that the product runs. `below` are the heads that it
 * stacks on, `network` is the one that it blends with.
 */
export function scoreExamples(
  model: LinearModel,
  examples: readonly Pick<Example, 'text' | 'language'>[],
  below: readonly LinearModel[] = [],
  network: NetworkModel | null = null,
): Float64Array[] {
  const heads = createHeads([...below, model], buffer);
  const blender = createBlender([model], network);
  return examples.map(({ text, language }) => {
    const message = normalise(text);
    extractFeatures(message, language, buffer);
    for (const head of heads.values()) head.forget();
    blender.read(message, buffer);
    return blender.blend(model.name, heads.get(model.name)?.score() ?? new Float64Array()).slice();
  });
}
