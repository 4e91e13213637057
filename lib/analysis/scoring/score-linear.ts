import { type FeatureBuffer, featureCapacity } from '../features/feature-buffer.ts';
import { type LinearModel, toWeight } from './artefact-format.ts';
import { createFeatureTable } from './feature-table.ts';
import { createFeatureWeigher } from './weigh-features.ts';

export interface LinearScorer {
  /** The score of each label, into `scores`. */
  score(buffer: FeatureBuffer, scores: Float64Array): void;
  /** What each feature of the buffer adds to the score of one label, into `shares`: with the bias, exactly the score. */
  share(buffer: FeatureBuffer, label: number, shares: Float64Array): void;
}

// One message is judged at a time: all models weigh its features on the same paper.
const rows = new Int32Array(featureCapacity);
const values = new Float64Array(featureCapacity);

/** Makes a stored model ready to run. Nothing is allocated while it scores. */
export function createLinearScorer(model: LinearModel): LinearScorer {
  const { hashes, rarities, byRarity, counts, entryLabels, entryWeights, scales, biases } = model;
  const weigh = createFeatureWeigher(createFeatureTable(hashes), byRarity ? rarities : null);
  const weights = Float32Array.from(
    entryWeights,
    (step, entry) => toWeight(step) * (scales[entryLabels[entry] ?? 0] ?? 1),
  );
  const starts = new Uint32Array(hashes.length + 1);
  counts.forEach((count, row) => {
    starts[row + 1] = (starts[row] ?? 0) + count;
  });

  return {
    score(buffer, scores) {
      weigh(buffer, rows, values);
      for (let label = 0; label < scores.length; label += 1) scores[label] = biases[label] ?? 0;
      for (let feature = 0; feature < buffer.size; feature += 1) {
        const row = rows[feature] ?? -1;
        if (row === -1) continue;
        const value = values[feature] ?? 0;
        for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1) {
          const label = entryLabels[entry] ?? 0;
          scores[label] = (scores[label] ?? 0) + value * (weights[entry] ?? 0);
        }
      }
    },

    share(buffer, label, shares) {
      weigh(buffer, rows, values);
      for (let feature = 0; feature < buffer.size; feature += 1) {
        shares[feature] = 0;
        const row = rows[feature] ?? -1;
        if (row === -1) continue;
        for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1) {
          if (entryLabels[entry] === label) shares[feature] = (values[feature] ?? 0) * (weights[entry] ?? 0);
        }
      }
    },
  };
}
