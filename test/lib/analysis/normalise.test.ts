import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '@/lib/analysis/normalise';
import { hostileMessages, hostileText, splitsPair } from './hostile-text';
import { expectLinear, shareOf } from '../../support/expect-linear';

const words = (text: string): string[] => normalise(text).words.map((word) => word.text);
const kinds = (text: string): string[] => normalise(text).tokens.map(({ kind }) => kind);

describe('normalise', () => {
  it('folds case, accents, curly quotes, wide letters and invisible characters', () => {
    expect(words('CAN’T Cancélar ｆｕｌｌ re\u200Bfund \u202Eabc')).toEqual([
      'cant',
      'cancelar',
      'full',
      'refund',
      'abc',
    ]);
  });

  it('reads a stretched word both ways', () => {
    expect(normalise('sooooo goooood').words.map(({ text, variant }) => [text, variant])).toEqual([
      ['so', 'soo'],
      ['god', 'good'],
    ]);
  });

  it('tells links, names, tags, faces and numbers apart', () => {
    expect(kinds('@shop see https://a.b/c #help :( 12.50 😡 !!')).toEqual([
      'mention',
      'word',
      'link',
      'hashtag',
      'emoticon',
      'number',
      'emoji',
      'mark',
    ]);
    expect(kinds('at 10:30')).toEqual(['word', 'number']);
  });

  it('reads an emoji of several signs as one, to its end', () => {
    const text = '👩🏽‍💻 👨‍👩‍👧 🤦🏿‍♀️ ❤️‍🔥 🇩🇪🇫🇷 👍🏼! 🏳️‍🌈 😂\u200D ok';
    const { tokens } = normalise(text);
    expect(tokens.map((token) => token.text)).toEqual([
      '👩',
      '👨',
      '🤦',
      '❤',
      '🇩🇪',
      '🇫🇷',
      '👍',
      '!',
      '🏳🌈',
      '😂',
      'ok',
    ]);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      '👩🏽‍💻',
      '👨‍👩‍👧',
      '🤦🏿‍♀️',
      '❤️‍🔥',
      '🇩🇪',
      '🇫🇷',
      '👍🏼',
      '!',
      '🏳️‍🌈',
      '😂',
      'ok',
    ]);
  });

  it('marks a letter with all of its accents', () => {
    const text = 'cafe\u0301\u0302 ok';
    expect(normalise(text).words.map(({ start, end }) => text.slice(start, end))).toEqual(['cafe\u0301\u0302', 'ok']);
  });

  it('keeps the way back to the source', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let last = 0;
        for (const { start, end } of normalise(text).tokens) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          last = start;
        }
      }),
    );
  });

  it.each(hostileMessages)('reads %s at once', (_name, text) => {
    for (const { start, end } of normalise(text).tokens) expect(text.slice(start, end)).not.toBe('');
    return expectLinear((share) => normalise(shareOf(text, share)));
  });

  it('reads the first 4,000 units and never half an emoji', () => {
    const { analysed } = normalise(`a${'😂'.repeat(3_000)}`);
    expect(analysed).toBe(3_999);
  });
});
