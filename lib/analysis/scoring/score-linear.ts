import { featureCapacity } from '../features/feature-buffer.ts';
import { type LinearModel, toWeight } from './artefact-format.ts';
import { createFeatureTable } from './feature-table.ts';
import { createFeatureWeigher, type FeatureList } from './weigh-features.ts';

export interface LinearScorer {
  /** The score of each label, into `scores`. */
  score(list: FeatureList, scores: Float64Array): void;
  /**
   * Adds what each feature of the list brings to the sum of the scores times `factors` (one for each label) to its place in
   * `shares`, and answers the part that no feature brings: that of the biases. Together they are exactly the sum.
   */
  addShares(list: FeatureList, factors: Float64Array, shares: Float64Array): number;
  /** The weight of a feature for each label, or null where the model does not know it. */
  weightsOf(hash: number): Float64Array | null;
}

// One message is judged at a time: all models weigh its features on the same paper.
const rows = new Int32Array(featureCapacity);
const values = new Float64Array(featureCapacity);

/** Makes a stored model ready to run. Nothing is allocated while it scores. */
export function createLinearScorer(model: LinearModel): LinearScorer {
  const { hashes, rarities, byRarity, counts, entryLabels, entryWeights, scales, biases } = model;
  const rowOf = createFeatureTable(hashes);
  const weigh = createFeatureWeigher(rowOf, byRarity ? rarities : null);
  // A plain loop: `from` with a function takes ten times as long, and the agent waits for a million of them.
  const weights = new Float32Array(entryWeights.length);
  for (let entry = 0; entry < weights.length; entry += 1)
    weights[entry] = toWeight(entryWeights[entry] ?? 0) * (scales[entryLabels[entry] ?? 0] ?? 1);
  const starts = new Uint32Array(hashes.length + 1);
  counts.forEach((count, row) => {
    starts[row + 1] = (starts[row] ?? 0) + count;
  });

  return {
    score(list, scores) {
      weigh(list, rows, values);
      for (let label = 0; label < scores.length; label += 1) scores[label] = biases[label] ?? 0;
      for (let feature = 0; feature < list.size; feature += 1) {
        const row = rows[feature] ?? -1;
        if (row === -1) continue;
        const value = values[feature] ?? 0;
        for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1) {
          const label = entryLabels[entry] ?? 0;
          scores[label] = (scores[label] ?? 0) + value * (weights[entry] ?? 0);
        }
      }
    },

    addShares(list, factors, shares) {
      weigh(list, rows, values);
      for (let feature = 0; feature < list.size; feature += 1) {
        const row = rows[feature] ?? -1;
        if (row === -1) continue;
        let weight = 0;
        for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1)
          weight += (weights[entry] ?? 0) * (factors[entryLabels[entry] ?? 0] ?? 0);
        shares[feature] = (shares[feature] ?? 0) + (values[feature] ?? 0) * weight;
      }
      return biases.reduce((sum, bias, label) => sum + bias * (factors[label] ?? 0), 0);
    },

    weightsOf(hash) {
      const row = rowOf(hash);
      if (row === -1) return null;
      const own = new Float64Array(model.labels.length);
      for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1)
        own[entryLabels[entry] ?? 0] = weights[entry] ?? 0;
      return own;
    },
  };
}
