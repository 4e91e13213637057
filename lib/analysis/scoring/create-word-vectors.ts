import { hashText } from '../features/hash.ts';
import { foldText } from '../fold.ts';
import { toWeight } from './artefact-format.ts';
import { createFeatureTable } from './feature-table.ts';
import type { NetworkModel } from './network-format.ts';
import { mostPieces, readPieces } from './network-tokens.ts';

/** About 5 MB. */
const MOST_CACHED = 20_000;

export interface WordVectors {
  dimensions: number;
  /** Of one word as written; null when nothing is known of it. */
  find(word: string): Float32Array | null;
}

/**
 * The word vectors of a network, for whoever compares texts by meaning. A word that has no row is read by its pieces;
 * null for what has neither.
 */
export function createWordVectors({ dimensions, hashes, words8, pieces8, buckets, scales }: NetworkModel): WordVectors {
  const rowOf = createFeatureTable(hashes);
  const pieces = new Int32Array(mostPieces);
  /** Words repeat; the cache is emptied rather than let grow without bound. */
  const cache = new Map<string, Float32Array | null>();
  const add = (vector: Float32Array, table: Int8Array, row: number, factor: number): void => {
    for (let at = 0; at < dimensions; at += 1)
      vector[at] = (vector[at] ?? 0) + factor * toWeight(table[row * dimensions + at] ?? 0);
  };
  const read = (word: string): Float32Array | null => {
    const letters = foldText(word).text.replace(/['’ʼ]/gu, '');
    const row = rowOf(hashText(letters) >>> 0);
    const vector = new Float32Array(dimensions);
    if (row !== -1) {
      add(vector, words8, row, scales.words);
      return vector;
    }
    const count = readPieces(letters, buckets, pieces);
    for (let piece = 0; piece < count; piece += 1) add(vector, pieces8, pieces[piece] ?? 0, scales.pieces / count);
    return count === 0 ? null : vector;
  };
  return {
    dimensions,
    find(word: string): Float32Array | null {
      const known = cache.get(word);
      if (known !== undefined) return known;
      const vector = read(word);
      if (cache.size >= MOST_CACHED) cache.clear();
      cache.set(word, vector);
      return vector;
    },
  };
}
