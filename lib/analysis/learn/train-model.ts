import type { LinearModel } from '../scoring/artefact-format.ts';
import type { Example } from './example.ts';
import { fitTemperature } from './fit-temperature.ts';
import { chooseFeatures, pickFeatures } from './prune-features.ts';
import { quantiseHead } from './quantise-head.ts';
import { readFeatures } from './read-features.ts';
import { scoreExamples } from './score-examples.ts';
import { type LinearRecipe, trainLinear } from './train-linear.ts';
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
}

/**
 * From examples to a model as it is stored: all features, weighed once to see which say most; those alone, weighed again;
 * rounded to 8 bits.
 */
export function trainModels({ name, keep, recipe, train }: Assignment): TrainedModels {
  const labels = [...new Set(train.flatMap((example) => example.labels))].sort();
  const labelsOf = train.map((example) => example.labels);
  const byRarity = recipe.weighting === 'rarity';
  const rows = readFeatures(train, recipe.blocks);
  const all = collectVocabulary(rows, recipe.fewest);
  const first = trainLinear(toMatrix(rows, all, byRarity), all, labelsOf, labels, recipe);
  const isSmall = all.hashes.length <= keep.features;
  const vocabulary = isSmall ? all : pickFeatures(all, chooseFeatures(first, all, keep.features));
  const matrix = toMatrix(rows, vocabulary, byRarity);
  const head = isSmall ? first : trainLinear(matrix, vocabulary, labelsOf, labels, recipe);
  const settings = { several: false, temperature: 1, byRarity, mostEntries: keep.weights };
  return {
    model: quantiseHead(head, vocabulary, { name, ...settings }),
    centroids: byRarity
      ? quantiseHead(trainCentroids(matrix, vocabulary, labelsOf, labels), vocabulary, {
          name: `${name} centroids`,
          ...settings,
        })
      : null,
  };
}

/** The same model with the temperature that fits examples that it was not trained on. */
export function calibrateModel(model: LinearModel, validation: readonly Example[]): LinearModel {
  const known = validation.filter(({ labels }) => model.labels.includes(labels[0] ?? ''));
  const truth = known.map(({ labels }) => model.labels.indexOf(labels[0] ?? ''));
  return { ...model, temperature: fitTemperature(scoreExamples(model, known), truth) };
}
