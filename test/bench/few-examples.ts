import type { Example } from '../../lib/analysis/learn/example.ts';
import { readDataSet } from '../../scripts/train/data-sets/read-data-set.ts';
import { findHighest } from '../../lib/analysis/learn/find-highest.ts';
import { measureAccuracy } from '../../scripts/train/metrics.ts';
import { createRandom, shuffle } from '../../lib/analysis/learn/random.ts';
import { scoreExamples } from '../../lib/analysis/learn/score-examples.ts';
import { tasks } from '../../scripts/train/tasks/tasks.ts';
import { trainModels } from '../../lib/analysis/learn/train-model.ts';

const draws = 3;

/** `count` examples of each label, drawn with a seed. */
function drawExamples(examples: readonly Example[], count: number, seed: number): Example[] {
  const order = examples.map((_, at) => at);
  shuffle(order, order.length, createRandom(seed));
  const taken = new Map<string, number>();
  return order.flatMap((at) => {
    const example = examples[at];
    const label = example?.labels[0] ?? '';
    const already = taken.get(label) ?? 0;
    if (example === undefined || already === count) return [];
    taken.set(label, already + 1);
    return [example];
  });
}

/** Accuracy on Banking77's test split from `count` examples an intent, in percent: the mean of three draws. */
export function benchFewExamples(folder: string, count: number): { accuracy: number; seconds: number } {
  const task = tasks.find(({ name }) => name === 'banking77');
  if (task === undefined) throw new Error('there is no task banking77');
  const train = readDataSet(folder, task.data, 'train');
  const test = readDataSet(folder, task.data, 'test');
  let accuracy = 0;
  let seconds = 0;
  for (let draw = 1; draw <= draws; draw += 1) {
    const started = performance.now();
    const { model } = trainModels({ ...task, train: drawExamples(train, count, draw) });
    seconds += (performance.now() - started) / 1000 / draws;
    const guesses = scoreExamples(model, test).map((scores) => model.labels[findHighest(scores)] ?? '');
    accuracy +=
      (100 *
        measureAccuracy(
          test.map(({ labels }) => labels[0] ?? ''),
          guesses,
        )) /
      draws;
  }
  return { accuracy, seconds };
}
