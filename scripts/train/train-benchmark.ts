import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrateModel } from '../../lib/analysis/learn/calibrate-model.ts';
import { trainModels } from '../../lib/analysis/learn/train-model.ts';
import { scoreExamples } from '../../lib/analysis/learn/score-examples.ts';
import { dataSets } from './data-sets/data-sets.ts';
import { measureTask } from './measure-task.ts';
import { splitTask } from './split-task.ts';
import { chooseBlend } from './choose-blend.ts';
import type { NetworkModel } from '../../lib/analysis/scoring/network-format.ts';
import type { Task } from './tasks/task.ts';
import { writeArtefact } from './write-artefact.ts';

/**
 * Trains the model of one benchmark on its own training split, blends it with a network of the benchmarks where there is one,
 * writes both to `out`, and says how they do on validation.
 */
export function trainBenchmark(task: Task, folder: string, out: string, network: NetworkModel | null = null): string {
  const { train, validation, all } = splitTask(folder, task);
  const trained = trainModels({ ...task, train });
  const blended = network === null ? trained.model : chooseBlend(trained.model, network, validation);
  const chosen = calibrateModel(blended, validation, [], network);
  const measure = (model: typeof chosen): string =>
    measureTask(task.metric, model, validation, scoreExamples(model, validation, [], network)).toFixed(1);
  const { model, centroids } = all === train ? trained : trainModels({ ...task, train: all });
  const { origin, licence } = dataSets[task.data];
  const file = writeArtefact(
    [{ ...model, blend: chosen.blend, temperature: chosen.temperature }, ...(centroids === null ? [] : [centroids])],
    [{ name: task.data, origin, licence }],
    chosen.blend === null ? null : network,
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${task.name}.bin`), file);
  const say = chosen.blend?.weights[0]?.toFixed(2) ?? 'no';
  return `${task.name}: validation ${task.metric} ${measure(trained.model)} alone, ${measure(chosen)} with ${say} say of the network, ${model.features} features, ${model.entries} weights`;
}
