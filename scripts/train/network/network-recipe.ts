import type { WindowShape } from '../../../lib/analysis/scoring/read-network.ts';
import type { NetworkRecipe } from './train-network.ts';
import type { VectorRecipe } from './train-vectors.ts';

// Chosen on validation splits.

/** 16,000 words cover 95% of what is read; their vectors are most of the megabyte that the network takes. */
export const lexiconSize = { rows: 16_000, buckets: 4096, fewest: 3 };

export const vectorRecipe: VectorRecipe = {
  dimensions: 48,
  epochs: 3,
  window: 5,
  negatives: 5,
  subsample: 3e-4,
  rate: 0.05,
  seed: 20_261_121,
};

/** How a network learns some tasks together. */
export interface NetworkPlan extends NetworkRecipe {
  windows: readonly WindowShape[];
  /** A measure is read when it stands in so many of the messages. */
  fewestMeasures: number;
  /** 0: every message of a task counts the same; 1: every label does. */
  balance: number;
  /** What a message counts for where several labels may hold: their slopes are small, one label at a time. */
  severalWeight: number;
}

/** Moods: much to read, few labels. */
export const moodPlan: NetworkPlan = {
  windows: [
    { width: 2, count: 64 },
    { width: 3, count: 64 },
  ],
  fewestMeasures: 100,
  rate: 0.002,
  decay: 0.01,
  wordRate: 0.05,
  epochs: 5,
  batch: 16,
  dropout: { words: 0.1, rows: 0.1, summary: 0.4 },
  balance: 0.5,
  severalWeight: 3,
  seed: 20_261_122,
};

/** Matters: many labels with few messages each. */
export const matterPlan: NetworkPlan = {
  ...moodPlan,
  fewestMeasures: Infinity,
  rate: 0.003,
  wordRate: 0.1,
  epochs: 12,
  balance: 0,
};
