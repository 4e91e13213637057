import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPattern, checkSelector } from '@/lib/domain/adapter-checks';

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

describe('checkPattern', () => {
  it.each([
    '^At (.+?), ([^:]+): ([\\s\\S]+)$',
    '/(?:e2ee/)?t/(\\d+)',
    '(\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?)\\s*$',
    '\\p{Lu}\\S+',
  ])('takes %s', (pattern) => expect(checkPattern(pattern)).toBeNull());

  it.each([
    ['', 'empty'],
    ['(', 'not a regular expression'],
    ['(a+)+$', 'repetition within a repetition'],
    ['(?:a|aa)+$', 'repetition of alternatives'],
    ['(a)\\1', 'reference back'],
    ['a*b*c*d*e*f*', 'more than 5 repetitions'],
  ])('refuses %s and says why', (pattern, why) => expect(checkPattern(pattern)).toContain(why));

  it('gives an answer to any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void expect(typeof (checkPattern(text) ?? '')).toBe('string'),
      ),
    );
  });
});
