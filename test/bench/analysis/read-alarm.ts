import type { Verdicts } from './shipped-score.ts';

/** A label of a head of several, read as a question of yes or no: "no" scores 0, "yes" how far it is over its threshold. */
export function readAlarm(
  { model, scores }: Verdicts,
  { label, yes, no }: { label: string; yes: string; no: string },
): Verdicts | null {
  const at = model.labels.indexOf(label);
  if (at === -1) return null;
  const threshold = Math.min(0.999, Math.max(0.001, model.thresholds[at] ?? 0.5));
  const cut = Math.log(threshold / (1 - threshold));
  return {
    model: { ...model, labels: [no, yes], several: false, temperature: 1, thresholds: [0, 0] },
    scores: scores.map((own) => Float64Array.of(0, (own[at] ?? 0) / model.temperature - cut)),
  };
}
