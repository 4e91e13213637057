import { describe, expect, it } from 'vitest';
import { recogniseFormat, writeDownload } from '@/lib/knowledge/formats/formats';
import { markdownFormat } from '@/lib/knowledge/formats/markdown';
import { planImport } from '@/lib/knowledge/plan-import';
import { readZip } from '@/lib/files/read-zip';
import { writeZip } from '@/lib/files/write-zip';
import { shopArticles } from '../shop-articles';
import { readFixture } from './read-fixture';
import { checkRoundTrip, textFile } from './round-trip';

const read = (...files: [path: string, text: string][]) =>
  markdownFormat.read(files.map(([path, text]) => textFile(path, text)));

describe('markdownFormat', () => {
  it('gives back what it wrote', async () => {
    await expect(checkRoundTrip(markdownFormat)).resolves.toBeUndefined();
  });

  it('reads a file with front matter', async () => {
    const { articles, faults } = await markdownFormat.read([readFixture('returns.md')]);
    expect(faults).toEqual([]);
    expect(articles).toEqual([
      {
        id: 'returns',
        title: 'Returns: how & when',
        body: 'You have **30 days**.\n\n## Is it free?\nYes.',
        url: 'https://shop.example/help/returns',
        tags: ['refund', 'label', 'Orders'],
        language: 'en-GB',
        audience: 'agents',
        reviewBy: '2026-12-31',
        isSuggested: true,
        version: 1,
        updatedAt: '2026-01-05T00:00:00.000Z',
        sites: [],
      },
    ]);
  });

  it('reads a FAQ with nested headings, other scripts, tables and code', async () => {
    const { articles, faults } = await markdownFormat.read([readFixture('faq-nested.md', 'Häufige Fragen 🚚.md')]);
    expect(articles.map(({ title, tags }) => [title, tags])).toEqual([
      ['How long does it take?', ['shop', 'Delivery']],
      ['Wo ist mein Paket? 📦', ['shop', 'Delivery']],
      ['كيف أدفع؟', ['shop', 'Payment']],
    ]);
    expect(articles[0]?.body).toBe('Two to four days.\n\n#### Abroad\nUp to ten.\n\n```sh\n# is this a heading?\n```');
    expect(articles[1]?.body).toContain('| DE | 2 |');
    expect(articles[2]?.body).toBe('بالبطاقة أو عبر PayPal.');
    expect(new Set(articles.map(({ id }) => id)).size).toBe(3);
    expect(faults).toEqual([
      {
        file: 'Häufige Fragen 🚚.md',
        line: 7,
        outcome: 'skipped',
        what: 'The text before the first question belongs to no question and is left out.',
      },
    ]);
  });

  it('leaves a text with one question, or with other headings, whole', async () => {
    const one = await read(['a.md', '# Returns\n\n## How?\nSo.']);
    expect(one.articles).toMatchObject([{ title: 'Returns', body: '## How?\nSo.' }]);
    const mixed = await read(['a.md', '## How?\nSo.\n## Costs\nNone.\n## When?\nNow.']);
    expect(mixed.articles).toMatchObject([{ title: 'A' }]);
  });

  it('names an article by its path, whatever folder or zip it came in', async () => {
    const files = [
      textFile('help-main/orders/track-it.md', 'Open it.'),
      textFile('help-main/pay.md', '# Pay\nBy card.'),
    ];
    const [first, second] = (await markdownFormat.read(files)).articles;
    expect(first).toMatchObject({ title: 'Track it', body: 'Open it.' });
    const again = files.map(({ path, bytes }) => ({ path: path.replace('help-main', 'help (2)/help-main'), bytes }));
    const zip = {
      path: 'help.zip',
      bytes: writeZip([...again, textFile('__MACOSX/help/._pay.md', 'junk'), textFile('help (2)/.DS_Store', 'x')]),
    };
    expect(recogniseFormat([zip])?.id).toBe('markdown');
    const zipped = await recogniseFormat([zip])?.read([zip]);
    expect(zipped?.articles.map(({ id }) => id)).toEqual([first?.id, second?.id]);
    const plan = planImport([{ ...first, pack: null } as never], zipped ?? { articles: [], faults: [], told: [] });
    expect([plan.unchanged, plan.added.length]).toEqual([1, 1]);
  });

  it('tells front matter that can not be read, by file and line', async () => {
    const { articles, faults } = await read(
      ['ok.md', 'Fine.'],
      ['a.md', '---\ntitle: A\ntags: [x\nlang: en\n---\nText'],
      ['b.md', '---\ntitle: A\nnote: a: b\n---\nText'],
      ['c.md', '---\ntitle: A\ntitle: B\n---\nText'],
      ['d.md', '---\ntitle: A\n\nNo end'],
      ['e.md', '---\n- a\n---\nText'],
      ['f.md', '+++\ntitle = "A"\n+++\nText'],
      ['g.md', '---\ntitle: A\nreview_by: soon\nlang: klingon!\nsource: javascript:alert(1)\n---\nText'],
      ['h.md', '---\ntitle: A\ndraft: true\n---\nText'],
      ['i.md', '---\ntitle: Empty\n---\n'],
      [
        'j.md',
        `---\na: &a [x,x]\n${'bcdefghij'
          .split('')
          .map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(9)}]`)
          .join('\n')}\n---\nText`,
      ],
    );
    expect(articles.map(({ title }) => title)).toEqual(['Ok', 'A', 'A']);
    expect(faults.map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([
      expect.stringMatching(/^a\.md:[34] The front matter can not be read: .*\. The file is left out\.$/),
      expect.stringMatching(/^b\.md:3 The front matter can not be read: .*\. The file is left out\.$/),
      'c.md:3 The front matter can not be read: Map keys must be unique. The file is left out.',
      'd.md:1 The front matter that begins here is never closed with "---". The file is left out.',
      'e.md:2 The front matter is no list of fields such as "title: Returns". The file is left out.',
      'f.md:1 The front matter is TOML ("+++"); YAML ("---") is read. The file is left out.',
      'g.md:1 “A”: The address “javascript:alert(1)” can not be read and is left out.',
      'g.md:1 “A”: The review date “soon” can not be read and is left out.',
      'g.md:1 “A”: The language “klingon!” can not be read and is left out.',
      'h.md:1 It is a draft: it is imported, and not suggested.',
      'i.md:1 “Empty” has no text. It is left out.',
      'j.md:2 The front matter can not be read: it repeats parts of itself too often. The file is left out.',
    ]);
  });

  it('is downloaded as one zip that stays the same', () => {
    const file = writeDownload(markdownFormat, shopArticles);
    expect(file?.path).toBe('articles.zip');
    const names = readZip(file?.bytes ?? new Uint8Array()).map(({ path }) => path);
    expect(names).toHaveLength(shopArticles.length);
    expect(names).toContain('where-is-my-order.md');
    expect(writeDownload(markdownFormat, shopArticles)).toEqual(file);
  });
});
