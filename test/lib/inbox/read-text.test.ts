// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '@/lib/domain/limits';
import { cutText } from '@/lib/inbox/page/cut-text';
import { readText } from '@/lib/inbox/page/read-text';

function read(html: string, strip?: string): string {
  document.body.innerHTML = `<div id="row">${html}</div>`;
  return readText(document.body.firstElementChild as Element, { strip });
}

describe('readText', () => {
  it('gives a line for each block and each break', () => {
    expect(read('<p>one</p><p>two<br>three</p>')).toBe('one\ntwo\nthree');
    expect(read('a <b>bold</b> word')).toBe('a bold word');
  });

  it('reads emoji images by their alt, and no other image', () => {
    expect(read('hi <img alt="😀"><img alt=":wave:"><img alt="Photo of a dog"><img alt="12">')).toBe('hi 😀:wave:');
  });

  it('leaves out what is hidden, stripped, ours or code', () => {
    const html =
      '<blockquote>old</blockquote>new<span aria-hidden="true">10:12</span><script>x()</script><span hidden>no</span><deskmate-root>ours</deskmate-root>';
    expect(read(html, 'blockquote')).toBe('new');
  });

  it('keeps line breaks only where the page preserves them', () => {
    expect(read('<span>one\n      two</span>')).toBe('one two');
    expect(read('<span style="white-space: pre-wrap">one\ntwo</span>')).toBe('one\ntwo');
  });

  it('shows markup in a message as the text that it is', () => {
    expect(read('&lt;img onerror=alert(1)&gt; &lt;script&gt;')).toBe('<img onerror=alert(1)> <script>');
  });

  it('bounds 100 kB of text and a nesting of 20,000 levels', () => {
    const row = document.createElement('div');
    let inner: HTMLElement = row;
    for (let level = 0; level < 20_000; level++) inner = inner.appendChild(document.createElement('span'));
    inner.append('🙂'.repeat(50_000));
    const text = readText(row);
    expect(text.length).toBeLessThanOrEqual(limits.messageText);
    expect(text.isWellFormed()).toBe(true);
  });

  it('gives back any text without losing a visible character, within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const row = document.createElement('div');
        row.append(text);
        const visible = (value: string) => value.replace(/\s/g, '');
        expect(visible(readText(row))).toBe(visible(text));
      }),
    );
  });
});

describe('cutText', () => {
  it('never splits a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, max) => {
        const cut = cutText(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(text.startsWith(cut) && cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
