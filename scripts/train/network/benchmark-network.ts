import { isJudgedLanguage } from '../../../lib/analysis/judged-languages.ts';
import type { NetworkModel } from '../../../lib/analysis/scoring/network-format.ts';
import type { DataSetName } from '../data-sets/data-sets.ts';
import { readDataSet } from '../data-sets/read-data-set.ts';
import { dropOverlap } from '../drop-overlap.ts';
import { splitTask } from '../split-task.ts';
import type { Task } from '../tasks/task.ts';
import { buildNetwork, type TaskLessons } from './build-network.ts';
import type { Words } from './learn-words.ts';
import { matterPlan, moodPlan, type NetworkPlan } from './network-recipe.ts';
import { countRepeats } from './repeat-lessons.ts';

/** A network of the *method* column: benchmarks that are learned together, and sets that help them. */
export interface BenchmarkNetwork {
  name: string;
  /** Data sets of benchmarks: each is a task of the network. */
  benchmarks: readonly DataSetName[];
  /** Sets that are learned beside them, in their training splits, and count half. */
  helpers: readonly DataSetName[];
  plan: NetworkPlan;
}

const helperWeight = 0.5;

export const benchmarkNetworks: readonly BenchmarkNetwork[] = [
  {
    name: 'moods',
    benchmarks: ['tweeteval_sentiment', 'tweeteval_emotion', 'tweeteval_offensive', 'goemotions', 'umsab'],
    helpers: ['vader_tweets', 'vader_products', 'vader_films'],
    plan: moodPlan,
  },
  { name: 'matters', benchmarks: ['banking77', 'clinc150', 'hwu64'], helpers: [], plan: matterPlan },
];

/**
 * Trains a network on the training splits of its benchmarks, without what is held out for validation. A task of it has the
 * name of the benchmark in `tasks`, or else that of its data set.
 */
export function buildBenchmarkNetwork(
  { benchmarks, helpers, plan }: BenchmarkNetwork,
  tasks: readonly Task[],
  words: Words,
  folder: string,
  tell: (line: string) => void,
): NetworkModel {
  const held = (['validation', 'test'] as const).flatMap((split) => readDataSet(folder, 'tweeteval_sentiment', split));
  const toLessons = (data: DataSetName, weight: number): TaskLessons => {
    const all = helpers.includes(data) ? readDataSet(folder, data, 'train') : splitTask(folder, { data }).train;
    const spoken = all.filter(({ language }) => isJudgedLanguage(language));
    // The English part of UMSAB comes from the same collection as TweetEval.
    const train = data === 'umsab' ? dropOverlap(spoken, held) : spoken;
    const name = tasks.find((task) => task.data === data)?.name ?? data;
    return {
      name,
      several: train.some(({ labels }) => labels.length > 1),
      train,
      weight,
      repeat: countRepeats(train.length),
    };
  };
  const lessons = [
    ...benchmarks.map((data) => toLessons(data, 1)),
    ...helpers.map((data) => toLessons(data, helperWeight)),
  ];
  return buildNetwork(words, lessons, plan, tell);
}
