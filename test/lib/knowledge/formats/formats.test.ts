// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticlesSchema } from '@/lib/domain/import-plan';
import { articleFormats, recogniseFormat, writeDownload } from '@/lib/knowledge/formats/formats';
import { writeZip } from '@/lib/files/write-zip';
import { shopArticles } from '../shop-articles';
import { readFixture } from './read-fixture';
import { textFile } from './round-trip';

const written = articleFormats.filter(({ write }) => write !== undefined);
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `{"id":"a${at}","title":"T${at}","text":"Five days."}`).join('\n');

describe('articleFormats', () => {
  it('lists every format of the folder, once', () => {
    const files = readdirSync('lib/knowledge/formats').filter((name) => name.endsWith('.ts'));
    const ids = articleFormats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = ids.map((id) => (id === 'csv' ? 'faq-csv.ts' : `${id}.ts`));
    for (const name of named) expect(files).toContain(name);
    for (const { name, extensions } of articleFormats)
      expect([name, extensions.join()].join(' ')).toMatch(/^\S.* \.\w+/);
  });

  it.each(written.map((format) => [format.id, format] as const))(
    'recognises %s in what it writes, also as a zip',
    async (id, format) => {
      const file = writeDownload(format, shopArticles);
      if (file === null) throw new Error('Nothing was written.');
      const zip = { path: 'help.zip', bytes: writeZip(format.write?.(shopArticles) ?? []) };
      for (const one of [file, zip]) {
        const found = recogniseFormat([one]);
        expect(found?.id).toBe(id);
        expect((await found?.read([one]))?.articles).toHaveLength(shopArticles.length);
      }
    },
  );

  it('recognises nothing in what is none', () => {
    expect(recogniseFormat([])).toBeNull();
    expect(recogniseFormat([textFile('a.txt', 'Hello'), textFile('b.pdf', '%PDF')])).toBeNull();
    expect(recogniseFormat([textFile('a.json', '{"name":"package","version":"1.0.0"}')])).toBeNull();
    expect(recogniseFormat([textFile('a.json', '[{"name":"x"}]')])).toBeNull();
    expect(recogniseFormat([{ path: 'a.json', bytes: Uint8Array.of(0, 1, 2) }])).toBeNull();
  });

  it('refuses what is too large, and a zip that is no good, by name', async () => {
    const big = { path: 'big.csv', bytes: new Uint8Array(200_000_000) };
    expect(() => recogniseFormat([big])).toThrow(
      '"big.csv" has 200 MB; at most 100 MB are read. Split it. Nothing was imported.',
    );
    const zip = writeZip([textFile('a.md', 'Hello')]);
    const cut = { path: 'help.zip', bytes: zip.slice(0, 40) };
    await expect(articleFormats[0]?.read([cut])).rejects.toThrow(
      '"help.zip" can not be opened. This zip is damaged or was cut off: its list of files is missing. Nothing was imported.',
    );
  });

  it('tells progress between slices, and stops when told to', async () => {
    const file = textFile('a.jsonl', lines(30_000));
    const format = recogniseFormat([file]);
    const shares: number[] = [];
    const read = await format?.read([file], { onProgress: (share) => shares.push(share) });
    expect(read?.articles).toHaveLength(30_000);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    const stop = new AbortController();
    let told = 0;
    const stopped = format?.read([file], {
      signal: stop.signal,
      onProgress: () => {
        told += 1;
        stop.abort();
      },
    });
    await expect(stopped).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(told).toBe(1);
    await expect(format?.read([file], { signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });

  it('takes the language that it is told for articles that do not tell theirs', async () => {
    const file = textFile(
      'a.jsonl',
      '{"id":1,"title":"A","text":"x"}\n{"id":2,"title":"B","text":"x","language":"fr"}',
    );
    const read = await recogniseFormat([file])?.read([file], { language: 'de' });
    expect(read?.articles.map(({ language }) => language)).toEqual(['de', 'fr']);
  });

  it('counts faults beyond those that a person reads', async () => {
    const file = textFile('a.jsonl', '{"id":1,"title":"A"}\n'.repeat(1_500));
    const read = await recogniseFormat([file])?.read([file]);
    expect(read?.faults).toHaveLength(1_001);
    expect(read?.faults.at(-1)?.what).toBe('500 more like these.');
  });

  it('gives articles that fit, or an Error with a sentence, whatever the bytes', async () => {
    const samples = [
      'faq-comma.csv',
      'returns.md',
      'faq-nested.md',
      'zendesk-page-1.json',
      'intercom.json',
      'chatwoot.json',
      'faq-page.html',
      'saved-page.html',
      'sitemap.xml',
    ].map((name) => readFixture(name));
    const change = fc.record({ at: fc.nat(), cut: fc.nat(40), put: fc.uint8Array({ maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.constantFrom(...articleFormats),
        fc.array(change, { maxLength: 3 }),
        async (sample, format, changes) => {
          let { bytes } = sample;
          for (const { at, cut, put } of changes) {
            const from = at % (bytes.length + 1);
            bytes = Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + cut)]);
          }
          const file = { path: sample.path, bytes };
          const end = await format.read([file]).catch((error: unknown) => error);
          if (end instanceof Error)
            expect(end.message).toMatch(new RegExp(`^"${sample.path.replace('.', String.raw`\.`)}" .*\\.$`, 's'));
          else expect(readArticlesSchema.safeParse(end).error).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});
