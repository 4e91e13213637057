import { toProbabilities } from '../scoring/to-probabilities.ts';

/** In units of the scores: finer differences are within the noise of a few thousand messages. */
const step = 0.05;
const furthest = 1;
/** Labels take turns; by then nothing moves any more. */
const rounds = 4;
const least = 1e-12;
/** From sharp to flat in steps of a tenth: offsets hardly depend on it. */
const temperatures = Array.from({ length: 32 }, (_, at) => Number((0.1 * 1.1 ** at).toFixed(3)));

/** Mean surprise at the true labels, each label counting the same however rare it is. */
function measureSurprise(
  scores: readonly Float64Array[],
  truth: readonly number[],
  offsets: readonly number[],
  temperature: number,
): number {
  const sums = offsets.map(() => 0);
  const counts = offsets.map(() => 0);
  scores.forEach((own, at) => {
    const label = truth[at] ?? 0;
    const moved = own.map((score, place) => score + (offsets[place] ?? 0));
    sums[label] = (sums[label] ?? 0) - Math.log(Math.max(toProbabilities(moved, temperature)[label] ?? 0, least));
    counts[label] = (counts[label] ?? 0) + 1;
  });
  const means = sums.flatMap((sum, label) => ((counts[label] ?? 0) > 0 ? [sum / (counts[label] ?? 1)] : []));
  return means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, means.length);
}

/**
 * What to add to the scores of each label so that rare labels are found as well as frequent ones: one-against-rest heads lean
 * to the label that most messages have. The offsets and the temperature that together are least surprised, with every label
 * counting the same, found by taking turns; steps of 0.05, so that a last bit of difference does not reach the artefact.
 */
export function fitOffsets(scores: readonly Float64Array[], truth: readonly number[], labels: number): number[] {
  const offsets: number[] = Array.from({ length: labels }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const temperature = temperatures.reduce((best, next) =>
      measureSurprise(scores, truth, offsets, next) < measureSurprise(scores, truth, offsets, best) ? next : best,
    );
    let hasMoved = false;
    for (let label = 0; label < labels; label += 1) {
      const surpriseAt = (offset: number): number =>
        measureSurprise(scores, truth, offsets.with(label, offset), temperature);
      let best = offsets[label] ?? 0;
      let lowest = surpriseAt(best);
      for (const direction of [step, -step]) {
        for (let next = best + direction; Math.abs(next) <= furthest; next += direction) {
          const rounded = Number(next.toFixed(2));
          const surprise = surpriseAt(rounded);
          if (surprise >= lowest) break;
          best = rounded;
          lowest = surprise;
        }
      }
      hasMoved ||= best !== offsets[label];
      offsets[label] = best;
    }
    if (!hasMoved) break;
  }
  return offsets;
}
