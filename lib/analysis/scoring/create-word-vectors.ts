import { hashText } from '../features/hash.ts';
import { foldText } from '../fold.ts';
import { toWeight } from './artefact-format.ts';
import { createFeatureTable } from './feature-table.ts';
import type { NetworkModel } from './network-format.ts';
import { mostPieces, readPieces } from './network-tokens.ts';

/**
 * The word vectors of a network, for whoever compares texts by meaning. A word that has no row is read by its pieces;
 * null for what has neither. What is answered is valid until the next call.
 */
export function createWordVectors({ dimensions, hashes, words8, pieces8, buckets, scales }: NetworkModel) {
  const rowOf = createFeatureTable(hashes);
  const pieces = new Int32Array(mostPieces);
  const vector = new Float32Array(dimensions);
  const add = (table: Int8Array, row: number, factor: number): void => {
    for (let at = 0; at < dimensions; at += 1)
      vector[at] = (vector[at] ?? 0) + factor * toWeight(table[row * dimensions + at] ?? 0);
  };
  return {
    dimensions,
    find(word: string): Float32Array | null {
      const letters = foldText(word).text.replace(/['’ʼ]/gu, '');
      const row = rowOf(hashText(letters) >>> 0);
      vector.fill(0);
      if (row !== -1) {
        add(words8, row, scales.words);
        return vector;
      }
      const count = readPieces(letters, buckets, pieces);
      if (count === 0) return null;
      for (let piece = 0; piece < count; piece += 1) add(pieces8, pieces[piece] ?? 0, scales.pieces / count);
      return vector;
    },
  };
}
