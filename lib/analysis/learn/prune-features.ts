import type { SparseMatrix } from './sparse-matrix.ts';
import type { LinearHead } from './train-linear.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How far each column reaches: the root of the sum of its squared values, each message counting as much as it does in
 * training. A weight times that is how much it moves the scores of all messages together; by weight alone, rare n-grams that
 * fit single messages would be kept.
 */
export function measureReach(
  { rows, width, offsets, columns, values }: SparseMatrix,
  rowWeights: Float64Array,
): Float64Array {
  const squares = new Float64Array(width);
  for (let row = 0; row < rows; row += 1) {
    const weight = rowWeights[row] ?? 1;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const column = columns[at] ?? 0;
      squares[column] = (squares[column] ?? 0) + weight * (values[at] ?? 0) ** 2;
    }
  }
  return squares.map(Math.sqrt);
}

/** The columns of the `keep` features that say most: the largest weight times the reach. Measures always stay. Ascending. */
export function chooseFeatures(
  head: LinearHead,
  { counted }: Vocabulary,
  reach: Float64Array,
  keep: number,
): Int32Array {
  const worth = reach.map((own, column) => {
    if (counted[column] !== 1) return Infinity;
    return own * head.weights.reduce((most, weights) => Math.max(most, Math.abs(weights[column] ?? 0)), 0);
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
