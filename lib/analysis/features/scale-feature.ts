import { blockNumber, countedBlocks, featureBlocks } from './feature-blocks.ts';
import type { FeatureBuffer } from './feature-buffer';

const isCounted = featureBlocks.map((block) => countedBlocks.has(block));
const { word, pair, negated } = blockNumber;

/**
 * What a feature of the buffer counts for in every linear model. An n-gram that occurs counts once, over the root of how
 * many there are in its block: so a block has length 1 in each message, known n-grams or not, and what a model keeps of
 * them can be chosen freely. Measures count as they are.
 */
export function scaleFeature(buffer: FeatureBuffer, feature: number): number {
  const block = buffer.blocks[feature] ?? 0;
  if (isCounted[block] !== true) return buffer.values[feature] ?? 0;
  // Negated words are words once more, and pairs about as many: one length for the three keeps "not" from weighing double.
  const counted = block === negated || block === pair ? word : block;
  return 1 / Math.sqrt(Math.max(1, buffer.blockSizes[counted] ?? 0));
}
