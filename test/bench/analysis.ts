import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArtefact } from '../../lib/analysis/scoring/read-artefact.ts';
import { toProbabilities } from '../../lib/analysis/scoring/to-probabilities.ts';
import { readDataSet } from '../../scripts/train/data-sets/read-data-set.ts';
import { measureCalibrationError } from '../../lib/analysis/learn/fit-temperature.ts';
import { measureTask } from '../../scripts/train/measure-task.ts';
import { scoreExamples } from '../../lib/analysis/learn/score-examples.ts';
import type { Task } from '../../scripts/train/tasks/task.ts';
import { tasks } from '../../scripts/train/tasks/tasks.ts';
import { reportFewExamples } from './few-examples.ts';
import { benchOutOfScope } from './out-of-scope.ts';

// `npm run bench:analysis [-- --data DIR] [--models DIR] [--only NAME]`: scores the artefacts that `npm run train`
// wrote, each on the test split of the benchmark whose training split it comes from (the *method*). What is chosen is
// chosen by the validation figures that training prints.

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    models: { type: 'string', default: '.output/models' },
    only: { type: 'string' },
  },
});

const wanted = values.only?.split(',');

async function scoreTask({ name, data, metric, goal }: Task, file: string): Promise<string> {
  const { models, network } = await readArtefact(new Uint8Array(readFileSync(file)));
  const [model] = models;
  if (model === undefined) throw new Error(`${file} holds no model`);
  const examples = readDataSet(values.data, data, 'test');
  const truth = examples.map(({ labels }) => labels[0] ?? '');
  const scores = scoreExamples(model, examples, [], network);
  const figure = measureTask(metric, model, examples, scores).toFixed(1);
  const probabilities = scores.map((own) => toProbabilities(own, model.temperature));
  const places = truth.map((label) => model.labels.indexOf(label));
  const error = (100 * measureCalibrationError(probabilities, places)).toFixed(1);
  return `| ${name} | ${metric} | ${figure} | ${goal.reach} | ${goal.published} | ${error} |`;
}

console.log(`| task (test split) | metric | method | must reach | published | ECE |`);
console.log('|---|---|---|---|---|---|');
for (const task of tasks) {
  if (wanted !== undefined && !wanted.includes(task.name)) continue;
  const file = join(values.models, `${task.name}.bin`);
  if (existsSync(file)) console.log(await scoreTask(task, file));
  else console.error(`${task.name}: no ${file}; run \`npm run train -- --only ${task.name}\``);
}

if (wanted === undefined || wanted.includes('out-of-scope'))
  for (const line of benchOutOfScope(values.data)) console.log(line);
if (wanted === undefined || wanted.includes('few-examples'))
  for (const line of reportFewExamples(values.data)) console.log(line);
