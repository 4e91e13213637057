import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readJsonLines, readLabelled, type Labelled } from '../lib/customers/promises/read-labelled.ts';
import { readLabelledSteps, scoreTried } from '../lib/customers/tried/score-tried.ts';
import { findLabelled, scorePromises } from '../lib/customers/promises/score-promises.ts';

// `npm run bench:promises -- [--details] [--set FILE.jsonl]`: what share of the promises in our labelled messages is found, and how
// many of what is found are promises; the day, the kind, and whether it waits on something, of those that are found. The held-out
// half, and sets of others (one JSON a line), are for the report only: their faults are never printed.

const { values } = parseArgs({
  options: { details: { type: 'boolean', default: false }, set: { type: 'string', multiple: true, default: [] } },
});

const percent = (part: number, whole: number): string =>
  whole === 0 ? '   -  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;

function report(name: string, set: readonly Labelled[]): string[] {
  const score = scorePromises(set);
  console.log(
    [
      name.padEnd(26),
      `${String(set.length).padStart(4)} messages`,
      `${String(score.marked).padStart(4)} promises`,
      `precision ${percent(score.right, score.found)}`,
      `recall ${percent(score.right, score.marked)}`,
      `day ${percent(score.dates, score.right)} (named ${percent(score.datedRight, score.dated)})`,
      `kind ${percent(score.kinds, score.right)}`,
      `waits ${percent(score.waits, score.right)}`,
    ].join('  '),
  );
  return score.faults;
}

function reportByLanguage(name: string, set: readonly Labelled[]): string[] {
  const faults = report(name, set);
  for (const language of new Set(set.map((one) => one.language)))
    report(
      `  ${language}`,
      set.filter((one) => one.language === language),
    );
  return faults;
}

const labelled = readLabelled();
const faults = reportByLanguage(
  'choosing',
  labelled.filter(({ half }) => half === 'choosing'),
);
if (values.details) for (const fault of faults) console.log(`    ${fault}`);
reportByLanguage(
  'held-out',
  labelled.filter(({ half }) => half === 'held-out'),
);
const byOthers = fileURLToPath(new URL('promises-by-another-hand.jsonl', import.meta.url));
for (const path of [byOthers, ...values.set]) {
  if (existsSync(path)) reportByLanguage(path.replace(/^.*[/\\]|\.jsonl$/gu, ''), readJsonLines(path));
  else console.log(`${path}: there is no such file`);
}

for (const half of ['choosing', 'held-out'] as const) {
  const tried = scoreTried(readLabelledSteps().filter((one) => one.half === half));
  console.log(
    `what was tried, ${half}: ${tried.messages} messages, ${tried.marked} steps, precision ${percent(tried.right, tried.found)}, recall ${percent(tried.right, tried.marked)}, what came of it ${percent(tried.outcomes, tried.right)}`,
  );
  if (values.details && half === 'choosing') for (const fault of tried.faults) console.log(`    ${fault}`);
}

const times = labelled.map((one) => {
  const start = performance.now();
  findLabelled(one);
  return performance.now() - start;
});
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
console.log(`one message: median ${at(0.5)} ms, p95 ${at(0.95)} ms, with the language judged`);
