import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packSchema } from '@/lib/domain/pack';
import { buildDeskpack } from '@/lib/knowledge/packs/build-deskpack';
import { writePackFiles } from '@/lib/knowledge/packs/write-pack-files';
import { prepareTool } from './run-tool';

const lines = (rows: unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

interface Line {
  id: string | number;
  hits: { id: string; score: number; passage: string }[];
}

const { at, put, run: searchPack } = prepareTool<Line>('search-pack');

const documents = [
  { id: 'refund', title: 'When will I get my refund?', text: 'Within 5 days. Your bank may take longer.' },
  { id: 2, text: 'Open your account and print the label to return an item.' },
];
const queries = [
  { id: 'q1', query: 'refund' },
  { id: 7, query: 'print label', lang: 'en' },
  { id: 'q3', query: '' },
];

describe('npm run search-pack', () => {
  it('prints a line of JSON for each query, and the time of each to standard error', async () => {
    const pack = put('documents.jsonl', `\uFEFF${lines(documents)}\n\n`);
    const run = await searchPack('--pack', pack, '--queries', put('queries.jsonl', lines(queries)), '--k', '1');
    expect(run.code).toBe(0);
    expect(run.lines.map(({ id, hits }) => [id, hits.map((hit) => hit.id)])).toEqual([
      ['q1', ['refund']],
      [7, ['2']],
      ['q3', []],
    ]);
    expect(run.lines[0]?.hits[0]).toMatchObject({ passage: expect.stringContaining('5 days') });
    expect(run.told).toMatch(/^q1\t[\d.]+ ms\n7\t[\d.]+ ms\nq3\t[\d.]+ ms\n$/);
  });

  it('takes the pack that ships', async () => {
    const file = put('one.jsonl', lines([{ id: 1, query: 'you charged me twice' }]));
    const run = await searchPack('--pack', 'public/packs/starter.json', '--queries', file);
    expect(run.lines[0]?.hits[0]?.id).toBe('charged-twice');
  });

  it('takes a pack as it is built, and refuses one that was cut off', async () => {
    const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/starter.json', 'utf8')));
    const bytes = await buildDeskpack(pack, writePackFiles(pack), null);
    const built = at('starter.deskpack');
    writeFileSync(built, bytes);
    const file = put('one.jsonl', lines([{ id: 1, query: 'you charged me twice' }]));
    const run = await searchPack('--pack', built, '--queries', file);
    expect(run.lines[0]?.hits[0]?.id).toBe('charged-twice');
    writeFileSync(built, bytes.subarray(0, bytes.length / 2));
    expect(await searchPack('--pack', built, '--queries', file)).toMatchObject({ code: 1, lines: [] });
  });

  it('tells what can’t be read with file and line, and answers the rest', async () => {
    const pack = put('documents.jsonl', lines(documents));
    const file = put('bad.jsonl', ['{"id":1,"query":"refund"}', 'nonsense', '{"id":2}'].join('\n'));
    const run = await searchPack('--pack', pack, '--queries', file);
    expect(run.code).toBe(1);
    expect(run.lines).toHaveLength(1);
    expect(run.told).toContain(`${file}:2: not JSON`);
    expect(run.told).toContain(`${file}:3: query:`);
  });

  it.each([
    ['broken.jsonl', '{"id":"a","text":"b"}\n{"id":', ':2: not JSON'],
    ['twice.jsonl', '{"id":"a","text":"b"}\n{"id":"a","text":"c"}', ':2: the id “a” stands on line 1 already.'],
    ['nothing.jsonl', '\n', ': there is nothing in it to search.'],
    ['no-pack.json', '{"format":"else"}', ': format'],
    ['no-json.json', 'hello', ': '],
    ['built.deskpack', 'PK\u0003\u0004', ': '],
  ])('searches nothing in a knowledge base that is not whole: %s', async (name, content, fault) => {
    const file = put('query.jsonl', lines(queries));
    const pack = put(name, content);
    const run = await searchPack('--pack', pack, '--queries', file);
    expect([run.code, run.lines]).toEqual([1, []]);
    expect(run.told).toContain(`${pack}${fault}`);
  });

  it('says how it is used', async () => {
    for (const options of [[], ['--pack', 'x'], ['--k', '0', '--pack', 'x', '--queries', 'y'], ['--what']]) {
      const run = await searchPack(...options);
      expect(run.code).toBe(1);
      expect(run.told).toContain('Usage: npm run -s search-pack');
    }
  });
});
