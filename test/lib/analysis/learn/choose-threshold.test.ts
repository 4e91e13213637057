import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseThreshold, measureScope } from '@/lib/analysis/learn/choose-threshold';

const inside = fc.array(fc.record({ confidence: fc.integer({ min: -50, max: 50 }), isRight: fc.boolean() }), {
  minLength: 1,
});

describe('chooseThreshold', () => {
  it('costs no more than it may', () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0, max: 0.5, noNaN: true }), (messages, loss) => {
        const before = measureScope({ inside: messages, outside: [] }, -Infinity).accuracy;
        const { accuracy } = measureScope(
          { inside: messages, outside: [] },
          chooseThreshold({ inside: messages }, loss),
        );
        expect(before - accuracy).toBeLessThanOrEqual(loss + 1e-9);
      }),
    );
  });

  it('refuses what is less certain than the last message that it may lose', () => {
    const messages = [1, 2, 3, 4].map((confidence) => ({ confidence, isRight: true }));
    const threshold = chooseThreshold({ inside: messages }, 0.25);
    expect(measureScope({ inside: messages, outside: [0, 1.5, 5] }, threshold)).toEqual({
      accuracy: 0.75,
      recall: 2 / 3,
    });
  });
});
