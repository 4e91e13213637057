import { hashFeature } from './hash.ts';

/** More than the 4,000 units that are read can give in all blocks together; what comes after it is left out. */
export const featureCapacity = 32_768;
const tableSize = featureCapacity * 2;

/**
 * The features of one message, each once, and every place where they occur. One buffer serves all messages: nothing is
 * allocated while one is read.
 */
export interface FeatureBuffer {
  /** Number of distinct features; the arrays below are valid up to it. */
  size: number;
  readonly hashes: Uint32Array;
  readonly blocks: Uint8Array;
  /** The sum of the values of all occurrences: a count for n-grams. */
  readonly values: Float64Array;
  /** Number of occurrences; the next three arrays are valid up to it. */
  occurrences: number;
  /** Which feature occurs. */
  readonly features: Uint16Array;
  /** `[start, end)` in the source text. */
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  /** Distinct features of each block, by block number. */
  readonly blockSizes: Uint32Array;
  clear(): void;
  /** Adds an occurrence; `hash` is a running hash, ended here. */
  add(block: number, hash: number, value: number, start: number, end: number): void;
}

export function createFeatureBuffer(): FeatureBuffer {
  const slots = new Uint16Array(tableSize);
  // A slot counts only when it was written for this message: nothing has to be wiped between messages.
  const rounds = new Uint32Array(tableSize);
  let round = 0;

  const buffer: FeatureBuffer = {
    size: 0,
    hashes: new Uint32Array(featureCapacity),
    blocks: new Uint8Array(featureCapacity),
    values: new Float64Array(featureCapacity),
    occurrences: 0,
    features: new Uint16Array(featureCapacity),
    starts: new Uint16Array(featureCapacity),
    ends: new Uint16Array(featureCapacity),
    blockSizes: new Uint32Array(16),

    clear() {
      round += 1;
      buffer.size = 0;
      buffer.occurrences = 0;
      buffer.blockSizes.fill(0);
    },

    add(block, running, value, start, end) {
      if (buffer.occurrences === featureCapacity) return;
      const hash = hashFeature(block, running);
      let slot = hash & (tableSize - 1);
      while (rounds[slot] === round && buffer.hashes[slots[slot] ?? 0] !== hash) slot = (slot + 1) & (tableSize - 1);
      if (rounds[slot] !== round) {
        rounds[slot] = round;
        slots[slot] = buffer.size;
        buffer.hashes[buffer.size] = hash;
        buffer.blocks[buffer.size] = block;
        buffer.values[buffer.size] = 0;
        buffer.blockSizes[block] = (buffer.blockSizes[block] ?? 0) + 1;
        buffer.size += 1;
      }
      const feature = slots[slot] ?? 0;
      buffer.values[feature] = (buffer.values[feature] ?? 0) + value;
      buffer.features[buffer.occurrences] = feature;
      buffer.starts[buffer.occurrences] = start;
      buffer.ends[buffer.occurrences] = end;
      buffer.occurrences += 1;
    },
  };
  buffer.clear();
  return buffer;
}
