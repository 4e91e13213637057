import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTweet, cleanTweetOfLinks } from '../../../scripts/train/data-sets/clean-tweet';

describe('cleanTweet', () => {
  it('spells out characters that JSON left escaped twice', () => {
    expect(cleanTweet(String.raw`Don\u2019t know\u002c really`)).toBe('Don’t know, really');
  });

  it('takes off the quotes of a table, and halves those that it doubled', () => {
    expect(cleanTweet('"Surprises in ""Go Set a Watchman"" may wait."')).toBe(
      'Surprises in "Go Set a Watchman" may wait.',
    );
  });

  it('leaves a tweet with a quotation of its own as it is', () => {
    expect(cleanTweet('"Never again" said the cook')).toBe('"Never again" said the cook');
    expect(cleanTweet('"')).toBe('"');
  });

  it('takes out links, and what stands for them', () => {
    expect(cleanTweetOfLinks('Fire damages a temple: http and http')).toBe('Fire damages a temple: and');
    expect(cleanTweetOfLinks('Got it https://t.co/abc thanks')).toBe('Got it thanks');
    expect(cleanTweetOfLinks('httpd is a server')).toBe('httpd is a server');
  });

  it('does not throw, and never makes a text longer', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cleanTweetOfLinks(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
