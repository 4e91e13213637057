import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { dataSets } from './train/data-sets/data-sets.ts';
import { MissingData } from './train/data-sets/read-lines.ts';
import { measureTask } from './train/measure-task.ts';
import { scoreExamples } from '../lib/analysis/learn/score-examples.ts';
import { splitTask } from './train/split-task.ts';
import { tasks } from './train/tasks/tasks.ts';
import { calibrateModel, trainModels } from '../lib/analysis/learn/train-model.ts';
import { writeArtefact } from './train/write-artefact.ts';

// `npm run train [-- --data DIR] [--out DIR] [--only NAME,NAME]`: trains the models of the benchmarks, one artefact each.
// The same data give the same bytes.

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: '.output/models' },
    only: { type: 'string' },
  },
});
const wanted = values.only?.split(',');

mkdirSync(values.out, { recursive: true });
for (const task of tasks) {
  if (wanted !== undefined && !wanted.includes(task.name)) continue;
  try {
    const started = performance.now();
    const { train, validation, all } = splitTask(values.data, task);
    const trained = trainModels({ ...task, train });
    const chosen = calibrateModel(trained.model, validation);
    const figure = measureTask(task.metric, chosen, validation, scoreExamples(chosen, validation)).toFixed(1);
    const { model, centroids } = all === train ? trained : trainModels({ ...task, train: all });
    const { origin, licence } = dataSets[task.data];
    const file = writeArtefact(
      [{ ...model, temperature: chosen.temperature }, ...(centroids === null ? [] : [centroids])],
      [{ name: task.data, origin, licence }],
    );
    writeFileSync(join(values.out, `${task.name}.bin`), file);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const size = (gzipSync(file).length / 1000).toFixed(0);
    console.log(
      `${task.name}: validation ${task.metric} ${figure}, ${model.features} features, ${model.entries} weights, ${size} kB gzip, ${seconds} s`,
    );
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.error(`${task.name}: not trained. ${error.message}`);
    process.exitCode = 1;
  }
}
