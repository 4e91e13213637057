// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleSchema } from '@/lib/domain/article';
import { faqCsvFormat } from '@/lib/knowledge/formats/faq-csv';
import { recogniseFormat } from '@/lib/knowledge/formats/formats';
import { planImport } from '@/lib/knowledge/plan-import';
import { anyArticles } from './any-article';
import { readFixture } from './read-fixture';
import { checkRoundTrip, textFile } from './round-trip';

const read = (text: string, path = 'faq.csv') => faqCsvFormat.read([textFile(path, text)]);

describe('faqCsvFormat', () => {
  it('gives back what it wrote', async () => {
    const noBars = (list: string[]) => list.filter((one) => !one.includes('|'));
    const articles = anyArticles.map((all) => all.map((article) => ({ ...article, tags: noBars(article.tags) })));
    await expect(checkRoundTrip(faqCsvFormat, undefined, { articles, runs: 300 })).resolves.toBeUndefined();
  });

  it.each(['faq-comma.csv', 'faq-semicolon.csv', 'faq-tab.tsv'])('reads %s', async (name) => {
    const file = readFixture(name);
    expect(recogniseFormat([file])?.id).toBe('csv');
    const { articles, faults } = await faqCsvFormat.read([file]);
    expect(faults).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'How do I return an item?',
        body: 'Print the label, then\ndrop it off. "Any" shop takes it.',
        tags: ['returns', 'Orders'],
      },
      {
        title: 'Wie lange dauert es, „grob“?',
        body: '2–4 Tage; Express: 1',
        language: 'de',
        updatedAt: '2026-02-03T00:00:00.000Z',
      },
    ]);
    expect(articles[0]?.id).toMatch(/^how-do-i-return-an-item-/);
  });

  it('takes question and answer without a head row, and Excel’s hint', async () => {
    const { articles } = await read('Where is my parcel?,On its way.\nAnd now?,Still.\n');
    expect(articles.map(({ title }) => title)).toEqual(['Where is my parcel?', 'And now?']);
    const hinted = await read('sep=|\nquestion|answer\nA|B\n|x\n');
    expect(hinted.articles).toMatchObject([{ title: 'A', body: 'B' }]);
    expect(hinted.faults).toMatchObject([{ line: 4 }]);
  });

  it('reads HTML answers as Markdown, without what runs', async () => {
    const { articles } = await read(
      'question,answer\nHow?,"<p onclick=""x()"">Go <b>home</b><script>alert(1)</script></p><ul><li>a</li></ul>"\n',
    );
    expect(articles[0]?.body).toBe('Go **home**\n\n- a');
  });

  it('tells rows that have no answer, and doubles, with their lines', async () => {
    const { articles, faults } = await read('question,answer\n"A\nb",one\nC,\n,two\nA b,three\n');
    expect(articles).toMatchObject([{ title: 'A b', body: 'one' }]);
    expect(faults.map(({ line, what }) => `${line} ${what}`)).toEqual([
      '4 “C” has no text. It is left out.',
      '5 It has no title. It is left out.',
      `6 “A b” has the same id (“${articles[0]?.id}”) as an article on line 2. The first is kept.`,
    ]);
  });

  it('shows changes, not doubles, when the changed file comes again', async () => {
    const first = await read('question,answer\nA,one\nB,two\n');
    const existing = first.articles.map((article) => ({ ...article, pack: null, reviewBy: '2026-05-01' }));
    const plan = planImport(existing, await read('question,answer\nB,two\nA,one more\nC,three\n', 'faq (1).csv'));
    expect(plan.changed.map(({ after }) => after)).toMatchObject([
      { title: 'A', body: 'one more', reviewBy: '2026-05-01', version: 2 },
    ]);
    expect(plan.added.map(({ title }) => title)).toEqual(['C']);
    expect(plan.unchanged).toBe(1);
  });

  it('refuses a file that was cut off in a quote, and leaves out a row that was', async () => {
    await expect(read('question,answer\nA,one\nB,"two\nand')).rejects.toThrow(
      '"faq.csv" was cut off, or a quote is missing: the one that opens on line 3 is never closed. Nothing was imported.',
    );
    const { articles, faults } = await read('question,answer,tags\nA,one,x\nB,tw');
    expect(articles.map(({ title }) => title)).toEqual(['A']);
    expect(faults).toMatchObject([{ line: 3, outcome: 'skipped' }]);
  });

  it('says which column is missing', async () => {
    await expect(read('question,tags\nA,b\n')).rejects.toThrow('has no column for the answer (answer, a, content');
    await expect(read('just one column\nof text\n')).rejects.toThrow('has no column for the question');
  });

  it('writes no cell that a spreadsheet would run', () => {
    const [file] =
      faqCsvFormat.write?.([
        articleSchema.parse({
          id: '=1',
          title: '=HYPERLINK("http://evil.example","x")',
          body: '@SUM(1)',
          tags: ['-2+3', '+4'],
        }),
        articleSchema.parse({
          id: "'=2",
          title: "'",
          body: '\t=1',
        }),
      ]) ?? [];
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes);
    expect(text.startsWith('\ufeffid,title,body_markdown,')).toBe(true);
    expect(text.slice(1).split('\r\n')).toEqual([
      'id,title,body_markdown,url,tags,language,visibility,review_by,suggested,version,updated_at,sites',
      `'=1,"'=HYPERLINK(""http://evil.example"",""x"")",'@SUM(1),,'-2+3|+4|,en,everyone,,yes,1,,`,
      `''=2,','\t=1,,,en,everyone,,yes,1,,`,
      '',
    ]);
  });

  it('reads Windows-1252 and UTF-16, and says that it guessed', async () => {
    const latin = Uint8Array.from('question;answer\nGröße?;Maß\n', (letter) => letter.charCodeAt(0));
    const guessed = await faqCsvFormat.read([{ path: 'alt.csv', bytes: latin }]);
    expect(guessed.articles).toMatchObject([{ title: 'Größe?', body: 'Maß' }]);
    expect(guessed.faults).toMatchObject([{ file: 'alt.csv', outcome: 'changed' }]);
    const wide = new Uint8Array(
      Uint16Array.from('question\tanswer\nА?\tОтвет\n', (letter) => letter.charCodeAt(0)).buffer,
    );
    expect((await faqCsvFormat.read([{ path: 'x.csv', bytes: wide }])).articles).toMatchObject([
      { title: 'А?', body: 'Ответ' },
    ]);
    await expect(
      faqCsvFormat.read([{ path: 'x.csv', bytes: Uint8Array.of(37, 80, 68, 70, 0, 0, 0, 1) }]),
    ).rejects.toThrow('"x.csv" is not a text file.');
  });
});
