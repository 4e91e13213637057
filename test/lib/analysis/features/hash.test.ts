import { describe, expect, it } from 'vitest';
import { finishHash, hashText } from '@/lib/analysis/features/hash';

describe('hashText', () => {
  it('is what the artefacts were written with', () => {
    expect(finishHash(hashText('refund'))).toBe(finishHash(hashText('refund')));
    expect(['', 'refund', 'ünïcode 😀'].map((text) => finishHash(hashText(text)))).toMatchInlineSnapshot(`
      [
        0,
        2781809402,
        2249567085,
      ]
    `);
  });

  it('keeps a hundred thousand short texts apart', () => {
    const texts = Array.from({ length: 100_000 }, (_, at) => at.toString(36));
    const hashes = new Set(texts.map((text) => finishHash(hashText(text))));
    // Chance alone makes 1.2 pairs meet (n^2 / 2^33).
    expect(hashes.size).toBeGreaterThan(texts.length - 8);
  });
});
