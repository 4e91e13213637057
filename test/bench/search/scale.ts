import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Artefact } from '../../../lib/analysis/scoring/read-artefact.ts';
import type { Article } from '../../../lib/domain/article.ts';
import { summarise } from '../table.ts';
import type { SearchSet } from './data-sets.ts';
import { openKnowledge } from './engines.ts';
import { makeArticles } from './synthetic-articles.ts';

/** As the desk gets them: an import comes in chunks. */
const CHUNK = 500;
const QUERIES = 400;
const WARM_UP = 50;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

interface Timed<T> {
  value: T;
  wall: number;
  /** Time on a processor: what is left of it when nothing else runs beside. */
  cpu: number;
}

function time<T>(work: () => T): Timed<T> {
  const before = process.cpuUsage();
  const started = performance.now();
  const value = work();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { value, wall, cpu: (user + system) / 1_000 };
}

/**
 * One size: build, save, load, one change, queries. The index goes to disk and back part by part, as in the desk. Memory is
 * that of this process as the system counts it (RSS), of which Node, the sets and the making of articles are a part.
 */
export function* reportScale(sets: readonly SearchSet[], count: number, artefact: Artefact | null): Generator<string> {
  const [, pool = sets[0]] = sets;
  if (pool === undefined) return;
  const before = process.memoryUsage().rss;
  let peak = before;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const row = (what: string, ...cells: string[]): string => `  ${what.padEnd(28)} ${cells.join('   ')}`;
  yield `\n${count.toLocaleString('en')} articles`;

  let knowledge = openKnowledge(artefact);
  const built = time(() => {
    let chunk: Article[] = [];
    for (const article of makeArticles(pool.documents, count)) {
      chunk.push(article);
      if (chunk.length < CHUNK) continue;
      knowledge.put(chunk);
      chunk = [];
      look();
    }
    knowledge.put(chunk);
    knowledge.search('warm up', 1);
  });
  look();
  yield row('import', milliseconds(built.wall), `on a processor ${milliseconds(built.cpu)}`);

  const folder = mkdtempSync(join(tmpdir(), 'deskmate-index-'));
  const fileOf = (part: number): string => join(folder, String(part));
  const saved = time(() => {
    let parts = 0;
    let size = 0;
    for (const part of knowledge.save()) {
      writeFileSync(fileOf(parts), part);
      parts += 1;
      size += part.length;
      look();
      part.buffer.transfer(0);
    }
    return { parts, size };
  });
  yield row('save to disk', milliseconds(saved.wall), `${megabytes(saved.value.size)} in ${saved.value.parts} parts`);
  knowledge = openKnowledge(artefact);
  const loaded = time(() =>
    knowledge.load(Array.from({ length: saved.value.parts }, (_, part) => readFileSync(fileOf(part)))),
  );
  rmSync(folder, { recursive: true });
  if (!loaded.value || knowledge.size !== count) throw new Error('The index that was saved does not load.');
  look();
  yield row('load from disk', milliseconds(loaded.wall), `on a processor ${milliseconds(loaded.cpu)}`);

  const [first] = makeArticles(pool.documents, 1);
  const changed = time(() => {
    if (first !== undefined) knowledge.put([{ ...first, title: 'Changed' }]);
    knowledge.search('changed', 1);
  });
  yield row('one article changed', milliseconds(changed.wall));

  const questions = sets.flatMap((set) => set.questions);
  const step = Math.max(1, Math.floor(questions.length / QUERIES));
  const some = questions.filter((_, at) => at % step === 0).map(({ text }) => text);
  const ask = (question: string): void => void knowledge.suggest({ question, intent: null, language: 'en' });
  for (const question of some.slice(0, WARM_UP)) ask(question);
  const times = some.map((question) => time(() => ask(question)));
  const wall = summarise(times.map((each) => each.wall));
  const cpu = summarise(times.map((each) => each.cpu));
  look();
  yield row(
    'a question',
    `p50 ${milliseconds(wall.median)}`,
    `p95 ${milliseconds(wall.p95)}`,
    `on a processor p50 ${milliseconds(cpu.median)}, p95 ${milliseconds(cpu.p95)}`,
  );
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  yield row(
    'memory',
    `peak ${megabytes(peak)} (${megabytes(before)} before)`,
    `now: heap ${megabytes(heapUsed)}, arrays ${megabytes(arrayBuffers)}`,
  );
}
