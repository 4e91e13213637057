import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatureBuffer, featureCapacity } from '@/lib/analysis/features/feature-buffer';
import { blockNumber } from '@/lib/analysis/features/feature-blocks';
import { extractFeatures } from '@/lib/analysis/features/extract-features';
import { createFeatureWeigher } from '@/lib/analysis/scoring/weigh-features';
import { normalise } from '@/lib/analysis/normalise';
import { hostileText } from '../hostile-text';

const buffer = createFeatureBuffer();
const rows = new Int32Array(featureCapacity);
const values = new Float64Array(featureCapacity);
/** Knows half of all features, and how rare they are. */
const rowOf = (hash: number): number => (hash % 2 === 0 ? hash % 200 : -1);
const rarities = Uint8Array.from({ length: 200 }, (_, row) => 20 + row);

/** The squared length of the character n-grams, each value times `factorOf` its row. */
function squareCharacters(factorOf: (row: number) => number): number {
  let square = 0;
  for (let at = 0; at < buffer.size; at += 1) {
    if (buffer.blocks[at] === blockNumber.character) square += ((values[at] ?? 0) * factorOf(rows[at] ?? -1)) ** 2;
  }
  return square;
}

describe('createFeatureWeigher', () => {
  it('gives each block the length 1, however long the message and whatever is known of it', () => {
    const weigh = createFeatureWeigher(rowOf, null);
    fc.assert(
      fc.property(hostileText, (text) => {
        extractFeatures(normalise(text), 'en', buffer);
        weigh(buffer, rows, values);
        const square = squareCharacters(() => 1);
        expect(square).toBeCloseTo(square === 0 ? 0 : 1, 6);
      }),
    );
  });

  it('gives what is known the length 1 in rarities', () => {
    const weigh = createFeatureWeigher(rowOf, rarities);
    fc.assert(
      fc.property(hostileText, (text) => {
        extractFeatures(normalise(text), 'en', buffer);
        weigh(buffer, rows, values);
        const square = squareCharacters((row) => (row === -1 ? 0 : (rarities[row] ?? 0) / 20));
        expect(square).toBeCloseTo(square === 0 ? 0 : 1, 6);
      }),
    );
  });

  it('leaves measures as they are', () => {
    extractFeatures(normalise('GREAT!!! :)'), 'en', buffer);
    createFeatureWeigher(rowOf, null)(buffer, rows, values);
    const shapes = Array.from(buffer.blocks.subarray(0, buffer.size).keys()).filter(
      (at) => buffer.blocks[at] === blockNumber.shape,
    );
    expect(shapes.length).toBeGreaterThan(3);
    for (const at of shapes) expect(values[at]).toBe(buffer.values[at]);
  });
});
