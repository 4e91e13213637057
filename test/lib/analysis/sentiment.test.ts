import { describe, expect, it } from 'vitest';
import { normalise } from '@/lib/analysis/normalise';
import { judgeSentiment } from '@/lib/analysis/sentiment';

const score = (text: string, language: string | null = 'en'): number => judgeSentiment(normalise(text), language).score;

describe('judgeSentiment', () => {
  it('turns praise and blame with a negation', () => {
    expect(score('this is good')).toBeGreaterThan(0.4);
    expect(score('this is not good')).toBeLessThan(0);
    expect(score('not bad')).toBeGreaterThan(0);
  });

  it('hears emphasis', () => {
    expect(score('good')).toBeLessThan(score('very good'));
    expect(score('the box is awful')).toBeGreaterThan(score('the box is AWFUL!!!'));
  });

  it('weighs what follows "but" more', () => {
    expect(score('lovely box but the mug is broken')).toBeLessThan(score('the mug is broken but lovely box'));
  });

  it('reads a word in the language it is written in', () => {
    expect(score('die Lieferung', 'de')).toBe(0);
    expect(score('die', 'en')).toBeLessThan(0);
  });

  it.each([
    ['Thanks for nothing', 'negative'],
    ['I have been waiting for weeks and it does not work', 'negative'],
    ['Me encanta, mil gracias', 'positive'],
    ['Where can I see my invoices?', 'neutral'],
    ['😡😡', 'negative'],
    ['😍', 'positive'],
  ])('%j is %s', (text, label) => {
    expect(judgeSentiment(normalise(text), null).label).toBe(label);
  });
});
