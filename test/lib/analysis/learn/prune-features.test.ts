import { describe, expect, it } from 'vitest';
import { chooseFeatures, measureReach } from '@/lib/analysis/learn/prune-features';
import type { SparseMatrix } from '@/lib/analysis/learn/sparse-matrix';

/** Three messages over four columns: the first column stands in all, the last is a measure. */
const matrix: SparseMatrix = {
  rows: 3,
  width: 4,
  offsets: Uint32Array.of(0, 2, 4, 6),
  columns: Int32Array.of(0, 1, 0, 2, 0, 3),
  values: Float32Array.of(0.5, 1, 0.5, 1, 0.5, 0.01),
};
const vocabulary = {
  hashes: Uint32Array.of(1, 2, 3, 4),
  frequencies: Uint32Array.of(3, 1, 1, 1),
  counted: Uint8Array.of(1, 1, 1, 0),
  rarities: new Uint8Array(4),
};
const head = { labels: ['yes'], weights: [Float64Array.of(1, -1.2, 0.9, 0.1)], biases: [0] };

describe('what is kept of a head', () => {
  it('reaches as far as its values and the weights of its messages take it', () => {
    const reach = measureReach(matrix, Float64Array.of(1, 4, 1));
    expect(reach[0]).toBeCloseTo(Math.sqrt(0.25 + 4 * 0.25 + 0.25), 9);
    expect(reach[1]).toBeCloseTo(1, 9);
    expect(reach[2]).toBeCloseTo(2, 9);
  });

  it('is what moves the scores most, and every measure', () => {
    // Moves: 0.87, 1.2, 0.9; a measure stays whatever it says.
    const alike = measureReach(matrix, Float64Array.of(1, 1, 1));
    expect([...chooseFeatures(head, vocabulary, alike, 2)]).toEqual([1, 3]);
    expect([...chooseFeatures(head, vocabulary, alike, 3)]).toEqual([1, 2, 3]);
    // A message that counts four times brings its words with it.
    const weighed = measureReach(matrix, Float64Array.of(1, 4, 1));
    expect([...chooseFeatures(head, vocabulary, weighed, 2)]).toEqual([2, 3]);
  });
});
