import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPattern } from '@/lib/domain/check-pattern';
import { LONGEST_VALUE } from '@/lib/inbox/adapted/read-part';

describe('checkPattern', () => {
  it('takes nothing that is slow on a hostile text of the length that is read', () => {
    const part = fc.constantFrom('.', 'a', '\\s', '[^x]', '\\w', 'b', '(?:ab)', '(?:a|b)', '\\d');
    const repeat = fc.constantFrom('', '*', '+?', '{0,20}', '{2}', '?');
    const piece = fc.tuple(part, repeat).map(([one, times]) => one + times);
    const pattern = fc.tuple(fc.constantFrom('', '^'), fc.array(piece, { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(pattern, ([start, pieces]) => {
        const source = `${start}${pieces.join('')}!$`;
        fc.pre(checkPattern(source) === null);
        const isMatch = new RegExp(source, 'u').test('a'.repeat(LONGEST_VALUE));
        expect(isMatch).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '^At (.+?), ([^:]+): ([\\s\\S]+)$',
    '/(?:e2ee/)?t/(\\d+)',
    '(\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?)\\s*$',
    '\\p{Lu}\\S+',
    'a*b*c*d*e*f*',
    '/accounts/\\d+/inbox/\\d+/conversations/\\d+/message/(\\d+)',
    '^\\s*"?([^"<]+?)"?(?:<|$)',
  ])('takes %s', (pattern) => expect(checkPattern(pattern)).toBeNull());

  it.each([
    ['', 'empty'],
    ['(', 'not a regular expression'],
    ['(a+)+$', 'repetition within a repetition'],
    ['(?:a|aa)+$', 'repetition of alternatives'],
    ['(a)\\1', 'reference back'],
    ['(?:(?:a|a){20}){20}b', 'repetition'],
    ['(?:a|a){20}b', 'repetition of alternatives'],
    ['.*.*.*!', 'contend'],
    ['^.*\\s+[^x]*.*!', 'contend'],
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
