import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSpans, excerptAround } from '@/components/ui/cut-spans';

const span = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.string({ unit: 'grapheme', maxLength: 50 }));

describe('cutSpans', () => {
  it('marks just the words', () => {
    expect(cutSpans('a cracked bowl', [{ start: 2, end: 9 }])).toEqual([
      { text: 'a ', marked: false },
      { text: 'cracked', marked: true },
      { text: ' bowl', marked: false },
    ]);
  });

  it('joins what overlaps', () => {
    const pieces = cutSpans('abcdef', [
      { start: 3, end: 5 },
      { start: 1, end: 4 },
    ]);
    expect(pieces.filter((piece) => piece.marked)).toEqual([{ text: 'bcde', marked: true }]);
  });

  it('does not cut a character in half', () => {
    expect(cutSpans('😀!', [{ start: 1, end: 2 }]).map((piece) => piece.text)).toEqual(['😀', '!']);
  });

  it('keeps the text whole, whatever the spans', () => {
    fc.assert(
      fc.property(anyText, fc.array(span), (text, spans) => {
        expect(
          cutSpans(text, spans)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('excerptAround', () => {
  it('keeps the marked words marked', () => {
    const text = `${'x '.repeat(400)}my lawyer${' y'.repeat(400)}`;
    const cut = excerptAround(text, [{ start: 800, end: 809 }], 100);
    expect(cut.text.length).toBeLessThanOrEqual(102);
    expect(cutSpans(cut.text, cut.spans).filter((piece) => piece.marked)).toEqual([
      { text: 'my lawyer', marked: true },
    ]);
  });

  it('never throws and never grows', () => {
    fc.assert(
      fc.property(anyText, fc.array(span), fc.integer({ min: 5, max: 40 }), (text, spans, length) => {
        expect(excerptAround(text, spans, length).text.length).toBeLessThanOrEqual(Math.max(text.length, length) + 2);
      }),
    );
  });
});
