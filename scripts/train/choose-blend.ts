import type { Example } from '../../lib/analysis/learn/example.ts';
import { fitSigmoid } from '../../lib/analysis/learn/fit-sigmoid.ts';
import { fitTemperature } from '../../lib/analysis/learn/fit-temperature.ts';
import { scoreExamples } from '../../lib/analysis/learn/score-examples.ts';
import type { LinearModel } from '../../lib/analysis/scoring/artefact-format.ts';
import type { NetworkModel } from '../../lib/analysis/scoring/network-format.ts';
import { toProbabilities } from '../../lib/analysis/scoring/to-probabilities.ts';

/** What the network may count for beside the linear scores, in units of these. */
const weights = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 1, 1.5, 2];
/**
 * The curve is flat around its lowest place. The smallest weight that brings so much of the gain is taken: what a linear head
 * says can be shown in the words of the message, what the network says can't.
 */
const enoughGain = 0.9;
const least = 1e-9;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Surprise at the true labels at the best temperature; every label counts the same, however rare. */
function measureSurprise(labels: readonly string[], truth: readonly number[], scores: readonly Float64Array[]): number {
  const temperature = fitTemperature(scores, truth);
  const surprises = scores.map((own, at) => {
    const probability = toProbabilities(own.slice(), temperature)[truth[at] ?? 0] ?? 0;
    return -Math.log(Math.max(probability, least));
  });
  return mean(
    labels.flatMap((_, label) => {
      const own = surprises.filter((_surprise, at) => truth[at] === label);
      return own.length === 0 ? [] : [mean(own)];
    }),
  );
}

/** Where several labels may hold: surprise at each label with a sigmoid of its own, over that of its mere frequency. */
function measureSurprises(
  labels: readonly string[],
  truth: readonly Example[],
  scores: readonly Float64Array[],
): number {
  return mean(
    labels.flatMap((label, at) => {
      const holds = truth.map((example) => example.labels.includes(label));
      const share = holds.filter(Boolean).length / Math.max(1, holds.length);
      if (share === 0 || share === 1) return [];
      const { slope, offset } = fitSigmoid(
        scores.map((own) => own[at] ?? 0),
        holds,
      );
      const surprise = mean(
        scores.map((own, row) => {
          const odds = slope * (own[at] ?? 0) + offset;
          return Math.log1p(Math.exp(Math.max(-30, Math.min(30, holds[row] === true ? -odds : odds))));
        }),
      );
      return [surprise / -(share * Math.log(share) + (1 - share) * Math.log(1 - share))];
    }),
  );
}

/**
 * The head with a say of the network that leaves hardly more than the least surprise on messages that neither has learned from; the head as it
 * was when it judges best alone, or when the network does not know `task` (by default one of the head's own name). To be
 * calibrated afterwards.
 */
export function chooseBlend(
  model: LinearModel,
  network: NetworkModel,
  validation: readonly Example[],
  below: readonly LinearModel[] = [],
  task = model.name,
): LinearModel {
  if (!network.tasks.some(({ name }) => name === task)) return model;
  const { labels, several } = model;
  const known = several ? validation : validation.filter((example) => labels.includes(example.labels[0] ?? ''));
  const truth = known.map((example) => labels.indexOf(example.labels[0] ?? ''));
  const withWeight = (weight: number): LinearModel => ({
    ...model,
    blend: weight === 0 ? null : { task, weights: labels.map(() => Math.fround(weight)) },
  });
  const alone = scoreExamples(withWeight(0), known, below);
  const together = scoreExamples(withWeight(1), known, below, network);
  const surprises = weights.map((weight) => {
    const scores = alone.map((own, row) =>
      own.map((score, label) => score + weight * ((together[row]?.[label] ?? 0) - score)),
    );
    return several ? measureSurprises(labels, known, scores) : measureSurprise(labels, truth, scores);
  });
  const [worst = 0] = surprises;
  const best = surprises.reduce((lowest, surprise) => Math.min(lowest, surprise), worst);
  const enough = surprises.findIndex((surprise) => worst - surprise >= enoughGain * (worst - best));
  return withWeight(weights[Math.max(0, enough)] ?? 0);
}
