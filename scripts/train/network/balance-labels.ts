import type { Example } from '../../../lib/analysis/learn/example.ts';

/**
 * What a message of each label counts for: 1 for all at `balance` 0, so that every label counts the same at 1. A message
 * counts 1 on average.
 */
export function balanceLabels(train: readonly Example[], labels: readonly string[], balance: number): number[] {
  const counts = labels.map((label) => train.filter((example) => example.labels[0] === label).length);
  const raw = counts.map((count) => (train.length / labels.length / Math.max(1, count)) ** balance);
  const mean = raw.reduce((sum, weight, at) => sum + weight * (counts[at] ?? 0), 0) / Math.max(1, train.length);
  return raw.map((weight) => weight / (mean || 1));
}
