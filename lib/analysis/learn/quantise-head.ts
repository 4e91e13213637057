import { type LinearModel, toStep } from '../scoring/artefact-format.ts';
import type { LinearHead } from './train-linear.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The weight that `most` weights reach, by their worth; 0 when there are not more than that. */
function findThreshold(worths: Float64Array, most: number): number {
  if (worths.length <= most) return 0;
  return worths.sort()[worths.length - most] ?? 0;
}

/**
 * A head as it is stored: weights in steps of 8 bits, with one scale for each label, and only the `mostEntries` weights
 * that say most. Features left without a weight are left out.
 */
export function quantiseHead(
  head: LinearHead,
  { hashes, rarities }: Vocabulary,
  reach: Float64Array,
  {
    name,
    several,
    temperature,
    byRarity,
    mostEntries,
    stacks = [],
  }: Pick<LinearModel, 'name' | 'several' | 'temperature' | 'byRarity'> & { mostEntries: number; stacks?: string[] },
): LinearModel {
  const largest = head.weights.map((own) => own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-12));
  const scales = largest.map(Math.fround);
  const worthOf = (label: number, column: number): number =>
    Math.abs(head.weights[label]?.[column] ?? 0) * (reach[column] ?? 0);
  const worths = head.weights.flatMap((own, label) => Array.from(own, (_, column) => worthOf(label, column)));
  const threshold = findThreshold(Float64Array.from(worths), mostEntries);

  const keptColumns: number[] = [];
  const counts: number[] = [];
  const entryLabels: number[] = [];
  const entryWeights: number[] = [];
  hashes.forEach((_, column) => {
    const before = entryLabels.length;
    head.weights.forEach((own, label) => {
      const weight = toStep((own[column] ?? 0) / (scales[label] ?? 1));
      if (weight === 0 || worthOf(label, column) < threshold) return;
      entryLabels.push(label);
      entryWeights.push(weight);
    });
    if (entryLabels.length === before) return;
    keptColumns.push(column);
    counts.push(entryLabels.length - before);
  });
  return {
    name,
    labels: [...head.labels],
    several,
    temperature,
    // Until they are chosen on validation, any confidence will do.
    thresholds: head.labels.map(() => 0),
    stacks,
    blend: null,
    features: keptColumns.length,
    byRarity,
    entries: entryLabels.length,
    scales,
    biases: head.biases.map(Math.fround),
    hashes: Uint32Array.from(keptColumns, (column) => hashes[column] ?? 0),
    rarities: Uint8Array.from(byRarity ? keptColumns : [], (column) => rarities[column] ?? 0),
    counts: Uint8Array.from(counts),
    entryLabels: Uint8Array.from(entryLabels),
    entryWeights: Int8Array.from(entryWeights),
  };
}
