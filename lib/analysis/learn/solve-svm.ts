import { shuffle } from './random.ts';
import type { BinaryProblem, BinarySolution } from './binary-problem.ts';
import { addRow, dotRow, squareRows } from './sparse-matrix.ts';

/**
 * Linear support vector machine with squared hinge loss: minimises |w|^2 / 2 + sum of C max(0, 1 - y (w x + b))^2 by
 * coordinate descent on the dual, with shrinking (Hsieh, Chang, Lin, Keerthi and Sundararajan, "A dual coordinate descent
 * method for large-scale linear SVM", ICML 2008, algorithm 3).
 */
export function solveSvm({ matrix, targets, costs, random, tolerance, mostPasses }: BinaryProblem): BinarySolution {
  const weights = new Float64Array(matrix.width);
  const duals = new Float64Array(matrix.rows);
  const squares = squareRows(matrix);
  const order = Int32Array.from({ length: matrix.rows }, (_, row) => row);
  let bias = 0;
  let active = matrix.rows;
  let highest = Infinity;
  let passes = 0;

  while (passes < mostPasses) {
    passes += 1;
    shuffle(order, active, random);
    let nextHighest = -Infinity;
    let nextLowest = Infinity;
    for (let at = 0; at < active; at += 1) {
      const row = order[at] ?? 0;
      const target = targets[row] ?? 1;
      const dual = duals[row] ?? 0;
      const diagonal = 0.5 / (costs[row] ?? 1);
      const gradient = target * (dotRow(matrix, row, weights) + bias) - 1 + dual * diagonal;
      if (dual === 0 && gradient > highest) {
        // Far on the right side, and at its bound: not looked at again until the rest has settled.
        active -= 1;
        order[at] = order[active] ?? 0;
        order[active] = row;
        at -= 1;
        continue;
      }
      const projected = dual === 0 ? Math.min(gradient, 0) : gradient;
      nextHighest = Math.max(nextHighest, projected);
      nextLowest = Math.min(nextLowest, projected);
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.max(0, dual - gradient / ((squares[row] ?? 0) + 1 + diagonal));
      duals[row] = next;
      const step = (next - dual) * target;
      addRow(matrix, row, step, weights);
      bias += step;
    }
    // Zero is where gradients are to end: two rows with the same one are not at their optimum.
    const settled = Math.max(0, nextHighest) - Math.min(0, nextLowest) <= tolerance;
    if (settled && active === matrix.rows) break;
    if (settled) active = matrix.rows;
    highest = settled || nextHighest <= 0 ? Infinity : nextHighest;
  }
  return { weights, bias, passes };
}
