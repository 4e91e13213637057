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
 * The likeliest label of a head for the message that was last read, or null below that label's threshold. Labels that are
 * not in `known` (an artefact of another time) are passed over.
 */
export function pickLabel<Label extends string>(
  runner: ModelRunner,
  head: string,
  known: readonly Label[],
): Picked<Label> {
  const labels = runner.labels(head);
  const thresholds = runner.thresholds(head);
  const probabilities = runner.probabilities(head);
  const scores = new Map<Label, number>();
  let best: { label: Label; threshold: number } | null = null;
  let confidence = 0;
  for (const label of known) {
    const at = labels.indexOf(label);
    if (at === -1) continue;
    const probability = probabilities[at] ?? 0;
    scores.set(label, probability);
    if (best !== null && probability <= confidence) continue;
    best = { label, threshold: thresholds[at] ?? 0 };
    confidence = probability;
  }
  return { label: best !== null && confidence >= best.threshold ? best.label : null, confidence, scores };
}
