import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrateModel } from '../../lib/analysis/learn/calibrate-model.ts';
import { trainModels } from '../../lib/analysis/learn/train-model.ts';
import { scoreExamples } from '../../lib/analysis/learn/score-examples.ts';
import { dataSets } from './data-sets/data-sets.ts';
import { measureTask } from './measure-task.ts';
import { splitTask } from './split-task.ts';
import type { Task } from './tasks/task.ts';
import { writeArtefact } from './write-artefact.ts';

/** Trains the model of one benchmark on its own training split, writes it to `out`, and says how it does on validation. */
export function trainBenchmark(task: Task, folder: string, out: string): string {
  const { train, validation, all } = splitTask(folder, task);
  const trained = trainModels({ ...task, train });
  const chosen = calibrateModel(trained.model, validation);
  const figure = measureTask(task.metric, chosen, validation, scoreExamples(chosen, validation)).toFixed(1);
  const { model, centroids } = all === train ? trained : trainModels({ ...task, train: all });
  const { origin, licence } = dataSets[task.data];
  const file = writeArtefact(
    [{ ...model, temperature: chosen.temperature }, ...(centroids === null ? [] : [centroids])],
    [{ name: task.data, origin, licence }],
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${task.name}.bin`), file);
  return `${task.name}: validation ${task.metric} ${figure}, ${model.features} features, ${model.entries} weights`;
}
