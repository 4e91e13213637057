import type { KnownFacts } from './known-facts.ts';

/** A sum is said to the penny, or rounded to a tenth. */
const NEAR = 0.051;

/** In a large library some two sums always make a third: they are only put together where there are few. */
const FEW_SUMS = 24;

/**
 * Whether a sum of money follows from what is known: a known sum in so many parts or so many times or less or by a known
 * share; or, where few are known, one sum and so many times another. `counts` are the numbers that the draft counts by.
 */
export function worksOut(
  sum: number,
  counts: readonly number[],
  ...known: readonly Pick<KnownFacts, 'sums' | 'shares'>[]
): boolean {
  const sums = known.flatMap((facts) => facts.sums);
  const shares = known.flatMap((facts) => facts.shares);
  const isNear = (other: number): boolean => Math.abs(other - sum) < NEAR;
  const isFew = sums.length <= FEW_SUMS;
  return sums.some(
    (one) =>
      counts.some((count) => isNear(one / count) || isNear(one * count)) ||
      shares.some((share) => isNear(one * (1 - share / 100)) || isNear((one * share) / 100)) ||
      (isFew &&
        sums.some((other) => counts.some((count) => isNear(one + count * other) || isNear(one - count * other)))),
  );
}
