import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSelector } from '@/lib/domain/check-selector';

describe('checkSelector', () => {
  it.each([
    'div:has(> a[href*="x" i])',
    '[data-id]:not(:has([data-pre-plain-text], .copyable-text, img))',
    'rs-app >>> rs-room >>> rs-timeline-event[data-id]',
    '>>> .room-message',
    ':scope > div > div[data-title]',
  ])('takes %s', (selector) => expect(checkSelector(selector)).toBeNull());

  it.each([
    ['', 'empty'],
    ['ul[', 'not a CSS selector'],
    ['div >>>', '">>>"'],
    ['* * * * *', 'too costly'],
    [':has(a:has(b))', 'within'],
    [Array.from({ length: 9 }, () => ':has(a)').join(''), 'more than'],
    [Array.from({ length: 40 }, () => 'div').join(' '), 'steps'],
    ['a'.repeat(5_000), 'longer than'],
    [':nope', 'pseudo-class'],
    ['p:is(a, b:contains("x"))', 'pseudo-class'],
    ['p::before', 'pseudo-class'],
    ['> div', 'combinator'],
  ])('refuses %s and says why', (selector, why) => expect(checkSelector(selector)).toContain(why));

  it('gives an answer to any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void expect(typeof (checkSelector(text) ?? '')).toBe('string'),
      ),
    );
  });
});
