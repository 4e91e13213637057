import { trainOwnIntents } from '../../../lib/analysis/own-intents/train-own-intents.ts';
import type { Sense } from '../../../lib/analysis/own-intents/sense.ts';
import { normalise } from '../../../lib/analysis/normalise.ts';
import { drawEvenly } from '../../../scripts/train/draw-evenly.ts';
import { readDataSet } from '../../../scripts/train/data-sets/read-data-set.ts';
import { trainSenseWithout } from './own-intents-sense.ts';

const draws = 3;

export interface FewExamplesFigures {
  /** In percent, means of three draws: the best guess is right, and it is right among the first three. */
  accuracy: number;
  topThree: number;
  /** What is left of the accuracy at the threshold that the examples themselves gave. */
  atThreshold: number;
  /** Processor time of training, seconds. */
  seconds: number;
}

/**
 * Banking77's test split from `count` examples an intent, by the very code that learns a pack's own intents. `sense` is what
 * the house knows beforehand, without having seen Banking77's labels; null: nothing.
 */
export function benchFewExamples(folder: string, count: number, sense: Sense | null): FewExamplesFigures {
  const train = readDataSet(folder, 'banking77', 'train');
  const test = readDataSet(folder, 'banking77', 'test');
  const figures = { accuracy: 0, topThree: 0, atThreshold: 0, seconds: 0 };
  const part = 100 / test.length / draws;
  for (let draw = 1; draw <= draws; draw += 1) {
    const examples = drawEvenly(train, count, draw).map(({ text, labels }) => ({ text, label: labels[0] ?? '' }));
    const before = process.cpuUsage();
    const model = trainOwnIntents(examples, { sense });
    const used = process.cpuUsage(before);
    figures.seconds += (used.user + used.system) / 1e6 / draws;
    for (const { text, labels } of test) {
      const { label, all } = model.judge(normalise(text), 'en');
      if (all[0]?.label === labels[0]) figures.accuracy += part;
      if (all.slice(0, 3).some((guess) => guess.label === labels[0])) figures.topThree += part;
      if (label === labels[0]) figures.atThreshold += part;
    }
  }
  return figures;
}

/** A line for each number of examples, with what the shipped heads bring and without it. */
export function reportFewExamples(folder: string): string[] {
  const sense = trainSenseWithout(folder, ['banking77']);
  return [5, 10, 20].flatMap((count) =>
    [sense, null].map((known) => {
      const { accuracy, topThree, atThreshold, seconds } = benchFewExamples(folder, count, known);
      const what = known === null ? 'from nothing else' : 'on top of the shipped intents (without Banking77)';
      const figures = `${accuracy.toFixed(1)}, top 3 ${topThree.toFixed(1)}, at its threshold ${atThreshold.toFixed(1)}`;
      return `Banking77 from ${count} examples an intent ${what}: ${figures}, learned in ${seconds.toFixed(1)} s`;
    }),
  );
}
