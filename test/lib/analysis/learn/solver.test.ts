import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '@/lib/analysis/learn/random';
import type { BinaryProblem } from '@/lib/analysis/learn/binary-problem';
import { solveLogistic } from '@/lib/analysis/learn/solve-logistic';
import { solveSvm } from '@/lib/analysis/learn/solve-svm';
import { dotRow, type SparseMatrix } from '@/lib/analysis/learn/sparse-matrix';

function toSparse(rows: number[][]): SparseMatrix {
  const width = rows[0]?.length ?? 0;
  return {
    rows: rows.length,
    width,
    offsets: Uint32Array.from({ length: rows.length + 1 }, (_, at) => at * width),
    columns: Int32Array.from({ length: rows.length * width }, (_, at) => at % width),
    values: Float32Array.from(rows.flat()),
  };
}

const pose = (rows: number[][], targets: number[], cost: number): BinaryProblem => ({
  matrix: toSparse(rows),
  targets: Int8Array.from(targets),
  costs: new Float64Array(rows.length).fill(cost),
  random: createRandom(1),
  tolerance: 1e-9,
  mostPasses: 20_000,
});

const losses = {
  hinge: (margin: number) => Math.max(0, 1 - margin) ** 2,
  logistic: (margin: number) => Math.log1p(Math.exp(-margin)),
};
const solvers = { hinge: solveSvm, logistic: solveLogistic };

/** What the solver is to make small. */
function measureObjective(
  kind: 'hinge' | 'logistic',
  { matrix, targets, costs }: BinaryProblem,
  weights: Float64Array,
  bias: number,
): number {
  let sum = (weights.reduce((total, weight) => total + weight * weight, 0) + bias * bias) / 2;
  targets.forEach((target, row) => {
    sum += (costs[row] ?? 0) * losses[kind](target * (dotRow(matrix, row, weights) + bias));
  });
  return sum;
}

const examples = fc
  .array(fc.tuple(fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 3, maxLength: 3 }), fc.constantFrom(-1, 1)), {
    minLength: 2,
    maxLength: 12,
  })
  .map((pairs) => ({ rows: pairs.map(([row]) => row.map((value) => value / 4)), targets: pairs.map(([, y]) => y) }));

describe('solveSvm', () => {
  it('finds the closed solution of two points', () => {
    // Points 1 and -1 of either class, C = 1: by symmetry b = 0, and w^2 / 2 + 2 (1 - w)^2 is least at w = 4/5.
    const { weights, bias } = solveSvm(pose([[1], [-1]], [1, -1], 1));
    expect(weights[0]).toBeCloseTo(0.8, 8);
    expect(bias).toBeCloseTo(0, 8);
  });
});

describe('solveLogistic', () => {
  it('finds the solution of two points, where w = 2 / (1 + exp(w))', () => {
    const { weights, bias } = solveLogistic(pose([[1], [-1]], [1, -1], 1));
    const [w = 0] = weights;
    expect(w).toBeCloseTo(2 / (1 + Math.exp(w)), 8);
    expect(bias).toBeCloseTo(0, 8);
  });
});

describe.each(['hinge', 'logistic'] as const)('the solver of %s loss', (kind) => {
  it('ends where no small step makes it better', () => {
    fc.assert(
      fc.property(examples, fc.constantFrom(0.1, 1, 10), ({ rows, targets }, cost) => {
        const problem = pose(rows, targets, cost);
        const { weights, bias } = solvers[kind](problem);
        const least = measureObjective(kind, problem, weights, bias);
        for (let at = 0; at < 4; at += 1) {
          for (const step of [-1e-3, 1e-3]) {
            const moved = weights.map((weight, column) => weight + (column === at ? step : 0));
            const there = measureObjective(kind, problem, moved, bias + (at === 3 ? step : 0));
            expect(there).toBeGreaterThan(least - 1e-9);
          }
        }
      }),
      {
        numRuns: 40,
        examples: [
          [
            {
              rows: [
                [1.5, -1.75, 1.5],
                [-0.25, -1.5, 0.75],
              ],
              targets: [-1, 1],
            },
            1,
          ],
        ],
      },
    );
  });

  it('finds the same to the last bit each time', () => {
    const problem = () =>
      pose(
        [
          [1, 0.5, 0],
          [0.2, -1, 1],
          [0, 0.3, 0.7],
        ],
        [1, -1, 1],
        2,
      );
    expect(solvers[kind](problem()).weights).toEqual(solvers[kind](problem()).weights);
  });
});
