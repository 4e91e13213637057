import { describe, expect, it } from 'vitest';
import { articleSchema } from '@/lib/domain/article';
import { recogniseFormat } from '@/lib/knowledge/formats/formats';
import { jsonFormat } from '@/lib/knowledge/formats/json';
import { jsonlFormat } from '@/lib/knowledge/formats/jsonl';
import { checkRoundTrip, textFile } from './round-trip';

const json = (value: unknown) => textFile('help.json', JSON.stringify(value, null, 2));

describe('jsonFormat', () => {
  it('loses nothing', async () => {
    await expect(checkRoundTrip(jsonFormat)).resolves.toBeUndefined();
  });

  it('reads a plain list, and texts that are named otherwise', async () => {
    const file = json([
      { id: 'a', title: 'A', text: 'One' },
      { id: 'b', title: 'B', body: 'Two', tags: 'x; y', language: 'en_us' },
    ]);
    expect(recogniseFormat([file])?.id).toBe('json');
    const { articles, told } = await jsonFormat.read([file]);
    expect(articles).toMatchObject([
      { id: 'a', body: 'One', language: 'en' },
      { id: 'b', tags: ['x', 'y'], language: 'en-US' },
    ]);
    expect(told).toEqual(['title', 'body', 'tags', 'language']);
  });

  it('tells what does not fit with its line, and takes the rest', async () => {
    const file = textFile(
      'help.json',
      '[\n{"id":"a","title":"A","body":"One","url":"javascript:alert(1)"},\n{"id":"b","title":"B"},\n7,\n{"id":"c","body":"A parcel that is lost is sent anew, as soon as the carrier has answered us.",\n"title": oops},\n{"id":"a","title":"Again","body":"x"}\n]',
    );
    const { articles, faults } = await jsonFormat.read([file]);
    expect(articles.map(({ id, url }) => [id, url])).toEqual([['a', undefined]]);
    expect(faults).toEqual([
      {
        file: 'help.json',
        line: 2,
        outcome: 'changed',
        what: '“A”: The address “javascript:alert(1)” can not be read and is left out.',
      },
      { file: 'help.json', line: 3, outcome: 'skipped', what: '“B” has no text. It is left out.' },
      { file: 'help.json', line: 4, outcome: 'skipped', what: 'What stands here is no article. It is left out.' },
      {
        file: 'help.json',
        line: 6,
        outcome: 'skipped',
        what: 'What stands here is not valid JSON (at column 10). It is left out.',
      },
      {
        file: 'help.json',
        line: 7,
        outcome: 'skipped',
        what: '“Again” has the same id (“a”) as an article on line 2. The first is kept.',
      },
    ]);
  });

  it('refuses a file that was cut off, wherever it was', async () => {
    const [file] =
      jsonFormat.write?.([articleSchema.parse({ id: 'a', title: 'A', body: 'Say "hello"\n\\', tags: ['x'] })]) ?? [];
    const bytes = file?.bytes ?? new Uint8Array();
    for (let length = 1; length < bytes.length - 2; length += 1) {
      await expect(jsonFormat.read([{ path: 'help.json', bytes: bytes.slice(0, length) }])).rejects.toThrow(
        /^"help.json" was cut off: .*\(line \d, column \d+\)\. Nothing was imported/,
      );
    }
  });

  it('refuses what is no JSON, or of a newer version', async () => {
    await expect(jsonFormat.read([textFile('a.json', '[\n{]')])).rejects.toThrow(
      '"a.json" is not valid JSON: its brackets do not match on line 2, column 2. Nothing was imported.',
    );
    await expect(
      jsonFormat.read([json({ format: 'deskmate-articles', formatVersion: 2, articles: [] })]),
    ).rejects.toThrow('newer version (2)');
  });

  it('reads other encodings, and says when it guessed', async () => {
    const source = '[{"id":"a","title":"Größe","body":"Maß"}]';
    const utf16 = new Uint8Array(source.length * 2 + 2);
    new DataView(utf16.buffer).setUint16(0, 0xfeff, true);
    for (let at = 0; at < source.length; at += 1) {
      new DataView(utf16.buffer).setUint16(2 + at * 2, source.charCodeAt(at), true);
    }
    const marked = await jsonFormat.read([{ path: 'a.json', bytes: utf16 }]);
    expect(marked.articles[0]?.title).toBe('Größe');
    expect(marked.faults).toEqual([]);
    const unmarked = await jsonFormat.read([{ path: 'a.json', bytes: utf16.slice(2) }]);
    expect(unmarked.articles[0]?.title).toBe('Größe');
    const latin = Uint8Array.from(source, (letter) => letter.charCodeAt(0));
    const guessed = await jsonFormat.read([{ path: 'a.json', bytes: latin }]);
    expect(guessed.articles[0]).toMatchObject({ title: 'Größe', body: 'Maß' });
    expect(guessed.faults[0]?.what).toContain('read as Windows-1252');
  });
});

describe('jsonlFormat', () => {
  it('loses nothing but spaces around texts', async () => {
    await expect(checkRoundTrip(jsonlFormat)).resolves.toBeUndefined();
  });

  it('reads id, title and text, and takes the first line for a title', async () => {
    const file = textFile(
      'x.jsonl',
      '{"id":1,"text":"# Refunds\\nFive days."}\n\n{"id":"b","title":"B","text":"Two"}\nnonsense\n{"id":"c","title":"C","text":"3"}',
    );
    const { articles, faults } = await jsonlFormat.read([file]);
    expect(articles.map(({ id, title }) => `${id} ${title}`)).toEqual(['1 Refunds', 'b B', 'c C']);
    expect(faults).toMatchObject([{ line: 4, outcome: 'skipped' }]);
    expect(recogniseFormat([file])?.id).toBe('jsonl');
  });

  it('refuses a file whose last line was cut off', async () => {
    await expect(
      jsonlFormat.read([textFile('x.jsonl', '{"id":1,"title":"A","text":"a"}\n{"id":2,"ti')]),
    ).rejects.toThrow('"x.jsonl" was cut off: line 2 is not complete.');
  });
});

describe('recogniseFormat', () => {
  it('knows a large export by its beginning, however it is nested', () => {
    const body = '<p>Five days.</p>'.repeat(500);
    const articles = Array.from({ length: 100 }, (_, id) => ({ id, title: `T${id}`, body, section_id: 1 }));
    const list = textFile('a.json', JSON.stringify({ count: 100, articles }));
    const pages = textFile('b.json', JSON.stringify([{ articles }, { articles }]));
    expect(list.bytes.length).toBeGreaterThan(800_000);
    expect(recogniseFormat([list])?.id).toBe('zendesk');
    expect(recogniseFormat([pages])?.id).toBe('zendesk');
  });

  it('knows a file that was cut off, so that reading can say so', async () => {
    const file = textFile('a.json', '{"format":"deskmate-articles","formatVersion":1,"articles":[{"id":"a","ti');
    expect(recogniseFormat([file])?.id).toBe('json');
    await expect(recogniseFormat([file])?.read([file])).rejects.toThrow('was cut off');
  });
});
