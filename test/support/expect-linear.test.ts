import { expect, it } from 'vitest';
import { expectLinear } from './expect-linear';

const count = (times: number): number => {
  let sum = 0;
  for (let at = 0; at < times; at++) sum += Math.sqrt(at);
  return sum;
};

it('takes work that grows with its size', () => expectLinear((share) => count(50_000_000 * share)));

it('refuses work that grows with the square of its size, and says how', () =>
  expect(expectLinear((share) => count(100_000_000 * share ** 2))).rejects.toThrow(/8 times as much took \d/));
