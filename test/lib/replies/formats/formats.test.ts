// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRepliesSchema } from '@/lib/domain/reply-import';
import { replySchema } from '@/lib/domain/reply';
import { writeZip } from '@/lib/files/write-zip';
import { recogniseReplyFormat, replyFormats, writeReplyDownload } from '@/lib/replies/formats/formats';
import { planReplyImport } from '@/lib/replies/plan-reply-import';
import { renderTemplate } from '@/lib/replies/template/render-template';
import { readFixture } from './read-fixture';
import { textFile } from './round-trip';

const written = replyFormats.filter(({ write }) => write !== undefined);
const reply = (change: object = {}) =>
  replySchema.parse({
    id: 'late',
    title: 'Late parcel',
    shortcut: 'late',
    body: 'Hi {{customer.firstName|there}}!',
    folder: 'Orders',
    ...change,
  });
const samples = [
  reply(),
  reply({ id: 'refund', title: 'Refund', shortcut: 'refund', body: 'Done.', folder: 'Payments' }),
];
const readOne = async (path: string, text: string) => {
  const file = textFile(path, text);
  return recogniseReplyFormat([file])?.read([file]);
};

describe('replyFormats', () => {
  it('lists every format of the folder, once', () => {
    const folder = 'lib/replies/formats';
    const ids = replyFormats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(readdirSync(folder)).toContain(`${id}.ts`);
    for (const { name, extensions, write, losses } of replyFormats) {
      expect([name, extensions.join()].join(' ')).toMatch(/^\S.* \.\w+/);
      // What is written tells what it loses.
      expect(losses.length > 0).toBe(write !== undefined);
    }
  });

  it.each(written.map((format) => [format.id, format] as const))(
    'recognises %s in what it writes, also as a zip',
    async (id, format) => {
      const file = writeReplyDownload(format, samples);
      if (file === null) throw new Error('Nothing was written.');
      const zip = { path: 'macros.zip', bytes: writeZip(format.write?.(samples) ?? []) };
      for (const one of [file, zip]) {
        const found = recogniseReplyFormat([one]);
        expect(found?.id).toBe(id);
        const read = await found?.read([one]);
        expect(read?.replies).toHaveLength(samples.length);
        expect(read?.faults).toEqual([]);
      }
    },
  );

  it('recognises nothing in what is none', () => {
    expect(recogniseReplyFormat([])).toBeNull();
    expect(recogniseReplyFormat([textFile('a.txt', 'Hello'), textFile('b.pdf', '%PDF')])).toBeNull();
    expect(recogniseReplyFormat([textFile('a.json', '{"name":"package","version":"1.0.0"}')])).toBeNull();
    expect(recogniseReplyFormat([textFile('a.yml', 'on: push\njobs: {}')])).toBeNull();
    expect(recogniseReplyFormat([{ path: 'a.json', bytes: Uint8Array.of(0, 1, 2) }])).toBeNull();
  });

  it('names file, line and column of what is broken', async () => {
    await expect(readOne('macros.json', '{"macros":[\n{"title":"A","actions":[{"field":"x"}]}\n]')).rejects.toThrow(
      '"macros.json" was cut off: it ends before what begins here is complete (line 1, column 1). Nothing was imported; get the file again.',
    );
    const read = await readOne('a.json', '[{"short_code":"a","content":"One"},\n {"short_code":"b", content:"Two"}]');
    expect(read?.replies).toHaveLength(1);
    expect(read?.faults).toEqual([
      {
        file: 'a.json',
        line: 2,
        what: 'What stands here is not valid JSON (at column 21). It is left out.',
        outcome: 'skipped',
      },
    ]);
    await expect(readOne('base.yml', 'matches:\n  - trigger: ":a"\n    replace: "a\n  - b: c')).rejects.toThrow(
      /^"base\.yml" can not be read: .* \(line \d, column \d+\)\. Nothing was imported\.$/,
    );
    await expect(readOne('a.csv', 'title,body\nA,"One\nB,Two')).rejects.toThrow(
      '"a.csv" was cut off, or a quote is missing: the one that opens on line 2 is never closed. Nothing was imported.',
    );
    await expect(readOne('a.csv', 'title,tags\nA,One')).rejects.toThrow(
      '"a.csv" has no column for the text (body, reply,',
    );
  });

  it('takes out what can not be seen or turns the text round, and says so', async () => {
    const json = JSON.stringify([
      { short_code: 'a', content: 'Pay \u202e05\u202c euros' },
      { short_code: 'b', content: 'One\u200b \u2067two' },
      { short_code: 'c', content: 'می\u200cخواهم\u200f' },
    ]);
    const read = await readOne('a.json', json);
    expect(read?.replies.map(({ body }) => body)).toEqual(['Pay 05 euros', 'One two', 'می\u200cخواهم\u200f']);
    expect(read?.faults.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^2 replies, such as .*turn the text round, are taken out\.$/),
    ]);
  });

  it('says where a NUL byte stands in a table', async () => {
    await expect(readOne('a.csv', 'title,body\nA,On\0e\n')).rejects.toThrow(
      '"a.csv" holds a NUL byte on line 2, as a damaged file does. Nothing was imported.',
    );
  });

  it('reads other encodings and says so', async () => {
    const bytes = Uint8Array.from(Buffer.from('title,body\nGrüße,Schöne Grüße', 'latin1'));
    const read = await recogniseReplyFormat([{ path: 'a.csv', bytes }])?.read([{ path: 'a.csv', bytes }]);
    expect(read?.replies).toMatchObject([{ title: 'Grüße', body: 'Schöne Grüße' }]);
    expect(read?.faults[0]?.what).toContain('was read as Windows-1252');
    const wide = new Uint8Array(Buffer.from('\ufeff[{"short_code":"ü","content":"Öl"}]', 'utf16le'));
    const file = { path: 'a.json', bytes: wide };
    expect((await recogniseReplyFormat([file])?.read([file]))?.replies).toMatchObject([{ shortcut: 'ü', body: 'Öl' }]);
  });

  it('takes a reply of 10,000 lines, and tells one that is too long', async () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'a').join('\n');
    const read = await readOne(
      'a.json',
      JSON.stringify([
        { short_code: 'a', content: lines(10_000) },
        { short_code: 'b', content: lines(10_002) },
      ]),
    );
    expect(read?.replies.map(({ body }) => body.split('\n').length)).toEqual([10_000]);
    expect(read?.faults.map(({ what }) => what)).toEqual([
      '“B” is longer than 20,000 characters. Split it into several replies. It is left out.',
    ]);
    const html = `<p>${lines(9_000).replaceAll('\n', '<br>')}</p>`;
    const macro = { macros: [{ id: 1, title: 'Long', actions: [{ field: 'comment_value_html', value: html }] }] };
    expect((await readOne('m.json', JSON.stringify(macro)))?.replies[0]?.body.split('\n')).toHaveLength(9_000);
  });

  it('keeps both of two with one shortcut, and only the first of two with one id', async () => {
    const macros = JSON.stringify([
      { id: 'a', title: 'A', body: 'One', shortcut: 'x' },
      { id: 'b', title: 'B', body: 'Two', shortcut: 'X' },
      { id: 'a', title: 'C', body: 'Three' },
    ]).replaceAll('},{', '},\n{');
    const read = await readOne('mine.json', macros);
    expect(read?.replies.map(({ title, shortcut }) => [title, shortcut])).toEqual([
      ['A', 'x'],
      ['B', 'X'],
    ]);
    expect(read?.faults.map(({ line, what }) => `${line} ${what}`)).toEqual([
      '2 “B” has the same shortcut (“X”) as “A” on line 1. Both keep it; give one of them another.',
      '3 “C” has the same id (“a”) as a reply on line 1. The first is kept.',
    ]);
    // A tool that needs each of its own gets it so.
    const [file] =
      replyFormats.find(({ id }) => id === 'chatwoot')?.write?.(samples.map((one) => ({ ...one, shortcut: 'x' }))) ??
      [];
    expect(new TextDecoder().decode(file?.bytes)).toMatch(/"short_code": "x",[^]*"short_code": "x-2",/);
  });

  it('takes nothing away that the file does not tell', async () => {
    const [mine] = samples;
    const before = replySchema.parse({ ...mine, id: 'chatwoot-1', tags: ['own'], reviewBy: '2026-12-01' });
    const read = await readOne('a.json', '[{"id":1,"short_code":"late","content":"New words."}]');
    if (read === undefined) throw new Error('Not recognised.');
    const plan = planReplyImport([before], read);
    expect(plan.changed.map(({ fields }) => fields)).toEqual([['body']]);
    expect(plan.changed[0]?.after).toMatchObject({
      title: 'Late parcel',
      tags: ['own'],
      reviewBy: '2026-12-01',
      body: 'New words.',
    });
  });

  it('tells a shortcut that a reply has which is there already, but not its own', async () => {
    const read = await readOne('a.json', '[{"id":7,"short_code":"LATE","content":"Other words."}]');
    if (read === undefined) throw new Error('Not recognised.');
    const clash = planReplyImport(samples, read).faults.map(({ what }) => what);
    expect(clash).toEqual([
      '“LATE” has the same shortcut (“LATE”) as “Late parcel”, which is there already. Both keep it.',
    ]);
    expect(planReplyImport([reply({ id: 'chatwoot-7' })], read).faults).toEqual([]);
  });

  it('reads how often replies were used from a column, but never writes it', async () => {
    const read = await readOne('replies.csv', 'title,body,usage\nOne,First,1200\nTwo,Second,many\nThree,Third,-1');
    expect(read?.replies.map((reply) => reply.uses)).toEqual([1_200, undefined, undefined]);
    expect(read?.told).not.toContain('uses');
    const replies = planReplyImport([], read ?? { replies: [], faults: [], told: [] }).added;
    const [file] = replyFormats.find(({ id }) => id === 'csv')?.write?.(replies) ?? [];
    expect(new TextDecoder().decode(file?.bytes)).not.toMatch(/usage|uses|1200/);
  });

  it('neutralises formulas in tables, and gives them back', async () => {
    const format = replyFormats.find(({ id }) => id === 'csv');
    const files = format?.write?.([reply({ title: '=HYPERLINK("x")', body: '-1\n@you' })]) ?? [];
    expect(new TextDecoder().decode(files[0]?.bytes)).toMatch(/"'=HYPERLINK[^]*"'-1\n@you"/);
    expect((await format?.read(files))?.replies).toMatchObject([{ title: '=HYPERLINK("x")', body: '-1\n@you' }]);
  });

  it('stops when told to, and tells its progress', async () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => `T${at},"Five days, {{customer.firstName}}."`).join('\n');
    const file = textFile('a.csv', `title,body\n${rows}`);
    const format = recogniseReplyFormat([file]);
    const shares: number[] = [];
    const read = await format?.read([file], { onProgress: (share) => shares.push(share) });
    expect(read?.replies).toHaveLength(6_000);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    await expect(format?.read([file], { signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });

  it('gives replies that fit and render, or an Error with a sentence, whatever the bytes', async () => {
    const fixtures = readdirSync('test/fixtures/replies').map(readFixture);
    const change = fc.record({
      at: fc.nat(),
      cut: fc.nat(40),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 4 }),
        fc.constantFrom('{{', '}}', '{%', '[[', '%', '"', '\\', ':').map((mark) => new TextEncoder().encode(mark)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixtures),
        fc.constantFrom(...replyFormats),
        fc.array(change, { maxLength: 4 }),
        async (sample, other, changes) => {
          let { bytes } = sample;
          for (const { at, cut, put } of changes) {
            const from = at % (bytes.length + 1);
            bytes = Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + cut)]);
          }
          const file = { path: sample.path, bytes };
          for (const format of new Set([recogniseReplyFormat([sample]) ?? other, other])) {
            const end = await format.read([file]).catch((error: unknown) => error);
            if (end instanceof Error) {
              expect(end.message).toMatch(/^"[^"]*" .*\.$/s);
              continue;
            }
            const read = readRepliesSchema.parse(end);
            for (const { body } of read.replies) expect(renderTemplate(body, {}).text).not.toContain('{{');
            for (const { write } of replyFormats) write?.(read.replies.map((one) => ({ ...one, pack: null })));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
