import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrateModel } from '../../lib/analysis/learn/calibrate-model.ts';
import { trainModels } from '../../lib/analysis/learn/train-model.ts';
import { chooseLabelThresholds } from '../../lib/analysis/learn/choose-label-thresholds.ts';
import type { LinearModel } from '../../lib/analysis/scoring/artefact-format.ts';
import { readProbabilities } from '../../lib/analysis/scoring/read-probabilities.ts';
import { scoreExamples } from '../../lib/analysis/learn/score-examples.ts';
import { type DataSetName, dataSets } from './data-sets/data-sets.ts';
import { evenLabels } from './even-labels.ts';
import { measureTask } from './measure-task.ts';
import { splitTask } from './split-task.ts';
import { chooseBlend } from './choose-blend.ts';
import type { NetworkModel } from '../../lib/analysis/scoring/network-format.ts';
import type { Task } from './tasks/task.ts';
import { writeArtefact } from './write-artefact.ts';

/**
 * Trains the model of one benchmark on its own training split, on top of the heads `below`, blends it with a network of the
 * benchmarks where there is one, writes all to `out` (the model itself comes last but for its centroids), and says how it
 * does on validation.
 */
export function trainBenchmark(
  task: Task,
  folder: string,
  out: string,
  network: NetworkModel | null = null,
  below: readonly LinearModel[] = [],
): string {
  const { train, validation, all } = splitTask(folder, task);
  const several = task.several ?? false;
  const trained = trainModels({ ...task, train, below });
  const alone = { ...trained.model, several };
  const finish = (head: LinearModel): LinearModel => {
    const model = task.isEven === true ? evenLabels(head, validation, below, network) : head;
    const calibrated = calibrateModel(model, validation, below, network);
    if (!several) return calibrated;
    const scores = scoreExamples(calibrated, validation, below, network);
    const probabilities = scores.map((own) => readProbabilities(calibrated, own));
    return { ...calibrated, thresholds: chooseLabelThresholds(calibrated.labels, probabilities, validation) };
  };
  const measure = (model: LinearModel): string =>
    measureTask(task.metric, model, validation, scoreExamples(model, validation, below, network)).toFixed(1);
  const chosen = finish(
    network === null || task.isAlone === true ? alone : chooseBlend(alone, network, validation, below),
  );
  const again = all === train ? null : trainModels({ ...task, train: all, below });
  const model = again === null ? chosen : { ...again.model, blend: chosen.blend, temperature: chosen.temperature };
  const centroids = (again ?? trained).centroids;
  const sources = [task.data, ...below.map(({ name }) => name as DataSetName)].map((name) => {
    const { origin, licence } = dataSets[name];
    return { name, origin, licence };
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, `${task.name}.bin`),
    writeArtefact(
      [...below, model, ...(centroids === null ? [] : [centroids])],
      sources,
      chosen.blend === null ? null : network,
    ),
  );
  const say = chosen.blend?.weights[0]?.toFixed(2) ?? 'no';
  return `${task.name}: validation ${task.metric} ${measure(finish(alone))} alone, ${measure(chosen)} with ${say} say of the network, ${model.features} features, ${model.entries} weights`;
}
