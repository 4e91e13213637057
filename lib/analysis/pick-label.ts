import type { ModelRunner } from './scoring/create-model-runner';

export interface Picked<Label extends string> {
  /** The likeliest label; null when the head is not sure enough of any, or the artefact has no such head. */
  label: Label | null;
  /** Of the likeliest label, whether it was named or not: 0 to 1. */
  confidence: number;
  /** Probability of each label that the head has. */
  scores: Map<Label, number>;
}

/**
 * The likeliest label of a head for the message that was last read, or null when that stays below its threshold; where
 * several labels may hold, the likeliest of those that reach theirs. Labels that are not in `known` (an artefact of another
 * time) are passed over.
 */
export function pickLabel<Label extends string>(
  runner: ModelRunner,
  head: string,
  known: readonly Label[],
  several = false,
): Picked<Label> {
  const labels = runner.labels(head);
  const thresholds = runner.thresholds(head);
  const probabilities = runner.probabilities(head);
  const scores = new Map<Label, number>();
  let best: Label | null = null;
  let highest = 0;
  let reaches = false;
  for (const label of known) {
    const at = labels.indexOf(label);
    if (at === -1) continue;
    const probability = probabilities[at] ?? 0;
    scores.set(label, probability);
    const isEnough = probability >= (thresholds[at] ?? 0);
    const outranks = several && isEnough !== reaches ? isEnough : probability > highest;
    if (best !== null && !outranks) continue;
    best = label;
    highest = probability;
    reaches = isEnough;
  }
  return { label: reaches ? best : null, confidence: highest, scores };
}
