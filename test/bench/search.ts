import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openArtefact } from '../../scripts/analyse/open-artefact.ts';
import { reportConfidence } from './search/confidence.ts';
import { readSearchSets } from './search/data-sets.ts';
import { makeTerse, readStarterSet, reportLearned, reportQuality } from './search/quality.ts';
import { reportScale } from './search/scale.ts';

// `npm run bench:search [-- --data DIR] [--scale 1000,10000,100000] [--only quality,confidence,learned,scale]`: how well
// questions find their articles, beside other engines in the same run; how often something is offered, and rightly; what
// accepted questions are worth; and time, size and memory by the number of articles. One setting for all sets, chosen on
// the training questions of banking77kb; what is reported here are the other questions.

const parts = ['quality', 'confidence', 'learned', 'scale'] as const;
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    scale: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string', default: parts.join(',') },
    models: { type: 'string', default: 'public/models/analysis.bin' },
  },
});
const wanted = new Set(values.only.split(','));

const print = (lines: Iterable<string>): void => {
  for (const line of lines) console.log(line);
};

const artefact = existsSync(values.models) ? await openArtefact(values.models) : null;
if (artefact === null) console.error(`${values.models} is missing: words alone are measured.`);
const sets = readSearchSets(values.data, (message) => {
  console.error(message);
  process.exitCode = 1;
});
const starter = readStarterSet();
const banking = sets.find(({ name }) => name.startsWith('banking77kb') && !name.includes('pool'));

if (wanted.has('quality')) {
  const terse = sets.filter(({ name }) => !name.includes('pool')).map(makeTerse);
  print(reportQuality([...sets, starter, ...terse], artefact));
}
if (wanted.has('confidence')) print(reportConfidence(sets, values.data, artefact));
if (wanted.has('learned') && banking !== undefined) print(reportLearned(banking, values.data, artefact));
if (wanted.has('scale'))
  for (const count of values.scale.split(',').map(Number))
    print(reportScale(sets.length > 0 ? sets : [starter], count, artefact));
