import type { SparseMatrix } from './sparse-matrix.ts';

/** Tell the rows with target 1 from those with target -1. */
export interface BinaryProblem {
  matrix: SparseMatrix;
  targets: Int8Array;
  /** What an error in each row costs (C of the papers): the higher, the closer the weights follow the data. */
  costs: Float64Array;
  random: () => number;
  /** How far from its optimum the dual may stay, in units of the gradient. */
  tolerance: number;
  mostPasses: number;
}

export interface BinarySolution {
  weights: Float64Array;
  /** The weight of a feature that is 1 in every row. */
  bias: number;
  passes: number;
}
