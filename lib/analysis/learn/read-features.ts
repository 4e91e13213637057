import { featureBlocks, type FeatureBlock } from '../features/feature-blocks.ts';
import { createFeatureBuffer, type FeatureBuffer } from '../features/feature-buffer.ts';
import { extractFeatures } from '../features/extract-features.ts';
import type { FeatureList } from '../scoring/weigh-features';
import { normalise, type NormalisedText } from '../normalise.ts';

/** The features of many messages, one after the other; message `i` is `[offsets[i], offsets[i + 1])`. */
export interface FeatureRows {
  rows: number;
  offsets: Uint32Array;
  hashes: Uint32Array;
  /** The values of the buffer: counts and measures. */
  values: Float32Array;
  blocks: Uint8Array;
}

const buffer = createFeatureBuffer();

/** One message of many, as the product's weighing and scoring read it. */
export function readRow({ offsets, hashes, values, blocks }: FeatureRows, row: number): FeatureList {
  const from = offsets[row] ?? 0;
  const to = offsets[row + 1] ?? 0;
  const blockSizes = new Uint32Array(featureBlocks.length);
  for (let at = from; at < to; at += 1) {
    const block = blocks[at] ?? 0;
    blockSizes[block] = (blockSizes[block] ?? 0) + 1;
  }
  return {
    size: to - from,
    hashes: hashes.subarray(from, to),
    blocks: blocks.subarray(from, to),
    values: values.subarray(from, to),
    blockSizes,
  };
}

/**
 * Reads the messages as the product reads them, and keeps the features of some blocks. `visit` sees each message while all
 * of its features are at hand.
 */
export function readFeatures(
  messages: readonly { text: string; language: string }[],
  wanted: readonly FeatureBlock[],
  visit?: (text: NormalisedText, features: FeatureBuffer) => void,
): FeatureRows {
  const isWanted = featureBlocks.map((block) => wanted.includes(block));
  const offsets = new Uint32Array(messages.length + 1);
  let hashes = new Uint32Array(1 << 16);
  let values = new Float32Array(1 << 16);
  let blocks = new Uint8Array(1 << 16);
  let used = 0;
  messages.forEach(({ text, language }, row) => {
    const normalised = normalise(text);
    extractFeatures(normalised, language, buffer);
    visit?.(normalised, buffer);
    if (used + buffer.size > hashes.length) {
      const size = 2 * hashes.length + buffer.size;
      const grow = <T extends Uint32Array | Float32Array | Uint8Array>(from: T, to: T): T => (to.set(from), to);
      hashes = grow(hashes, new Uint32Array(size));
      values = grow(values, new Float32Array(size));
      blocks = grow(blocks, new Uint8Array(size));
    }
    for (let feature = 0; feature < buffer.size; feature += 1) {
      const block = buffer.blocks[feature] ?? 0;
      if (isWanted[block] !== true) continue;
      hashes[used] = buffer.hashes[feature] ?? 0;
      values[used] = buffer.values[feature] ?? 0;
      blocks[used] = block;
      used += 1;
    }
    offsets[row + 1] = used;
  });
  return {
    rows: messages.length,
    offsets,
    hashes: hashes.subarray(0, used),
    values: values.subarray(0, used),
    blocks: blocks.subarray(0, used),
  };
}
