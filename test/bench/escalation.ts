import { parseArgs } from 'node:util';
import type * as Report from './escalation/report-escalation.ts';
import { loadSource } from '../../scripts/load-source.ts';

// `npm run bench:escalation [-- --half choosing|held-out|both] [--details] [--models FILE]`: precision and recall of each
// escalation rule on labelled messages with near misses, judged by the models that ship. The held-out half was written by
// somebody who had not seen the rules' words; it is for the report only and is not looked at in detail.

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'both' },
    models: { type: 'string', default: 'public/models/analysis.bin' },
    details: { type: 'boolean', default: false },
  },
});

const { reportEscalation } = await loadSource<typeof Report>('test/bench/escalation/report-escalation.ts');
for (const half of ['choosing', 'held-out'] as const) {
  if (values.half !== 'both' && values.half !== half) continue;
  for (const line of await reportEscalation(half, values.models, values.details && half === 'choosing'))
    console.log(line);
}
