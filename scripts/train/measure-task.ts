import type { LinearModel } from '../../lib/analysis/scoring/artefact-format.ts';
import type { Example } from '../../lib/analysis/learn/example.ts';
import { findHighest } from '../../lib/analysis/learn/find-highest.ts';
import { measureAccuracy, measureMacroF1, measureMacroRecall } from './metrics.ts';
import type { Task } from './tasks/task.ts';

const measures = { accuracy: measureAccuracy, 'macro F1': measureMacroF1, 'macro recall': measureMacroRecall };

/** The task's own metric of a model's scores for some examples, in percent. */
export function measureTask(
  metric: Task['metric'],
  { labels }: Pick<LinearModel, 'labels'>,
  examples: readonly Example[],
  scores: readonly Float64Array[],
): number {
  const guesses = scores.map((own) => labels[findHighest(own)] ?? '');
  return (
    100 *
    measures[metric](
      examples.map((example) => example.labels[0] ?? ''),
      guesses,
      labels,
    )
  );
}
