import { parseArgs } from 'node:util';
import { reportCoach } from './replies/coach.ts';
import { reportConfusion, reportGuard, reportSpeed, reportStarter } from './replies/guard.ts';

// `npm run bench:replies [-- --only guard] [--held-out] [--details]`: what the guard finds in the labelled drafts, by kind;
// what share of the starter pack's replies raises anything; and the time of one look. The held-out half is for the report
// only and is not looked at in detail.

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'guard' },
    half: { type: 'string', default: 'both' },
    details: { type: 'boolean', default: false },
  },
});

const print = (lines: Iterable<string>): void => {
  for (const line of lines) console.log(line);
};

if (values.only.split(',').includes('guard')) {
  if (values.half !== 'held-out') print(reportGuard('choosing', values.details));
  if (values.half !== 'choosing') {
    print(reportGuard('held-out', false));
    print(reportConfusion('held-out'));
  }
  print(reportStarter(values.details));
  print(reportSpeed());
}

if (values.only.split(',').includes('coach')) {
  if (values.half !== 'held-out') print(reportCoach('choosing', values.details));
  if (values.half !== 'choosing') print(reportCoach('held-out', false));
}
