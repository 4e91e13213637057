import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataSet } from '../../scripts/train/data-sets/read-data-set.ts';
import { measureByLanguage, measureTask } from '../../scripts/train/measure-task.ts';
import type { Task } from '../../scripts/train/tasks/task.ts';
import { tasks } from '../../scripts/train/tasks/tasks.ts';
import { measureEkman } from './analysis/ekman.ts';
import { judgeExamples, listBest, measureVerdicts, openArtefact, type Verdicts } from './analysis/shipped-score.ts';
import { reportFewExamples } from './few-examples.ts';
import { benchOutOfScope } from './out-of-scope.ts';

// `npm run bench:analysis [-- --data DIR] [--models DIR] [--shipped FILE] [--only NAME]`: scores the artefacts that
// `npm run train` wrote, each on the test split of the benchmark whose training split it comes from (the *method*), and
// beside it the artefact that ships. What is chosen is chosen by the validation figures that training prints.

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    models: { type: 'string', default: '.output/models' },
    shipped: { type: 'string', default: 'public/models/analysis.bin' },
    only: { type: 'string' },
  },
});

const wanted = values.only?.split(',');

const shipped = await openArtefact(values.shipped);

/** The row of a task: what the method gives, what the artefact that ships gives, and how far each one's confidence is off. */
async function scoreTask(task: Task): Promise<string[]> {
  const { name, metric, goal, data, languages } = task;
  const examples = readDataSet(values.data, data, 'test').filter(
    ({ language }) => languages?.includes(language) ?? true,
  );
  const file = join(values.models, `${name}.bin`);
  const own = await openArtefact(file);
  if (own === null) console.error(`${name}: no ${file}; run \`npm run train -- --benchmarks --only ${name}\``);
  const verdicts = [
    own === null ? null : judgeExamples(own, name, examples),
    shipped === null || task.shipped === undefined ? null : judgeExamples(shipped, task.shipped, examples),
  ];
  const toCells = (measure: (verdict: Verdicts) => number | undefined): string[] =>
    verdicts.map((verdict) => (verdict === null ? '-' : (measure(verdict)?.toFixed(1) ?? '-')));
  const errors = toCells((verdict) => measureVerdicts(verdict, examples)).join(' / ');
  const toRow = (what: string, measure: (verdict: Verdicts) => number | undefined, goals: string): string =>
    `| ${what} | ${toCells(measure).join(' | ')} | ${goals} |`;
  const rows = [
    toRow(
      `${name} | ${metric}`,
      ({ model, scores }) => measureTask(metric, model, examples, scores),
      `${goal.reach} | ${goal.published} | ${errors}`,
    ),
  ];
  for (const language of metric === 'macro F1 by language' ? (languages ?? []) : [])
    rows.push(
      toRow(
        `${name}, ${language} | macro F1`,
        (verdict) => measureByLanguage(examples, listBest(verdict), verdict.model.labels).get(language),
        ' | | ',
      ),
    );
  if (data === 'goemotions')
    rows.push(toRow('Ekman groups | macro F1', (verdict) => measureEkman(verdict, examples), '58.8 | 64 | '));
  return rows;
}

console.log(`| task (test split) | metric | method | shipped | must reach | published | ECE method / shipped |`);
console.log('|---|---|---|---|---|---|---|');
for (const task of tasks) {
  if (wanted !== undefined && !wanted.includes(task.name)) continue;
  for (const row of await scoreTask(task)) console.log(row);
}

if (wanted === undefined || wanted.includes('out-of-scope'))
  for (const line of benchOutOfScope(values.data)) console.log(line);
if (wanted === undefined || wanted.includes('few-examples'))
  for (const line of reportFewExamples(values.data)) console.log(line);
