// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textToHtml } from '@/lib/files/html/text-to-html';
import { htmlToText } from '@/lib/files/html/to-text';

describe('htmlToText', () => {
  it.each([
    ['<p>Hello <b>Ana</b>,</p><p>we have\n sent it.<br>Bye</p>', 'Hello Ana,\n\nwe have sent it.\nBye'],
    ['<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    [
      '<p>Do:</p><ul><li>Label</li><li>Box<ul><li>small</li></ul></li></ul><ol start="3"><li>Send</li></ol>',
      'Do:\n\n- Label\n- Box\n  - small\n\n3. Send',
    ],
    [
      'See <a href="https://shop.example/returns">our page</a> or <a href="https://shop.example/">shop.example</a>',
      'See our page (https://shop.example/returns) or shop.example',
    ],
    ['<a href="mailto:a@shop.example">a@shop.example</a> <a href="javascript:alert(1)">now</a>', 'a@shop.example now'],
    ['<table><tr><td>Size</td><td>M</td></tr><tr><td>Colour</td><td>blue</td></tr></table>', 'Size | M\nColour | blue'],
    ['5 &lt; 6 &amp; 7<script>alert(1)</script><span style="display:none">secret</span>', '5 < 6 & 7'],
    ['a&nbsp;&nbsp;b', 'a  b'],
  ])('%j', (html, text) => expect(htmlToText(html)).toBe(text));

  it('gives back any text that was written as HTML, but for tabs and hard blanks', () => {
    const line = fc.oneof(
      fc.constantFrom('', '  a', 'a  b ', '<b>x</b>', '&amp;', '{{x|y}}', 'Größe', 'مرحبا'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const clean = (text: string) =>
      text.replaceAll(/[\p{Cc}\u00a0\ufeff]|\p{Cs}/gu, (mark) => (mark === '\n' ? mark : ''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (all) => {
        const text = clean(all.join('\n')).trimEnd();
        expect(htmlToText(textToHtml(text))).toBe(text);
      }),
    );
  });

  it('reads nesting without end', () => {
    expect(htmlToText(`${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}`)).toBe('deep');
  });
});
