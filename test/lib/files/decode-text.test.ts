import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines } from '@/lib/files/count-lines';
import { decodeText } from '@/lib/files/decode-text';
import { makeId, slugOf } from '@/lib/files/make-id';
import { readDate, readLanguage, readMoment, readTags, readUrl } from '@/lib/files/read-values';
import { stripRoot } from '@/lib/files/strip-root';
import { expectLinear } from '../../support/expect-linear';

const utf16 = (text: string, isLittle: boolean, mark: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + (mark ? 2 : 0));
  const view = new DataView(bytes.buffer);
  if (mark) view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at += 1) view.setUint16((mark ? 2 : 0) + at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16 for what they are, with Unix line ends', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((one) => one.isWellFormed() && !/[\0\r\ufeff\ufffe\uffff]/.test(one));
    fc.assert(
      fc.property(text, fc.boolean(), (one, isLittle) => {
        expect(decodeText({ path: 'a', bytes: new TextEncoder().encode(one) })).toEqual({ text: one, guessed: null });
        expect(decodeText({ path: 'a', bytes: utf16(one, isLittle, true) })).toEqual({ text: one, guessed: null });
      }),
    );
    expect(decodeText({ path: 'a', bytes: new TextEncoder().encode('\ufeffa\r\nb\rc') }).text).toBe('a\nb\nc');
    expect(decodeText({ path: 'a', bytes: utf16('Where is it?', false, false) })).toEqual({
      text: 'Where is it?',
      guessed: 'UTF-16',
    });
  });

  it('tells a letter that was cut from another encoding', () => {
    const bytes = new TextEncoder().encode('Größe, Maß');
    expect(() => decodeText({ path: 'a.csv', bytes: bytes.slice(0, -1) })).toThrow(
      '"a.csv" was cut off: it ends in the middle of a letter.',
    );
    expect(decodeText({ path: 'a', bytes: Uint8Array.of(0x4d, 0x61, 0xdf) })).toEqual({
      text: 'Maß',
      guessed: 'Windows-1252',
    });
    expect(decodeText({ path: 'a', bytes: Uint8Array.of(0x80, 0x20, 0x35) }).text).toBe('€ 5');
  });
});

describe('values', () => {
  it('reads dates of vendors and people', () => {
    expect(readMoment('2026-01-05T10:00:00+02:00')).toBe('2026-01-05T10:00:00+02:00');
    expect(readMoment(1_714_454_479)).toBe('2024-04-30T05:21:19.000Z');
    expect(readMoment('1714454479000')).toBe('2024-04-30T05:21:19.000Z');
    expect(readMoment('2026-01-05 10:00:00 UTC')).toBe('2026-01-05T10:00:00.000Z');
    expect(readMoment('2026-01-05 10:00')).toBe('2026-01-05T10:00:00.000Z');
    expect(readMoment('2026-01-05T10:00+02:00')).toBe('2026-01-05T08:00:00.000Z');
    expect([readMoment('2026-02-30T10:00:00Z'), readMoment('2026-13-01')]).toEqual([undefined, undefined]);
    expect([readMoment('soon'), readMoment('5.1.2026'), readMoment({})]).toEqual([undefined, undefined, undefined]);
    expect([readDate('2026-02-30'), readDate('2026-02-28T23:00Z'), readDate('28/2/2026')]).toEqual([
      undefined,
      '2026-02-28',
      undefined,
    ]);
  });

  it('reads languages, addresses and tags', () => {
    expect([readLanguage('pt_br'), readLanguage('DE'), readLanguage('English!')]).toEqual(['pt-BR', 'de', undefined]);
    expect([readUrl('https://x.example/a b'), readUrl('ftp://x.example'), readUrl('//x.example')]).toEqual([
      'https://x.example/a b',
      undefined,
      undefined,
    ]);
    expect(readTags('a, b;c')).toEqual(['a, b', 'c']);
    expect(readTags(['a', { name: 'b' }, 7, '', 'a', null])).toEqual(['a', 'b', '7']);
  });

  it('names things the same each time, in any script', () => {
    expect(slugOf('Wo ist’s, große Kiste?')).toBe('wo-ist-s-große-kiste');
    expect(slugOf('🚚')).toBe('');
    expect(makeId('How  do I\npay?')).toBe(makeId('How do I pay? '));
    expect(makeId('a/b')).not.toBe(makeId('a-b'));
    expect(makeId('🚚')).toMatch(/^[a-z0-9]{7}$/);
    expect(['a/b/c.md', 'a/b/d/e.md'].map(stripRoot(['a/b/c.md', 'a/b/d/e.md']))).toEqual(['c.md', 'd/e.md']);
  });
});

describe('countLines', () => {
  it('tells the line of any place, in any order', () => {
    const text = fc.array(fc.constantFrom('a', '\n', 'bc'), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(30), { maxLength: 6 }), (one, places) => {
        const lineAt = countLines(one);
        for (const at of places) expect(lineAt(at)).toBe(one.slice(0, at).split('\n').length);
      }),
    );
  });

  // Each search to the end of the text would take some milliseconds, and there are 100,000.
  it('is quick in one long line', () =>
    expectLinear((share) => {
      const text = 'x'.repeat(20_000_000 * share);
      const lineAt = countLines(text);
      for (let at = 0; at < text.length; at += 200) lineAt(at);
    }));
});
