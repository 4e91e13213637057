import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { servePages } from '../../scripts/serve-pages.ts';
import { measureDesk } from './desk.ts';
import { measureHostPage } from './host-page.ts';
import { measureMessageLatency } from './message-latency.ts';
import { openBrowser, type OpenBrowser } from './open-browser.ts';
import { measureReader } from './reader.ts';
import { measureSizes } from './sizes.ts';
import { printTable, type Row } from './table.ts';

// `npm run bench [reader] [message] [page] [desk] [sizes]`: measures all, or what is named. Nothing is asserted of a wall clock;
// it fails only when something broke. `--built` measures the test build as it lies there.

const parts: Record<string, { title: string; measure: (pages: string) => Promise<Row[]> | Row[] }> = {
  sizes: { title: 'Sizes', measure: measureSizes },
  reader: { title: 'The reader alone, on a thread of 2,000 messages', measure: measureReader },
  desk: { title: 'The desk’s work, in Node', measure: measureDesk },
  message: {
    title: 'From message to help, in Chromium',
    measure: (pages) => withExtension(pages, measureMessageLatency),
  },
  page: {
    title: 'What the host page pays, on a thread of 2,000 messages, in processor time',
    measure: measureHostPage,
  },
};

async function withExtension(pages: string, measure: (browser: OpenBrowser, pages: string) => Promise<Row[]>) {
  const browser = await openBrowser({ hasExtension: true });
  try {
    return await measure(browser, pages);
  } finally {
    await browser.close();
  }
}

const asked = process.argv.slice(2);
const names = Object.keys(parts).filter((name) => asked.includes(name));
if (!asked.includes('--built')) {
  const build = spawnSync('npx', ['wxt', 'build', '--mode', 'test'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) process.exit(1);
}

const machine = { node: process.version, cpu: `${cpus().length} × ${cpus()[0]?.model}`, load: loadavg() };
console.log(`Node ${machine.node}, ${machine.cpu}, load ${machine.load.map((one) => one.toFixed(1)).join(' ')}`);
const server = await servePages('test/pages');
const results: Record<string, Row[]> = {};
for (const [name, { title, measure }] of Object.entries(parts)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const rows = await measure(server.url);
  printTable(title, rows);
  results[name] = rows;
}
await server.close();
mkdirSync('test-results', { recursive: true });
writeFileSync(
  'test-results/bench.json',
  `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`,
);
