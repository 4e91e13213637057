import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { browserMegabytes } from './browser-megabytes.ts';
import { openStorePage, type StorePage } from './customers/open-store-page.ts';
import { printTable, summarise, type Row } from './table.ts';

// `npm run bench:customers [-- --customers 100000 --messages 1000000] [--profile DIR]`: what customers over time cost, in a
// real browser with its database on disk. Filling it takes minutes; with `--profile` it is kept, and filled only once.
// Nothing is asserted of a wall clock.

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '1000000' },
    profile: { type: 'string' },
  },
});
const total = Number(values.customers);
const messages = Number(values.messages);
const ms = 'ms' as const;
const atOnce = 1_000;

const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');

async function fill({ run }: StorePage): Promise<Row[]> {
  const { people } = await run('counts', undefined as never);
  // One of them is merged into another, and is not counted.
  if (people >= total - 1) return [];
  const began = performance.now();
  for (let from = 0; from < total; from += atOnce) {
    await run('fill', { total, messages, from, to: from + atOnce });
    if (from % (atOnce * 10) === 0)
      console.error(`${from} of ${total} customers, ${Math.round((performance.now() - began) / 1_000)} s`);
  }
  return [{ what: 'filling, all together', unit: ms, max: performance.now() - began }];
}

async function measure(page: StorePage): Promise<Row[]> {
  const { run } = page;
  const before = browserMegabytes();
  const rows: Row[] = [
    {
      what: 'open a customer: who they are, and the newest 50 messages',
      unit: ms,
      ...summarise(await run('open', { total, count: 400 })),
      aim: 'p95 < 30',
    },
    {
      what: 'open the one with the longest timeline',
      unit: ms,
      ...summarise(await run('openLongest', 100)),
      aim: 'p95 < 30',
    },
    { what: 'scroll that one by a page', unit: ms, ...summarise(await run('scrollLongest', 100)) },
    { what: 'who may be the same person', unit: ms, ...summarise(await run('identity', { total, count: 100 })) },
    {
      what: 'save a message with what was judged of it',
      unit: ms,
      ...summarise(await run('save', { total, count: 400 })),
      aim: 'p95 < 10',
    },
    { what: 'list of customers, a page', unit: ms, ...summarise(await run('list', 40)) },
  ];
  const texts = [
    '@c4711',
    'maya lingar',
    'lingarber',
    'vip',
    'm',
    'maya',
    'robin vip',
    'nobody',
    'lin',
    '.99@example.com',
  ];
  const found = await run('search', { texts, each: 10 });
  rows.push({
    what: 'search customers, all of these',
    unit: ms,
    ...summarise(found.flatMap(({ times }) => times)),
  });
  for (const { text, total: hits, times } of found)
    rows.push({ what: `  “${text}”`, unit: ms, ...summarise(times), note: `${hits} found` });
  rows.push({
    what: 'search the longest timeline, 4,000 messages at once',
    unit: ms,
    ...summarise(await run('searchLongest', ['warranty', 'nothing at all', 'parcel', 'pedido', 'xyzzy'])),
  });
  if (process.platform === 'linux') {
    rows.push({ what: 'memory of the browser before', unit: 'MB', median: before });
    rows.push({ what: 'memory of the browser after', unit: 'MB', median: browserMegabytes() });
  }
  rows.push({ what: 'on disk', unit: 'MB', median: (await page.bytes()) / 1e6 });
  return rows;
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${load()}`);
const opened = await openStorePage(values.profile ?? null);
try {
  const filling = await fill(opened);
  const counts = await opened.run('counts', undefined as never);
  const title = `${counts.people} customers, ${counts.conversations} conversations, ${counts.messages} messages; load ${load()}`;
  const rows = [...filling, ...(await measure(opened))];
  printTable(title, rows);
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/bench-customers.json', `${JSON.stringify({ title, rows }, null, 2)}\n`);
} finally {
  await opened.close();
}
