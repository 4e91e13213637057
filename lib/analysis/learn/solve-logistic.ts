import { shuffle } from './random.ts';
import type { BinaryProblem, BinarySolution } from './binary-problem.ts';
import { addRow, dotRow, squareRows } from './sparse-matrix.ts';

/** A dual variable starts this close to its bound, as the paper advises: at the bound itself the logarithm has no value. */
const firstDual = 1e-8;
const mostSteps = 100;
/** A Newton step that leaves the interval is replaced by one towards its edge. */
const retreat = 0.1;

/**
 * Logistic regression: minimises |w|^2 / 2 + sum of C log(1 + exp(-y (w x + b))) by coordinate descent on the dual, each
 * coordinate by Newton's method (Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression and maximum
 * entropy models", Machine Learning 85, 2011, algorithm 5).
 */
export function solveLogistic({
  matrix,
  targets,
  costs,
  random,
  tolerance,
  mostPasses,
}: BinaryProblem): BinarySolution {
  const weights = new Float64Array(matrix.width);
  const squares = squareRows(matrix);
  const order = Int32Array.from({ length: matrix.rows }, (_, row) => row);
  const duals = costs.map((cost) => Math.min(0.001 * cost, firstDual));
  let bias = 0;
  for (let row = 0; row < matrix.rows; row += 1) {
    const step = (targets[row] ?? 1) * (duals[row] ?? 0);
    addRow(matrix, row, step, weights);
    bias += step;
  }
  let precision = 0.01;
  let passes = 0;

  while (passes < mostPasses) {
    passes += 1;
    shuffle(order, matrix.rows, random);
    let steepest = 0;
    let stepsTaken = 0;
    for (const row of order) {
      const target = targets[row] ?? 1;
      const cost = costs[row] ?? 1;
      const square = (squares[row] ?? 0) + 1;
      const margin = target * (dotRow(matrix, row, weights) + bias);
      const dual = duals[row] ?? 0;
      // The problem is symmetric in z and C - z; solving for the smaller keeps its logarithm exact.
      const flipped = 0.5 * square * (cost - 2 * dual) + margin < 0;
      const slope = flipped ? -margin : margin;
      const from = flipped ? cost - dual : dual;
      let z = cost - from < 0.5 * cost ? retreat * from : from;
      const gradientAt = (value: number) => square * (value - from) + slope + Math.log(value / (cost - value));
      let gradient = gradientAt(z);
      steepest = Math.max(steepest, Math.abs(gradient));
      let steps = 0;
      while (steps < mostSteps && Math.abs(gradient) >= precision) {
        const next = z - gradient / (square + cost / (cost - z) / z);
        z = next <= 0 ? z * retreat : next;
        gradient = gradientAt(z);
        steps += 1;
      }
      if (steps === 0) continue;
      stepsTaken += steps;
      duals[row] = flipped ? cost - z : z;
      const step = (flipped ? from - z : z - from) * target;
      addRow(matrix, row, step, weights);
      bias += step;
    }
    if (steepest < tolerance) break;
    if (stepsTaken <= matrix.rows / 10) precision = Math.max(Math.min(1e-8, tolerance), precision * 0.1);
  }
  return { weights, bias, passes };
}
