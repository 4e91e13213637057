import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTable, wrap } from '../../scripts/format-table';

describe('formatTable', () => {
  it('lines up columns, wraps long cells and keeps the lines of a cell apart', () => {
    const columns = [
      { title: 'Who', width: 6 },
      { title: 'What', width: 12 },
    ];
    const table = formatTable(columns, [
      ['c-1\nLucía', 'Order status, likely'],
      ['c-2', '–'],
    ]);
    expect(table).toBe(
      ['Who    What', '─────  ───────', 'c-1    Order', 'Lucía  status,', '       likely', '', 'c-2    –'].join('\n'),
    );
  });

  it('fills up a row that has too few cells', () => {
    const columns = [
      { title: 'A', width: 5 },
      { title: 'B', width: 5 },
    ];
    expect(formatTable(columns, [['x']])).toBe(['A  B', '─  ─', 'x'].join('\n'));
  });
});

describe('wrap', () => {
  it('breaks a word that fits on no line', () => {
    expect(wrap('of Featherstonehaugh', 8)).toEqual(['of', 'Feathers', 'tonehaug', 'h']);
  });

  it('loses no character and keeps every line within the width', () => {
    const segmenter = new Intl.Segmenter();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 12 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of lines) expect([...segmenter.segment(line)].length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
