import { z } from '../../domain/zod.ts';
import type { Network } from './create-network';

/** How a linear head and the network are heard together; null for a head that is heard alone. */
export const blendSchema = z.object({
  /** The task of the network that answers the same question. */
  task: z.string(),
  /** What the network's score of each label counts for, in the order of the head's labels; chosen on validation. */
  weights: z.array(z.number()),
});
export type Blend = z.infer<typeof blendSchema>;

/** Where each label of the head stands in the network's task, or -1. */
export const placeLabels = (labels: readonly string[], known: readonly string[]): number[] =>
  labels.map((label) => known.indexOf(label));

/**
 * Adds what the network thinks of each label to the scores of a linear head, in place. A network that does not know the
 * task, or a label, has no say in it.
 */
export function blendScores(
  scores: Float64Array,
  { task, weights }: Blend,
  places: readonly number[],
  network: Network,
): void {
  const said = network.scores(task);
  if (said.length === 0) return;
  for (let label = 0; label < scores.length; label += 1) {
    const place = places[label] ?? -1;
    if (place !== -1) scores[label] = (scores[label] ?? 0) + (weights[label] ?? 0) * (said[place] ?? 0);
  }
}
