import { parseArgs } from 'node:util';
import { reportCoach } from './replies/coach.ts';
import { openReplyBench } from './replies/library.ts';
import { reportLearned } from './replies/learned.ts';
import { draftSets } from '../lib/replies/guard/read-scenes.ts';
import { reportSearch } from './replies/search.ts';
import { reportSuggest } from './replies/suggest.ts';
import { reportConfusion, reportGuard, reportSpeed, reportStarter, reportWriting } from './replies/guard.ts';

// `npm run bench:replies [-- --only guard,coach,suggest,learned,search] [--half held-out] [--details] [--data DIR]`: what the
// guard finds in the labelled drafts, by kind; what share of the starter pack's replies raises anything; and the time of one
// look. The held-out half is for the report only and is not looked at in detail. Then what the coach remarks on, and how
// often the right reply of the starter pack is among those that are offered, what
// it is worth that replies were used before, and the time of a search over 5,000 replies.

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'guard,coach,suggest,learned,search' },
    data: { type: 'string', default: '../shared/data' },
    models: { type: 'string', default: 'public/models/analysis.bin' },
    replies: { type: 'string', default: '5000' },
    half: { type: 'string', default: 'both' },
    details: { type: 'boolean', default: false },
  },
});

const print = (lines: Iterable<string>): void => {
  for (const line of lines) console.log(line);
};

/** Of each half: our own drafts, and those of others. */
const sets = draftSets.filter((set) => values.half === 'both' || set.startsWith(values.half));
const wanted = new Set(values.only.split(','));

if (wanted.has('guard')) {
  for (const set of sets) {
    const isHeldOut = set.startsWith('held-out');
    print(reportGuard(set, values.details && !isHeldOut));
    print(reportWriting(set, values.details && !isHeldOut));
    if (isHeldOut) print(reportConfusion(set));
  }
  print(reportStarter(values.details));
  print(reportSpeed());
}

if (wanted.has('coach')) {
  for (const set of sets) print(reportCoach(set, values.details && !set.startsWith('held-out')));
}

if (['suggest', 'learned', 'search'].some((part) => wanted.has(part))) {
  const bench = await openReplyBench(values.models);
  if (wanted.has('suggest')) print(reportSuggest(bench, values.data));
  if (wanted.has('learned')) print(reportLearned(bench, values.data, 'banking77'));
  if (wanted.has('search')) print(reportSearch(bench, Number(values.replies)));
}
