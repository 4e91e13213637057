import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '@/lib/domain/word-change';
import { diffWords } from '@/lib/prompts/diff-words';

const everything = (length: number) => new Set(Array.from({ length }, (_, at) => at));

describe('diffWords', () => {
  it('shows whole words as changed, and joins neighbours', () => {
    expect(diffWords('We will check it soon.', 'We are going to check it today.')).toEqual([
      { isSame: true, before: 'We ', after: 'We ' },
      { isSame: false, before: 'will', after: 'are going to' },
      { isSame: true, before: ' check it ', after: ' check it ' },
      { isSame: false, before: 'soon', after: 'today' },
      { isSame: true, before: '.', after: '.' },
    ]);
  });

  it('lets a person take one change and leave another', () => {
    const changes = diffWords('We will check it soon.', 'We are going to check it today.');
    expect(applyChanges(changes, new Set([3]))).toBe('We will check it today.');
    expect(applyChanges(changes, new Set([1]))).toBe('We are going to check it soon.');
  });

  it('keeps numbers, links and addresses whole', () => {
    const [change] = diffWords('12.50', '12.75');
    expect(change).toEqual({ isSame: false, before: '12.50', after: '12.75' });
  });

  it('shows what changed in scripts without spaces', () => {
    expect(diffWords('我们明天发货', '我们今天发货').filter(({ isSame }) => !isSame)).toEqual([
      { isSame: false, before: '明', after: '今' },
    ]);
  });

  const words = fc.array(fc.constantFrom('we', 'will', 'send', 'it', ' ', '\n', '. ', 'ñandú', '🙂', '你', '12.50'), {
    maxLength: 40,
  });
  it('gives back both texts, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((all) => all.join('')),
          fc.string(),
        ),
        fc.oneof(
          words.map((all) => all.join('')),
          fc.string(),
        ),
        (before, after) => {
          const changes = diffWords(before, after);
          expect(applyChanges(changes, new Set())).toBe(before);
          expect(applyChanges(changes, everything(changes.length))).toBe(after);
          expect(changes.every(({ isSame, before: old, after: now }) => isSame === (old === now))).toBe(true);
        },
      ),
    );
  });
});
