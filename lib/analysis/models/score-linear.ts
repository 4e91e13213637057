import type { FeatureBuffer } from '../features/feature-buffer';
import { scaleFeature } from '../features/scale-feature.ts';
import { type LinearModel, toWeight } from './artefact-format.ts';
import { createFeatureTable } from './feature-table.ts';

export interface LinearScorer {
  /** The score of each label, into `scores`. */
  score(buffer: FeatureBuffer, scores: Float64Array): void;
  /** What each feature of the buffer adds to the score of one label, into `shares`: with the bias, exactly the score. */
  share(buffer: FeatureBuffer, label: number, shares: Float64Array): void;
}

/** Makes a stored model ready to run. Nothing is allocated while it scores. */
export function createLinearScorer({
  hashes,
  counts,
  entryLabels,
  entryWeights,
  scales,
  biases,
}: LinearModel): LinearScorer {
  const rowOf = createFeatureTable(hashes);
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
      scores.fill(0);
      for (let feature = 0; feature < buffer.size; feature += 1) {
        const row = rowOf(buffer.hashes[feature] ?? 0);
        if (row === -1) continue;
        const value = scaleFeature(buffer, feature);
        for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1) {
          const label = entryLabels[entry] ?? 0;
          scores[label] = (scores[label] ?? 0) + value * (weights[entry] ?? 0);
        }
      }
      for (let label = 0; label < scores.length; label += 1) {
        scores[label] = (scores[label] ?? 0) + (biases[label] ?? 0);
      }
    },

    share(buffer, label, shares) {
      for (let feature = 0; feature < buffer.size; feature += 1) {
        shares[feature] = 0;
        const row = rowOf(buffer.hashes[feature] ?? 0);
        if (row === -1) continue;
        for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1) {
          if (entryLabels[entry] !== label) continue;
          shares[feature] = scaleFeature(buffer, feature) * (weights[entry] ?? 0);
        }
      }
    },
  };
}
