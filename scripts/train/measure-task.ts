import type { LinearModel } from '../../lib/analysis/scoring/artefact-format.ts';
import type { Example } from '../../lib/analysis/learn/example.ts';
import { findHighest } from '../../lib/analysis/learn/find-highest.ts';
import { readProbabilities } from '../../lib/analysis/scoring/read-probabilities.ts';
import { measureAccuracy, measureHoldingF1, measureMacroF1, measureMacroRecall } from './metrics.ts';
import type { Task } from './tasks/task.ts';

const measures = { accuracy: measureAccuracy, 'macro F1': measureMacroF1, 'macro recall': measureMacroRecall };

/** The labels that hold of each message: those that reach their thresholds. */
export const listHolding = (
  model: Pick<LinearModel, 'labels' | 'several' | 'temperature' | 'thresholds'>,
  scores: readonly Float64Array[],
): string[][] =>
  scores.map((own) => {
    const probabilities = readProbabilities(model, own.slice());
    return model.labels.filter((_, at) => (probabilities[at] ?? 0) >= (model.thresholds[at] ?? 0));
  });

/** The task's own metric of a model's scores for some examples, in percent. */
export function measureTask(
  metric: Task['metric'],
  model: Pick<LinearModel, 'labels' | 'several' | 'temperature' | 'thresholds'>,
  examples: readonly Example[],
  scores: readonly Float64Array[],
): number {
  const { labels } = model;
  if (metric === 'macro F1 of holding labels') {
    const truth = examples.map((example) => example.labels);
    return 100 * measureHoldingF1(truth, listHolding(model, scores), labels);
  }
  const guesses = scores.map((own) => labels[findHighest(own)] ?? '');
  const truth = examples.map((example) => example.labels[0] ?? '');
  if (metric !== 'macro F1 by language') return 100 * measures[metric](truth, guesses, labels);
  const figures = [...measureByLanguage(examples, guesses, labels).values()];
  return figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
}

/** Macro F1 in percent, for each language in the order of the examples. */
export function measureByLanguage(
  examples: readonly Example[],
  guesses: readonly string[],
  labels: readonly string[],
): Map<string, number> {
  const places = Map.groupBy(examples.keys(), (at) => examples[at]?.language ?? '');
  return new Map(
    [...places].map(([language, own]) => {
      const truth = own.map((at) => examples[at]?.labels[0] ?? '');
      const said = own.map((at) => guesses[at] ?? '');
      return [language, 100 * measureMacroF1(truth, said, labels)];
    }),
  );
}
