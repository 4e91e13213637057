import { toProbabilities } from '../../../lib/analysis/scoring/to-probabilities.ts';

const least = 1e-12;

/**
 * The surprise at the true labels (cross-entropy; of each label on its own where several may hold). Turns the scores into
 * the slopes of that loss, in place.
 */
export function slopeScores(
  scores: Float64Array,
  { targets, weight }: { targets: Float64Array; weight: number },
  several: boolean,
): number {
  if (several) for (let at = 0; at < scores.length; at += 1) scores[at] = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
  else toProbabilities(scores, 1);
  let loss = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const target = targets[at] ?? 0;
    const guess = scores[at] ?? 0;
    if (target > 0) loss -= target * Math.log(Math.max(least, guess));
    if (several && target < 1) loss -= (1 - target) * Math.log(Math.max(least, 1 - guess));
    scores[at] = weight * (guess - target);
  }
  return weight * loss;
}
