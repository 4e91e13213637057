import { type DataSet, dataSets } from './data-sets/data-sets.ts';
import type { Example } from '../../lib/analysis/learn/example.ts';
import { readDataSet } from './data-sets/read-data-set.ts';
import type { Split } from './read-own-messages.ts';
import type { Task } from './tasks/task.ts';

export interface TaskSplits {
  train: Example[];
  validation: Example[];
  /** All that a model may be trained on once everything is chosen. */
  all: Example[];
}

/** Where a set has no validation split, every seventh message of its training split stands for one. */
const heldOut = 7;

/** What a task is trained and chosen on. The test split is read elsewhere, once, by the bench. */
export function splitTask(folder: string, { data, languages }: Pick<Task, 'data' | 'languages'>): TaskSplits {
  const take = (split: Split): Example[] =>
    readDataSet(folder, data, split).filter(({ language }) => languages?.includes(language) ?? true);
  const train = take('train');
  const set: DataSet = dataSets[data];
  if (set.files.validation !== undefined) return { train, validation: take('validation'), all: train };
  return {
    train: train.filter((_, at) => at % heldOut !== 0),
    validation: train.filter((_, at) => at % heldOut === 0),
    all: train,
  };
}
