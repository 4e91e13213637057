import { rarityStep } from '../scoring/weigh-features.ts';
import type { SparseMatrix } from './sparse-matrix.ts';
import type { Vocabulary } from './vocabulary.ts';

// How much each n-gram may say before anything is learned. The factor goes into the weights afterwards, so that a
// finished model knows nothing of it. Measures keep the factor given for them.

/** Inverse document frequency. */
export const weighByRarity = ({ rarities, counted }: Vocabulary, measure: number): Float64Array =>
  Float64Array.from(rarities, (rarity, column) => (counted[column] === 1 ? rarity * rarityStep : measure));

/** What "once more" is to a class: a feature seen in one class only does not weigh without end. */
const smoothing = 1;

/**
 * The logarithm of how much likelier an n-gram is in a class than outside (Wang and Manning, "Baselines and bigrams", ACL
 * 2012: NB-SVM). Absolute values: the sign is the solver's to find.
 */
export function weighByClass(
  { columns, offsets, width, rows }: SparseMatrix,
  { counted }: Vocabulary,
  targets: Int8Array,
  measure: number,
): Float64Array {
  const inside = new Float64Array(width).fill(smoothing);
  const outside = new Float64Array(width).fill(smoothing);
  let insideRows = 2 * smoothing;
  let outsideRows = 2 * smoothing;
  for (let row = 0; row < rows; row += 1) {
    const isInside = targets[row] === 1;
    if (isInside) insideRows += 1;
    else outsideRows += 1;
    const counts = isInside ? inside : outside;
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const column = columns[at] ?? 0;
      counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  return inside.map((count, column) =>
    counted[column] === 1 ? Math.abs(Math.log((count * outsideRows) / ((outside[column] ?? 1) * insideRows))) : measure,
  );
}
