import { describe, expect, it } from 'vitest';
import { isFalling } from '@/lib/escalation/find-fall';

describe('isFalling', () => {
  it.each([
    [[0.3, 0.1, -0.7], true],
    [[0.5, 0.2, 0, -0.5, -0.8], true],
    [[-0.6, -0.7, -0.6, -0.7], false],
    [[0.8, -0.9], false],
    [[0.2, -0.8, 0.4], false],
    [[0.9, 0.8, 0.3], false],
    [[], false],
    [[Number.NaN, 0.3, 0.3, -0.8], true],
  ])('%j: %s', (scores, falling) => expect(isFalling(scores)).toBe(falling));
});
