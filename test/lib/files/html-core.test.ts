// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '@/lib/files/html/to-markdown';
import { splitPassages } from '@/lib/knowledge/split-passages';
import { markdownToHtml } from '@/lib/files/html/markdown-to-html';

/** Markdown as people write it: blocks of all kinds, with marks in the lines. */
const inline = fc.constantFrom(
  'parcel',
  '**soon**',
  '*now*',
  '`code`',
  '[link](https://x.example/a_b)',
  '2 * 3',
  'a_b',
  '<b>b</b>',
  '&amp;',
  '1.5',
  '# no',
  'é 退款',
  '\\',
  '[x]',
  '~',
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const block = fc.oneof(
  line,
  line.map((text) => `## ${text}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, at) => `${at + 1}. ${item}`).join('\n')),
  fc.constant('| A | B |\n| --- | --- |\n| 1 | 2 |'),
  fc.constant('```\nlet a = 1;\n```'),
  line.map((text) => `> ${text}`),
);
const anyText = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'));

describe('htmlToMarkdown', () => {
  it('keeps headings, lists, links, code and tables', () => {
    const html = `<h2>Send it back</h2><p>You have <b>30 days</b>,  <em>or</em> <del>14</del>.<br>See <a href="/returns?x=1">the page</a>.</p>
      <ol start="3"><li>Open</li><li><p>Press</p><ul><li>twice</li></ul></li></ol>
      <pre><code class="language-js">let a = 1;\n  b</code></pre><p><code>npm i</code></p>
      <table><thead><tr><th>Size</th><th>cm</th></tr></thead><tbody><tr><td>S | XS</td><td>90<br>95</td></tr></tbody></table>
      <blockquote><p>Quoted</p></blockquote><hr><p><img src="x.png" alt="A box"></p>`;
    expect(htmlToMarkdown(html, 'https://shop.example/help/a')).toBe(
      [
        '## Send it back',
        'You have **30 days**, *or* ~~14~~.  \nSee [the page](https://shop.example/returns?x=1).',
        '3. Open\n4. Press\n\n   - twice',
        '```js\nlet a = 1;\n  b\n```',
        '`npm i`',
        '| Size | cm |\n| --- | --- |\n| S \\| XS | 90 95 |',
        '> Quoted',
        '---',
        'A box',
      ].join('\n\n'),
    );
  });

  it('drops scripts, styles, hidden text and addresses that run', () => {
    const html = `<p onclick="steal()">Hello<script>alert(1)</script><style>p{}</style></p>
      <p style="display:none">hidden one</p><p hidden>hidden two</p><span aria-hidden="true">hidden three</span>
      <p><a href="javascript:alert(1)">click</a> <a href="java\nscript:alert(1)">me</a> <a href="data:text/html,x">now</a> <a href="//evil.example/x">there</a></p>
      <p>2 &lt; 3 &lt;script&gt;alert(2)&lt;/script&gt; &amp;lt;b&amp;gt;</p>
      <noscript>no</noscript><svg><style><img src=x onerror=alert(1)></style></svg>`;
    const markdown = htmlToMarkdown(html);
    expect(markdown).toBe('Hello\n\nclick me now there\n\n2 < 3 \\<script>alert(2)\\</script> \\&lt;b\\&gt;');
  });

  it('opens accordions, lays out tables of one column, and takes nesting without end', () => {
    expect(htmlToMarkdown('<details><summary>How <b>long</b>?</summary><p>Two days.</p></details>')).toBe(
      '### How **long**?\n\nTwo days.',
    );
    expect(htmlToMarkdown('<h3><button>How much?</button></h3><button>Close</button>')).toBe('### How much?');
    expect(htmlToMarkdown('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toBe('One\n\nTwo');
    expect(htmlToMarkdown(`${'<div>'.repeat(2_000)}deep`)).toBe('deep');
  });

  it('is stable: what it wrote it writes again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = htmlToMarkdown(markdownToHtml(text));
        expect(htmlToMarkdown(markdownToHtml(once))).toBe(once);
      }),
    );
  });

  it('keeps every word: passages read the same before and after', () => {
    const oneLine = (text: string | null) => text?.replaceAll(/\s+/g, ' ');
    const words = (text: string) => splitPassages(text).map(({ heading, text }) => [oneLine(heading), oneLine(text)]);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(htmlToMarkdown(markdownToHtml(text)))).toEqual(words(text));
      }),
    );
  });
});

describe('markdownToHtml', () => {
  it('gives clean HTML of Markdown that holds other', () => {
    const html = markdownToHtml(
      'Hi <img src=x onerror=alert(1)> **you**\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) [y](https://y.example)',
    );
    expect(html).not.toMatch(/script|onerror|javascript/);
    expect(html).toContain('<strong>you</strong>');
    expect(html).toContain('<a href="https://y.example">y</a>');
    expect(markdownToHtml('> '.repeat(20_000))).toBeTypeOf('string');
  });
});
