import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MissingData } from '../../scripts/train/data-sets/read-lines.ts';
import { tasks } from '../../scripts/train/tasks/tasks.ts';
import { reportFewExamples } from './analysis/few-examples.ts';
import { benchOutOfScopeMethod } from './analysis/out-of-scope-method.ts';
import { benchOutOfScope } from './analysis/out-of-scope.ts';
import { reportShipped } from './analysis/report-shipped.ts';
import { scoreHead, scoreTask } from './analysis/score-task.ts';
import { openArtefact } from './analysis/shipped-score.ts';

// `npm run bench:analysis [-- --data DIR] [--only NAME,NAME] [--cards]`: three columns, never mixed up. *Method*: models that
// `npm run train -- --networks` and `npm run train -- --benchmarks` wrote, each trained on the benchmark's own training split.
// *Shipped*: the artefact of `npm run train`. *Permissive*: that of `npm run train -- --permissive --out
// .output/models/permissive.bin`. Then the shipped artefact on our own messages, by the code that the desk runs. What is chosen
// was chosen on validation; this reads test splits. `--cards` writes docs/models. `--only`: names of tasks, `out-of-scope`,
// `few-examples`, `shipped`.

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    models: { type: 'string', default: '.output/models' },
    shipped: { type: 'string', default: 'public/models/analysis.bin' },
    only: { type: 'string' },
    cards: { type: 'boolean', default: false },
  },
});
const wanted = values.only?.split(',');
const isWanted = (name: string): boolean => wanted?.includes(name) ?? true;

/** Prints and keeps what it made; a set that is missing is told, with where it comes from. */
function report(name: string, make: () => string[]): string[] {
  if (!isWanted(name)) return [];
  try {
    const lines = make();
    for (const line of lines) console.log(line);
    return lines;
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.error(`${name}: not measured. ${error.message}`);
    process.exitCode = 1;
    return [];
  }
}

const shipped = await openArtefact(values.shipped);
const permissive = await openArtefact(join(values.models, 'permissive.bin'));
const rows = new Map<string, string[]>();

for (const line of scoreHead) console.log(line);
for (const task of tasks) {
  if (!isWanted(task.name)) continue;
  const file = join(values.models, `${task.name}.bin`);
  const method = await openArtefact(file);
  if (method === null)
    console.error(`${task.name}: no ${file}; run \`npm run train -- --benchmarks --only ${task.name}\``);
  rows.set(
    task.name,
    report(task.name, () => scoreTask(task, values.data, { method, shipped, permissive })),
  );
}
const clinc = await openArtefact(join(values.models, 'clinc150.bin'));
report('out-of-scope', () => [
  ...(clinc === null ? [] : benchOutOfScopeMethod(values.data, clinc)),
  ...benchOutOfScope(values.data),
]);
report('few-examples', () => reportFewExamples(values.data));

const tableOf = (...names: string[]): string =>
  [...scoreHead, ...names.flatMap((name) => rows.get(name) ?? [])].join('\n');
if (shipped === null) console.error(`no ${values.shipped}; run \`npm run train\``);
else if (isWanted('shipped'))
  await reportShipped(shipped, {
    file: values.shipped,
    folder: values.data,
    cards: values.cards,
    tables: {
      sentiment: tableOf('sentiment', 'umsab'),
      emotion: tableOf('goemotions'),
      toxicity: tableOf('offensive'),
    },
  });
