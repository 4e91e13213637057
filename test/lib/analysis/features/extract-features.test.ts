import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatureBuffer, type FeatureBuffer } from '@/lib/analysis/features/feature-buffer';
import { blockNumber, type FeatureBlock } from '@/lib/analysis/features/feature-blocks';
import { extractFeatures } from '@/lib/analysis/features/extract-features';
import { normalise } from '@/lib/analysis/normalise';
import { hostileText } from '../hostile-text';

const buffer = createFeatureBuffer();
const read = (text: string): FeatureBuffer => {
  extractFeatures(normalise(text), 'en', buffer);
  return buffer;
};

/** Features of a block, by hash. */
function hashesOf(text: string, block: FeatureBlock): Set<number> {
  const { size, hashes, blocks } = read(text);
  return new Set([...hashes.subarray(0, size)].filter((_, at) => blocks[at] === blockNumber[block]));
}
const shareAny = (one: Set<number>, other: Set<number>): boolean => [...one].some((hash) => other.has(hash));

/** The words of the source that the features of a block came from. */
function placesOf(text: string, block: FeatureBlock): string[] {
  const { occurrences, features, starts, ends, blocks } = read(text);
  return Array.from({ length: occurrences }, (_, at) => at)
    .filter((at) => blocks[features[at] ?? 0] === blockNumber[block])
    .map((at) => text.slice(starts[at], ends[at]));
}

describe('extractFeatures', () => {
  it('reads any text, with finite values and spans inside of it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { size, values, occurrences, features, starts, ends } = read(text);
        for (let at = 0; at < size; at += 1) {
          expect(Number.isFinite(values[at])).toBe(true);
        }
        for (let at = 0; at < occurrences; at += 1) {
          expect(features[at]).toBeLessThan(size);
          expect(ends[at]).toBeGreaterThan(starts[at] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('reads the same text to the same features, whatever was read before', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, before) => {
        const fresh = createFeatureBuffer();
        extractFeatures(normalise(text), 'en', fresh);
        read(before);
        const { size, hashes, values } = read(text);
        expect([...hashes.subarray(0, size)]).toEqual([...fresh.hashes.subarray(0, fresh.size)]);
        expect([...values.subarray(0, size)]).toEqual([...fresh.values.subarray(0, fresh.size)]);
      }),
    );
  });

  it('does not tell one name, link or number of the same length from another', () => {
    expect(hashesOf('@ann see https://a.example 42', 'word')).toEqual(hashesOf('@bob see http://b.example 17', 'word'));
  });

  it('reads a stretched word as both words that it may be', () => {
    expect(shareAny(hashesOf('goooood', 'word'), hashesOf('good', 'word'))).toBe(true);
    expect(shareAny(hashesOf('sooooo', 'word'), hashesOf('so', 'word'))).toBe(true);
  });

  it('finds what is shared by a word and its misspelling', () => {
    expect(shareAny(hashesOf('refund', 'word'), hashesOf('refnud', 'word'))).toBe(false);
    expect(shareAny(hashesOf('refund', 'character'), hashesOf('refnud', 'character'))).toBe(true);
  });

  it('marks what a negation reaches, up to the next mark', () => {
    expect(placesOf('It does not work at all, sadly', 'negated')).toEqual(['work', 'at', 'all']);
    expect(placesOf('It works', 'negated')).toEqual([]);
  });

  it('knows where each feature stands', () => {
    expect(placesOf('My CARD is gone', 'pair')).toEqual(['My', 'My CARD', 'CARD is', 'is gone', 'gone']);
    expect(placesOf('My CARD is gone', 'skip')).toEqual(['My CARD is', 'CARD is gone', 'My CARD is gone']);
    expect(placesOf('naïve', 'character')).toContain('naï');
    expect(placesOf('I love the BOX, but it was broken', 'mood')).toEqual(expect.arrayContaining(['love', 'broken']));
  });

  it('stays within its bounds on a text without end', () => {
    const { size, occurrences } = read('zxqj'.repeat(250_000));
    expect(size).toBeLessThanOrEqual(occurrences);
    expect(occurrences).toBeLessThanOrEqual(32_768);
  });
});
