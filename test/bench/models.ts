import { cpus, loadavg } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { measureMemory } from './models/measure-memory.ts';
import { openBenchPage, type BenchPage } from './models/open-bench-page.ts';
import { printTable, summarise, type Row } from './table.ts';

// `npm run bench:models`: what our path to a language model costs, in a real browser with real workers. The engine is scripted
// (it waits as long as a real one would work), so what is measured is ours: the engine room, the adapter, web-llm's protocol.

const rates = [10, 50, 200];
const repeats = 3;
const prefillMs = 250;
/** Seconds that each answer takes. */
const lasts = 4;

const median = (values: number[]) => summarise(values).median;

/** The same answers read within the engine's worker, and by the whole path of the desk. */
async function measureOverhead({ run }: BenchPage): Promise<Row[]> {
  await run('load');
  const rows: Row[] = [];
  for (const rate of rates) {
    const prompt = `rate=${rate} tokens=${rate * lasts} prefill=${prefillMs} busy=0`;
    const bare = [];
    const ours = [];
    for (let repeat = 0; repeat < repeats; repeat++) {
      bare.push(await run('bare', prompt));
      ours.push(await run('ours', prompt));
    }
    const pace = [bare, ours].map((runs) => median(runs.map(({ tokensPerSecond }) => tokensPerSecond)));
    const first = [bare, ours].map((runs) => median(runs.map(({ firstTokenMs }) => firstTokenMs)));
    rows.push(
      { what: `${rate} tokens/s: bare engine`, unit: 'tokens/s', median: pace[0] ?? Number.NaN },
      { what: `${rate} tokens/s: ours`, unit: 'tokens/s', median: pace[1] ?? Number.NaN },
      { what: `${rate} tokens/s: ours of bare`, unit: '×', median: (pace[1] ?? 0) / (pace[0] ?? 1), aim: '≥ 0.95' },
      { what: `${rate} tokens/s: first token, bare`, unit: 'ms', median: first[0] ?? Number.NaN },
      { what: `${rate} tokens/s: first token, ours`, unit: 'ms', median: first[1] ?? Number.NaN },
      {
        what: `${rate} tokens/s: first token, ours of bare`,
        unit: '×',
        median: (first[1] ?? 0) / (first[0] ?? 1),
        aim: '≤ 1.05',
      },
    );
  }
  return rows;
}

/** A message judged and answered from articles, while nothing is written, and while a model writes. */
async function measurePipeline({ run }: BenchPage): Promise<Row[]> {
  await run('load');
  await run('pipeline', 3);
  const idle: number[] = [];
  const writing: number[] = [];
  // Turn about, so that a busy minute of the machine falls on both.
  for (let turn = 0; turn < 3; turn++) {
    idle.push(...(await run('pipeline', 4)));
    const answer = run('ours', 'rate=30 tokens=90 prefill=200 busy=0.3');
    writing.push(...(await run('pipeline', 4)));
    await answer;
  }
  const [a, b] = [summarise(idle), summarise(writing)];
  return [
    { what: 'idle', unit: 'ms', ...a, note: `${idle.length} messages` },
    { what: 'while a model writes', unit: 'ms', ...b, note: '30 tokens/s, a third of it calculated on a core' },
    { what: 'writing of idle', unit: '×', median: b.median / a.median, p95: b.p95 / a.p95, aim: 'p95 ≤ 1.5' },
  ];
}

const parts = {
  overhead: { title: 'Our path and the bare engine (scripted)', measure: measureOverhead },
  pipeline: { title: 'The embedded pipeline beside a generation', measure: measurePipeline },
  memory: { title: 'Memory of the browser', measure: measureMemory },
};

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`,
);
const asked = process.argv.slice(2);
const results: Record<string, Row[]> = {};
for (const [name, { title, measure }] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const bench = await openBenchPage();
  results[name] = await measure(bench);
  await bench.browser.close();
  printTable(title, results[name]);
}
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench-models.json', JSON.stringify(results, null, 2));
