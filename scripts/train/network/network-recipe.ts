import type { VectorRecipe } from './train-vectors.ts';
import type { NetworkRecipe } from './train-network.ts';

// Chosen on validation splits.

/** 20,000 words cover 96% of what is read; their vectors are most of the megabyte that the network takes. */
export const netSize = {
  rows: 20_000,
  buckets: 4096,
  fewest: 3,
  fewestMeasures: 100,
  windows: [
    { width: 2, count: 64 },
    { width: 3, count: 64 },
  ],
};

export const vectorRecipe: VectorRecipe = {
  dimensions: 48,
  epochs: 3,
  window: 5,
  negatives: 5,
  subsample: 1e-3,
  rate: 0.05,
  seed: 20_261_121,
};

export const netRecipe: NetworkRecipe & { balance: number } = {
  rate: 0.002,
  decay: 0.01,
  wordRate: 0.05,
  epochs: 5,
  batch: 16,
  dropout: { words: 0.1, rows: 0.1, summary: 0.4 },
  balance: 0.5,
  seed: 20_261_122,
};
