import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOffsets } from '@/lib/analysis/learn/fit-offsets';
import { createRandom } from '@/lib/analysis/learn/random';

const highest = (scores: ArrayLike<number>): number =>
  Array.from(scores).reduce((best, score, at, all) => (score > (all[best] ?? 0) ? at : best), 0);

describe('fitOffsets', () => {
  it('finds a rare label as often as a frequent one, where scores lean to the frequent one', () => {
    const random = createRandom(3);
    // Label 1 is true of one message in ten; its scores are held down by as much as its rarity.
    const truth = Array.from({ length: 4_000 }, (_, at) => (at % 10 === 0 ? 1 : 0));
    const scores = truth.map((label) => {
      const lean = (label === 1 ? 0.5 : -0.5) + (random() - 0.5) - 0.4;
      return Float64Array.of(-lean, lean);
    });
    const recall = (offsets: readonly number[], label: number): number => {
      const own = scores.filter((_, at) => truth[at] === label);
      return (
        own.filter((each) => highest(each.map((score, at) => score + (offsets[at] ?? 0))) === label).length / own.length
      );
    };
    expect(recall([0, 0], 1)).toBeLessThan(0.7);
    const offsets = fitOffsets(scores, truth, 2);
    expect(recall(offsets, 1)).toBeGreaterThan(0.85);
    expect(Math.abs(recall(offsets, 1) - recall(offsets, 0))).toBeLessThan(0.15);
  });

  it('answers finite offsets within bounds, in steps, whatever the scores', () => {
    const message = fc.record({
      scores: fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 3, maxLength: 3 }),
      label: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 20 }), (messages) => {
        const offsets = fitOffsets(
          messages.map(({ scores }) => Float64Array.from(scores)),
          messages.map(({ label }) => label),
          3,
        );
        expect(offsets).toHaveLength(3);
        for (const offset of offsets) {
          expect(Math.abs(offset)).toBeLessThanOrEqual(1);
          expect(Math.round(offset * 20)).toBeCloseTo(offset * 20, 6);
        }
      }),
      { numRuns: 50 },
    );
  });
});
