import { chooseThreshold, measureScope, type ScopeScores } from '../../../lib/analysis/learn/choose-threshold.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { normalise } from '../../../lib/analysis/normalise.ts';
import { trainOwnIntents } from '../../../lib/analysis/own-intents/train-own-intents.ts';
import { drawEvenly } from '../../../scripts/train/draw-evenly.ts';
import { readDataSet } from '../../../scripts/train/data-sets/read-data-set.ts';
import { trainSenseWithout } from './own-intents-sense.ts';

/** What may be lost of the accuracy in scope, on validation: a little, and what balances both. */
const losses = [0.005, 0.01, 0.03];
/** From all examples, which need no help (with it validation is no better), and from as many as a pack may have. */
const counts = [
  { count: 100, isHelped: false },
  { count: 10, isHelped: true },
];

const toFigures = ({ accuracy, recall }: { accuracy: number; recall: number }): string =>
  `${(100 * accuracy).toFixed(1)} in scope, ${(100 * recall).toFixed(1)} out of scope`;

/**
 * CLINC150 with its messages that are about nothing it knows, by the code that learns a pack's own intents: accuracy in
 * scope and recall out of scope, in percent, at thresholds chosen on validation and at the one that the examples gave.
 */
export function benchOutOfScope(folder: string): string[] {
  const sense = trainSenseWithout(folder, ['clinc150', 'clinc150_out_of_scope']);
  const train = readDataSet(folder, 'clinc150', 'train');
  return counts.flatMap(({ count, isHelped }) => {
    const examples = drawEvenly(train, count, 1).map(({ text, labels }) => ({ text, label: labels[0] ?? '' }));
    // A bench has more time than an agent.
    const model = trainOwnIntents(examples, {
      sense: isHelped ? sense : null,
      mostExamples: Infinity,
      mostDecisions: Infinity,
    });
    const score = (messages: readonly Example[]) =>
      messages.map(({ text, labels }) => {
        const [best] = model.judge(normalise(text), 'en').all;
        return { confidence: best?.confidence ?? 0, isRight: best?.label === labels[0] };
      });
    const scoreSplit = (split: 'validation' | 'test'): ScopeScores => ({
      inside: score(readDataSet(folder, 'clinc150', split)),
      outside: score(readDataSet(folder, 'clinc150_out_of_scope', split)).map(({ confidence }) => confidence),
    });
    const validation = scoreSplit('validation');
    const test = scoreSplit('test');
    const thresholds: [string, number][] = losses.map((loss) => [
      `a loss of ${100 * loss} points`,
      chooseThreshold(validation, loss),
    ]);
    return [...thresholds, ['what the examples say', model.threshold] as const].map(([what, threshold]) => {
      const figures = [validation, test].map((scores) => toFigures(measureScope(scores, threshold)));
      return `CLINC150 from ${count} examples an intent, threshold for ${what}: validation ${figures[0]}; test ${figures[1]}`;
    });
  });
}
