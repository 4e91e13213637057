import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepetition } from '@/lib/prompts/find-repetition';
import { watchOutput } from '@/lib/prompts/watch-output';

const feed = (text: string, maxTokens = 500) => {
  const watch = watchOutput(maxTokens);
  for (let at = 0; at < text.length; at += 3) {
    const reason = watch.push(text.slice(at, at + 3));
    if (reason !== null) return { reason, at, text: watch.text() };
  }
  return null;
};

describe('watching an answer', () => {
  it('stops a loop of words, of sentences and of letters soon', () => {
    for (const round of [
      'please ',
      'We are sorry for the trouble, and we look into it now. ',
      'a',
      'Schritt 1: ja\nSchritt 2: nein\n',
    ]) {
      const stopped = feed(`The parcel is late. ${round.repeat(200)}`);
      expect(stopped?.reason, round).toBe('repeats');
      expect(stopped?.at).toBeLessThan(20 + 6 * Math.max(round.length, 20));
      expect(stopped?.text.startsWith('The parcel is late. ')).toBe(true);
    }
  });

  it('stops a flood that no answer of so many tokens can be', () => {
    let flood = '';
    for (let at = 0; at < 3_000; at += 1) flood += `${at * 7919} `;
    expect(feed(flood, 100)?.reason).toBe('too-long');
  });

  it('lets lists, tables, rules and laughter pass', () => {
    for (const text of [
      'Steps:\n1. Open the app.\n2. Open the settings.\n3. Open the account.\n4. Open the orders.\n5. Choose return.',
      `A rule:\n${'-'.repeat(120)}\nand ${'='.repeat(100)}`,
      'Ha ha ha ha ha, very good. No no no, thank you.',
      '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |',
    ])
      expect(feed(text), text).toBeNull();
  });

  it('finds no loop in words that differ', () => {
    const word = fc.constantFrom(
      'order',
      'return',
      'label',
      'week',
      'we',
      'you',
      'send',
      'thanks',
      'lamp',
      'money',
      'please',
      'number',
    );
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 3 }), (words) => {
        expect(findRepetition(`${words.join(' ')}. ${words.toReversed().join(' ')}.`)).toBeNull();
      }),
    );
  });
});
