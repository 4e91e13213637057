import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import vader from 'vader-sentiment';
import { messages } from '../messages.ts';
import { ratioRow, summarise, type Row } from '../table.ts';

const rounds = 30;
/** Rounds that are not counted: the engine compiles what runs often. */
const warmUp = 5;
const loads = 9;

/** What the judging costs, beside `vader-sentiment` in the same run, on the same messages of everyday lengths. */
export async function measureCost(
  file: string,
  makeReady: (file: Uint8Array<ArrayBuffer>) => Promise<(text: string) => unknown>,
): Promise<Row[]> {
  const bytes = new Uint8Array(readFileSync(file));
  const ready: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const started = performance.now();
    await makeReady(bytes);
    ready.push(performance.now() - started);
  }
  const assess = await makeReady(bytes);
  const own = time(assess);
  const peer = time((text) => vader.SentimentIntensityAnalyzer.polarity_scores(text));
  // What one message leaves behind is collected; what grows with use would show here.
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  time(assess);
  globalThis.gc?.();
  const grown = (process.memoryUsage().heapUsed - before) / 1000;
  return [
    { what: 'all signals of one message', unit: 'ms', ...summarise(own), aim: 'median < 1' },
    { what: 'VADER, sentiment alone', unit: 'ms', ...summarise(peer) },
    ratioRow('all signals, over VADER', own, peer),
    { what: 'artefact read, checked and ready', unit: 'ms', ...summarise(ready), aim: '< 60' },
    { what: 'artefact, gzip', unit: 'kB', median: gzipSync(bytes).length / 1000, aim: '< 3000' },
    { what: 'artefact, as it lies', unit: 'kB', median: statSync(file).size / 1000 },
    {
      what: `heap after ${rounds * messages.length} more messages`,
      unit: 'kB',
      median: grown,
      aim: 'no growth',
      ...(globalThis.gc === undefined && { note: 'run with --expose-gc to collect before measuring' }),
    },
  ];
}

/** Milliseconds of each call, over all rounds. */
function time(judge: (text: string) => unknown): number[] {
  const samples: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const text of messages) {
      const started = performance.now();
      judge(text);
      if (round >= warmUp) samples.push(performance.now() - started);
    }
  }
  return samples;
}
