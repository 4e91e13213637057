import { describe, expect, it } from 'vitest';
import { readScripts } from '@/lib/knowledge/formats/faq/read-scripts';
import { headingText } from '@/lib/knowledge/formats/markdown/heading-text';
import { splitQuestions } from '@/lib/knowledge/formats/markdown/split-questions';
import { markdownFormat } from '@/lib/knowledge/formats/markdown';
import { readSitemap } from '@/lib/knowledge/formats/sitemap/read-sitemap';
import { expectLinear } from '../../../support/expect-linear';

const spaced = (share: number) => `# a${' '.repeat(90_000 * share)}b`;
const title = (share: number) => [{ path: 'a.md', bytes: new TextEncoder().encode(`${spaced(share)}\n\nText.`) }];

describe('files that are made to take long', () => {
  it.each<[string, (share: number) => unknown]>([
    ['headings of spaces', (share) => splitQuestions(`${spaced(share)}?\n${spaced(share)}?`)],
    ['a heading of question marks', (share) => splitQuestions(`# ${'?'.repeat(200_000 * share)}a\n# b?`)],
    ['a title of spaces', (share) => markdownFormat.read(title(share))],
    ['a sitemap of openings', (share) => readSitemap('<url>'.repeat(100_000 * share))],
    [
      'scripts that are never closed',
      (share) => readScripts('<script type="application/ld+json">'.repeat(50_000 * share)),
    ],
    ['scripts that are never opened', (share) => readScripts('<script '.repeat(100_000 * share))],
  ])('%s', (_what, work) => expectLinear(work));
});

describe('what they read', () => {
  it.each([
    ['Returns ##', 'Returns'],
    ['C#', 'C#'],
    ['Returns # # ', 'Returns #'],
    ['##', '##'],
    ['  Two  words\t#', 'Two  words'],
  ])('the heading %j is %j', (line, text) => expect(headingText(line)).toBe(text));

  it('scripts of data, each with its line, whatever stands between', () => {
    const page = `<SCRIPT>"<script type='application/ld+json'>"</SCRIPT>
<script id="a" TYPE = application/ld+json defer>{"a":1}</script >
<script type="text/javascript">b</script><script type="application/ld+json">
{"c":1}`;
    expect(readScripts(page)).toEqual([
      { line: 2, source: '{"a":1}' },
      { line: 3, source: '\n{"c":1}' },
    ]);
  });

  it('entries of a sitemap, but none that was cut off', () => {
    const xml = `<urlset xmlns="x"><url>\n<loc>https://a.example/</loc></url><URL a="b"><loc>https://b.example/</loc></URL ><url><loc>https://c.example/</loc>`;
    expect(readSitemap(xml).map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
  });
});
