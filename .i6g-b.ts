import { reportConfusion, reportGuard, reportSpeed, reportStarter, reportWriting } from './test/bench/replies/guard.ts';
const half=process.argv[2] as any, det=half==='choosing';
for (const g of [reportGuard(half,det),reportWriting(half,det),reportConfusion(half),reportStarter(det),reportSpeed()]) for(const l of g) console.log(l);
