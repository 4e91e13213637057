import type { LinearModel } from '../../lib/analysis/scoring/artefact-format.ts';
import {
  chooseThreshold,
  measureConfidence,
  measureScope,
  nearnessWeight,
  type ScopeScores,
} from '../../lib/analysis/learn/choose-threshold.ts';
import type { Example } from '../../lib/analysis/learn/example.ts';
import { readDataSet } from '../../scripts/train/data-sets/read-data-set.ts';
import { findHighest } from '../../lib/analysis/learn/find-highest.ts';
import { scoreExamples } from '../../lib/analysis/learn/score-examples.ts';

/** What may be lost of the accuracy in scope, on validation: a little, and what balances both. */
const losses = [0.005, 0.03];

/** CLINC150 with its messages that are about nothing it knows: accuracy in scope and recall out of scope, in percent. */
export function benchOutOfScope(folder: string, model: LinearModel, centroids: LinearModel): string[] {
  const score = (examples: readonly Example[]) => {
    const margins = scoreExamples(model, examples);
    const nearness = scoreExamples(centroids, examples);
    return examples.map(({ labels }, at) => {
      const own = margins[at] ?? new Float64Array();
      const confidence = measureConfidence(own, nearness[at] ?? new Float64Array(), nearnessWeight);
      return { confidence, isRight: model.labels[findHighest(own)] === labels[0] };
    });
  };
  const scoreSplit = (split: 'validation' | 'test'): ScopeScores => ({
    inside: score(readDataSet(folder, 'clinc150', split)),
    outside: score(readDataSet(folder, 'clinc150_out_of_scope', split)).map(({ confidence }) => confidence),
  });
  const validation = scoreSplit('validation');
  const test = scoreSplit('test');
  return losses.map((loss) => {
    const threshold = chooseThreshold(validation, loss);
    const figures = [validation, test].map((scores) => {
      const { accuracy, recall } = measureScope(scores, threshold);
      return `${(100 * accuracy).toFixed(1)} in scope, ${(100 * recall).toFixed(1)} out of scope`;
    });
    return `CLINC150, threshold for a loss of ${100 * loss} points: validation ${figures[0]}; test ${figures[1]}`;
  });
}
