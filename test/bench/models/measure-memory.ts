import { setTimeout as sleep } from 'node:timers/promises';
import { browserMegabytes } from '../browser-megabytes.ts';
import type { Row } from '../table.ts';
import type { BenchPage } from './open-bench-page.ts';

/** Given back late, as the browser pleases: the lowest within some seconds. */
async function settled(): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY;
  for (let look = 0; look < 10; look++) {
    await sleep(700);
    lowest = Math.min(lowest, browserMegabytes());
  }
  return lowest;
}

/** What the browser holds before a model of 200 MB is loaded, with it, and after it was unloaded. */
export async function measureMemory({ run, page }: BenchPage): Promise<Row[]> {
  if (process.platform !== 'linux') return [];
  const session = await page.context().newCDPSession(page);
  const collect = () => session.send('HeapProfiler.collectGarbage');
  // The first start of anything costs what is never given back; it is not the model's.
  await run('load');
  await run('unload');
  await collect();
  const before = await settled();
  await run('load');
  const loaded = browserMegabytes();
  await run('unload');
  await collect();
  const after = await settled();
  return [
    { what: 'before', unit: 'MB', median: before },
    { what: 'with a model of 200 MB', unit: 'MB', median: loaded },
    { what: 'after it was unloaded', unit: 'MB', median: after },
    { what: 'after, of before', unit: '×', median: after / before, aim: '≤ 1.10' },
  ];
}
