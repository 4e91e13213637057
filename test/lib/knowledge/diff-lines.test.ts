import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines } from '@/lib/knowledge/diff-lines';

const show = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => `${kind === 'same' ? ' ' : kind === 'added' ? '+' : '-'}${text}`);

describe('diffLines', () => {
  it('shows what changed and keeps the rest', () => {
    expect(show('a\nb\nc\nd', 'a\nB\nc\ne\nd')).toEqual([' a', '-b', '+B', ' c', '+e', ' d']);
    expect(show('same', 'same')).toEqual([' same']);
    expect(show('', 'new')).toEqual(['-', '+new']);
    expect(show('a\nb\nc\na\nb\nb\na', 'c\nb\na\nb\na\nc')).toHaveLength(9);
  });

  it('holds both texts, and is as short as the longest common lines allow', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((list) => list.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = diffLines(before, after);
        const join = (not: string) =>
          diff
            .filter(({ kind }) => kind !== not)
            .map(({ text }) => text)
            .join('\n');
        expect(join('added')).toBe(before);
        expect(join('removed')).toBe(after);
        const same = diff.filter(({ kind }) => kind === 'same').length;
        expect(same).toBe(longestCommon(before.split('\n'), after.split('\n')));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is quick with texts that share nothing', () => {
    const long = (mark: string) => Array.from({ length: 50_000 }, (_, at) => `${mark}${at}`).join('\n');
    const diff = diffLines(long('a'), long('b'));
    expect(diff).toHaveLength(100_000);
    expect(diff[0]).toEqual({ kind: 'removed', text: 'a0' });
  });
});

function longestCommon(a: string[], b: string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
