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
// Pages that were not read wholly right are left in test-results/generic: the page, the truth and the reading. Those of a
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

const all = [...development, ...heldOut].map(({ name }) => name);
for (const name of values.family) if (!all.includes(name)) throw new Error(`No family is called ${name}.`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const reader = await openPageReader();
if (values.group !== 'held-out') await scoreGroup('development', development);
if (values.group !== 'development') await scoreGroup('held-out', heldOut);
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
    if (heldOut.includes(family) && values.family.length === 0) continue;
    writeFileSync(join(folder, `${name}.html`), html);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ score, truth, reading }, null, 1));
  }
  return result;
}
