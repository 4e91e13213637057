import { describe, expect, it } from 'vitest';
import { guessTokens } from '@/lib/models/guess-tokens';

describe('guessing tokens', () => {
  // Estimates of what tokenizers of 150,000 words make of them, not counts.
  it.each([
    ['My parcel has not arrived, and the tracking page says nothing since Monday.', 15],
    ['Mein Paket ist nicht angekommen, und die Sendungsverfolgung schweigt seit Montag.', 20],
    ['荷物がまだ届いていません。追跡ページは月曜日から更新されていません。', 20],
    ['😀😀😀', 3],
    ['', 0],
  ])('is rather too high than too low: %s', (text, tokens) => {
    expect(guessTokens(text)).toBeGreaterThanOrEqual(tokens);
    expect(guessTokens(text)).toBeLessThanOrEqual(tokens * 4);
  });
});
