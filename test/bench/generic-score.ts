import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { development, heldOut } from '../lib/inbox/generic-pages/families.ts';
import type { Family } from '../lib/inbox/generic-pages/family.ts';
import { f1, scoreReading } from '../lib/inbox/generic-pages/score-reading.ts';
import { makeCases } from '../e2e/support/generic-cases.ts';
import { openPageReader } from '../e2e/support/generic-reader.ts';
import { formatResults, type FamilyResult } from '../e2e/support/generic-table.ts';

// How well the generic reader reads pages it was not made for:
//   node test/bench/generic-score.ts [--pages N] [--seed S] [--family name]… [--group development|held-out]
// Every group without `--group`. Pages that were not read wholly right are left in test-results/generic: the page, the truth and the reading. Those of a
// held-out family only when it is named, so that nobody sees them by accident.

const folder = join('test-results', 'generic');

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
    family: { type: 'string', multiple: true, default: [] },
    group: { type: 'string' },
  },
});

const groups = [
  { name: 'development', title: 'development', families: development },
  { name: 'held-out', title: 'held out', families: heldOut },
];
const all = groups.flatMap(({ families }) => families.map(({ name }) => name));
for (const name of values.family) if (!all.includes(name)) throw new Error(`No family is called ${name}.`);
if (values.group && !groups.some(({ name }) => name === values.group))
  throw new Error(`No group is called ${values.group}.`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const reader = await openPageReader();
for (const { name, title, families } of groups)
  if (!values.group || values.group === name) await scoreGroup(title, families);
await reader.close();

async function scoreGroup(title: string, families: readonly Family[]): Promise<void> {
  const wanted = families.filter(({ name }) => values.family.length === 0 || values.family.includes(name));
  const results: FamilyResult[] = [];
  for (const family of wanted) results.push(await scoreFamily(family));
  if (results.length > 0) console.log(`\n${formatResults(title, results)}`);
}

async function scoreFamily(family: Family): Promise<FamilyResult> {
  const result: FamilyResult = { family, scores: [], missed: 0 };
  for (const { name, html, truth } of makeCases(family, Number(values.pages), Number(values.seed))) {
    const reading = await reader.read(html);
    const score = scoreReading(truth, reading.messages);
    result.scores.push(score);
    if (!reading.conversation) result.missed++;
    if (Math.min(f1(score, score.matched), f1(score, score.directed), f1(score, score.named)) === 1) continue;
    if (!development.includes(family) && values.family.length === 0) continue;
    writeFileSync(join(folder, `${name}.html`), html);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ score, truth, reading }, null, 1));
  }
  return result;
}
