import type { LinearHead } from './train-linear.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The columns of the `keep` features that say most: the largest weight times the root of the document frequency. By
 * weight alone, rare n-grams that fit single messages would be kept. Measures always stay. Ascending.
 */
export function chooseFeatures(head: LinearHead, { frequencies, counted }: Vocabulary, keep: number): Int32Array {
  const worth = Float64Array.from(frequencies, (frequency, column) => {
    if (counted[column] !== 1) return Infinity;
    const largest = head.weights.reduce((most, own) => Math.max(most, Math.abs(own[column] ?? 0)), 0);
    return largest * Math.sqrt(frequency);
  });
  const columns = Int32Array.from({ length: worth.length }, (_, column) => column);
  return columns
    .sort((a, b) => (worth[b] === worth[a] ? a - b : (worth[b] ?? 0) - (worth[a] ?? 0)))
    .slice(0, keep)
    .sort();
}

/** The vocabulary of some of the columns. */
export const pickFeatures = (
  { hashes, frequencies, counted, rarities }: Vocabulary,
  columns: Int32Array,
): Vocabulary => ({
  hashes: Uint32Array.from(columns, (column) => hashes[column] ?? 0),
  frequencies: Uint32Array.from(columns, (column) => frequencies[column] ?? 0),
  counted: Uint8Array.from(columns, (column) => counted[column] ?? 0),
  rarities: Uint8Array.from(columns, (column) => rarities[column] ?? 0),
});
