import { weighByRarity } from './column-weights.ts';
import { addRow, scaleColumns, type SparseMatrix } from './sparse-matrix.ts';
import type { LinearHead } from './train-linear.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The middle of each label's messages, at length 1: the score of a label is then how near a message is to what was seen of
 * it. A margin says which side of a plane a message lies on, this says whether it lies anywhere near; together they tell
 * messages that are about none of the labels.
 */
export function trainCentroids(
  matrix: SparseMatrix,
  vocabulary: Vocabulary,
  labelsOf: readonly (readonly string[])[],
  labels: readonly string[],
): LinearHead {
  const factors = weighByRarity(vocabulary, 0);
  const scaled = scaleColumns(matrix, factors);
  const weights = labels.map((label) => {
    const middle = new Float64Array(matrix.width);
    labelsOf.forEach((own, row) => {
      if (own.includes(label)) addRow(scaled, row, 1, middle);
    });
    const length = Math.sqrt(middle.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return middle.map((weight, column) => (weight / length) * (factors[column] ?? 0));
  });
  return { labels, weights, biases: labels.map(() => 0) };
}
