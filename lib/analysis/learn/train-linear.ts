import type { FeatureBlock } from '../features/feature-blocks.ts';
import { weighByClass, weighByRarity } from './column-weights.ts';
import { createRandom } from './random.ts';
import { scaleColumns, type SparseMatrix } from './sparse-matrix.ts';
import { solveLogistic } from './solve-logistic.ts';
import { solveSvm } from './solve-svm.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface LinearRecipe {
  blocks: readonly FeatureBlock[];
  /** An n-gram must stand in so many messages. */
  fewest: number;
  /** `class` for few classes (naive Bayes weights), `rarity` for many (inverse document frequency). */
  weighting: 'class' | 'rarity';
  /** How strongly a measure counts beside n-grams. */
  measure: number;
  loss: 'hinge' | 'logistic';
  cost: number;
  /** 0: every message costs the same; 1: every class does. */
  balance: number;
}

/** One head: `weights[label]` over the columns of a vocabulary, `biases[label]`. */
export interface LinearHead {
  labels: readonly string[];
  weights: Float64Array[];
  biases: number[];
}

const seed = 20_261_121;
const tolerance = { hinge: 0.1, logistic: 0.05 };
const mostPasses = 60;

/**
 * One against the rest, for each label. `labelsOf` says which labels a row has: one, or several, or none; `rowWeights`, how
 * many messages each row counts for; `passes`, how often the rows are gone over at most.
 */
export function trainLinear(
  matrix: SparseMatrix,
  vocabulary: Vocabulary,
  labelsOf: readonly (readonly string[])[],
  labels: readonly string[],
  recipe: LinearRecipe,
  rowWeights?: Float64Array,
  passes = mostPasses,
): LinearHead {
  const solve = recipe.loss === 'hinge' ? solveSvm : solveLogistic;
  const rarity = recipe.weighting === 'rarity' ? weighByRarity(vocabulary, recipe.measure) : null;
  const rare = rarity === null ? null : scaleColumns(matrix, rarity);
  const weights: Float64Array[] = [];
  const biases: number[] = [];
  for (const label of labels) {
    const targets = Int8Array.from(labelsOf, (own) => (own.includes(label) ? 1 : -1));
    const inside = targets.filter((target) => target === 1).length;
    const shares = { inside: inside / matrix.rows, outside: 1 - inside / matrix.rows };
    const factors = rarity ?? weighByClass(matrix, vocabulary, targets, recipe.measure);
    const costs = Float64Array.from(targets, (target, row) => {
      const share = target === 1 ? shares.inside : shares.outside;
      return (rowWeights?.[row] ?? 1) * recipe.cost * (2 * Math.max(share, 1 / matrix.rows)) ** -recipe.balance;
    });
    const solution = solve({
      matrix: rare ?? scaleColumns(matrix, factors),
      targets,
      costs,
      random: createRandom(seed),
      tolerance: tolerance[recipe.loss],
      mostPasses: passes,
    });
    weights.push(solution.weights.map((weight, column) => weight * (factors[column] ?? 0)));
    biases.push(solution.bias);
  }
  return { labels, weights, biases };
}
