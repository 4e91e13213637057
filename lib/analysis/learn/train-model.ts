import type { LinearModel } from '../scoring/artefact-format.ts';
import type { Example } from './example.ts';
import { chooseFeatures, measureReach, pickFeatures } from './prune-features.ts';
import { quantiseHead } from './quantise-head.ts';
import { readFeatures } from './read-features.ts';
import { type LinearRecipe, trainLinear } from './train-linear.ts';
import { stackRows } from './stack-rows.ts';
import { trainCentroids } from './train-centroids.ts';
import { toMatrix } from './to-matrix.ts';
import { collectVocabulary } from './vocabulary.ts';

/** A model, and where recipes weigh by rarity, the middles of its labels in the same features. */
export interface TrainedModels {
  model: LinearModel;
  centroids: LinearModel | null;
}

export interface Assignment {
  name: string;
  /** How many features and how many weights are stored. */
  keep: { features: number; weights: number };
  recipe: LinearRecipe;
  train: readonly Example[];
  /** Finished heads whose scores are further features; those that they stack on come before them. */
  below?: readonly LinearModel[];
}

/** Which features say most shows long before the weights have settled. */
const roughPasses = 5;

/**
 * From examples to a model as it is stored: all features, weighed once to see which say most; those alone, weighed again;
 * rounded to 8 bits.
 */
export function trainModels({ name, keep, recipe, train, below = [] }: Assignment): TrainedModels {
  const labels = [...new Set(train.flatMap((example) => example.labels))].sort();
  const labelsOf = train.map((example) => example.labels);
  const rowWeights = Float64Array.from(train, ({ weight = 1 }) => weight);
  const byRarity = recipe.weighting === 'rarity';
  const rows = stackRows(readFeatures(train, recipe.blocks), below);
  const all = collectVocabulary(rows, recipe.fewest);
  const isSmall = all.hashes.length <= keep.features;
  const whole = toMatrix(rows, all, byRarity);
  const first = trainLinear(whole, all, labelsOf, labels, recipe, rowWeights, isSmall ? undefined : roughPasses);
  const columns = chooseFeatures(first, all, measureReach(whole, rowWeights), keep.features);
  const vocabulary = isSmall ? all : pickFeatures(all, columns);
  const matrix = isSmall ? whole : toMatrix(rows, vocabulary, byRarity);
  const reach = measureReach(matrix, rowWeights);
  const head = isSmall ? first : trainLinear(matrix, vocabulary, labelsOf, labels, recipe, rowWeights);
  const settings = {
    several: false,
    temperature: 1,
    byRarity,
    mostEntries: keep.weights,
    stacks: below.map((model) => model.name),
  };
  return {
    model: quantiseHead(head, vocabulary, reach, { name, ...settings }),
    centroids: byRarity
      ? quantiseHead(trainCentroids(matrix, vocabulary, labelsOf, labels), vocabulary, reach, {
          name: `${name} centroids`,
          ...settings,
        })
      : null,
  };
}
