import { blockNumber, countedBlocks, type FeatureBlock, featureBlocks } from '../features/feature-blocks.ts';
import type { FeatureBuffer } from '../features/feature-buffer';

/** What is read of a buffer here; a stored row of features will do. */
export interface FeatureList extends Pick<FeatureBuffer, 'size' | 'hashes' | 'blocks' | 'blockSizes'> {
  readonly values: Float64Array | Float32Array;
}

/** Weighs the features of a message: the model's row of each (or -1) into `rows`, what it counts for into `values`. */
export type WeighFeatures = (list: FeatureList, rows: Int32Array, values: Float64Array) => void;

/** Blocks that share one length: negated words are words once more, and there are about as many pairs as words. */
const sharedLength: Partial<Record<FeatureBlock, FeatureBlock>> = { pair: 'word', negated: 'word' };
const measure = -1;
const lengthOf = featureBlocks.map((block) =>
  countedBlocks.has(block) ? blockNumber[sharedLength[block] ?? block] : measure,
);

/** Rarity (inverse document frequency) is stored in steps of a twentieth. */
export const rarityStep = 1 / 20;

/**
 * An n-gram that occurs counts once, over the length of its block, so that a long message is no louder than a short one;
 * measures count as they are. Without `rarities`, the length is the root of how many n-grams there are in the block, known
 * to the model or not. With them (one byte for each row), it is that of the known n-grams' rarities, as in tf-idf; the
 * rarity itself is part of the model's weights.
 */
export function createFeatureWeigher(rowOf: (hash: number) => number, rarities: Uint8Array | null): WeighFeatures {
  const squares = new Float64Array(featureBlocks.length);
  return ({ size, hashes, blocks, values: read, blockSizes }, rows, values) => {
    squares.fill(0);
    for (let feature = 0; feature < size; feature += 1) {
      const row = rowOf(hashes[feature] ?? 0);
      rows[feature] = row;
      const length = lengthOf[blocks[feature] ?? 0] ?? measure;
      if (row === -1 || length === measure || rarities === null) continue;
      squares[length] = (squares[length] ?? 0) + ((rarities[row] ?? 0) * rarityStep) ** 2;
    }
    if (rarities === null) squares.set(blockSizes.subarray(0, squares.length));
    for (let feature = 0; feature < size; feature += 1) {
      const length = lengthOf[blocks[feature] ?? 0] ?? measure;
      values[feature] = length === measure ? (read[feature] ?? 0) : 1 / Math.sqrt(Math.max(1, squares[length] ?? 0));
    }
  };
}
