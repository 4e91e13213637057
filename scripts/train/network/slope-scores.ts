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
  // Where one label is asked for and a message has two, each is half of the answer; one without any teaches nothing.
  const labels = several ? 1 : targets.reduce((sum, target) => sum + target, 0);
  if (labels === 0) {
    scores.fill(0);
    return 0;
  }
  let loss = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const target = (targets[at] ?? 0) / labels;
    const guess = scores[at] ?? 0;
    if (target > 0) loss -= target * Math.log(Math.max(least, guess));
    if (several && target < 1) loss -= (1 - target) * Math.log(Math.max(least, 1 - guess));
    scores[at] = weight * (guess - target);
  }
  return weight * loss;
}
