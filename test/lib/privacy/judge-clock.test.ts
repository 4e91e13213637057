import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believeClock, clockSlack, judgeClock, type ClockState } from '@/lib/privacy/judge-clock';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 10);
const calm: ClockState = { trustedAt: start, doubt: null };

/** Looks at the clock on each of these days, counted from the start; resolves to the last verdict. */
const look = (days: readonly number[], shortest = 90) => {
  let state = calm;
  let last = judgeClock(start, state, shortest);
  for (const each of days) {
    last = judgeClock(start + each * day, state, shortest);
    ({ state } = last);
  }
  return last;
};

describe('judgeClock', () => {
  it('believes a clock that goes on, and a device that was off for some weeks', () => {
    expect(look([1, 2, 3, 24]).isTrusted).toBe(true);
  });

  it('doubts one that is years ahead, and believes it again once it is set right', () => {
    expect(look([1, 2_000]).state).toMatchObject({ trustedAt: start + day, doubt: { kind: 'forward' } });
    const back = look([1, 2_000, 2]);
    expect(back.isTrusted).toBe(true);
    // What was stamped meanwhile counts as seen now, not as seen in years to come.
    expect(back.misstamped).toEqual({ from: start + 2 * day + clockSlack, to: Infinity });
  });

  it('believes one that stays ahead in use, so that nothing is kept for ever', () => {
    expect(look([2_000, 2_001, 2_002]).isTrusted).toBe(false);
    expect(look([2_000, 2_003, 2_006, 2_008]).isTrusted).toBe(true);
    // A device that is used once in two months.
    expect(look([60, 120, 180]).isTrusted).toBe(true);
  });

  it('settles nothing by a single look at a wrong clock, however far it jumps', () => {
    expect(look([500, 5_000]).isTrusted).toBe(false);
    expect(look([500, 1, 500]).isTrusted).toBe(false);
  });

  it('asks sooner where things are kept for a short time', () => {
    expect(look([5], 7).isTrusted).toBe(false);
    expect(look([3], 7).isTrusted).toBe(true);
  });

  it('takes what was stamped by a clock that was behind as seen when that was found out', () => {
    const behind = look([1, -20_000, -19_999]);
    expect(behind).toMatchObject({ isTrusted: false, state: { doubt: { kind: 'behind' } } });
    const right = judgeClock(start + 2 * day, behind.state, 90);
    expect(right.misstamped).toEqual({ from: start - 20_000 * day, to: start - 19_999 * day + clockSlack });
  });

  it('believes the person at once', () => {
    expect(believeClock(start + 9_999 * day)).toMatchObject({
      isTrusted: true,
      state: { trustedAt: start + 9_999 * day, doubt: null },
    });
  });

  it('never believes a leap that it has seen on fewer than two days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 40_000 }), fc.integer({ min: 1, max: 3_650 }), (leap, shortest) => {
        expect(look([leap], shortest).isTrusted).toBe(false);
        expect(look([-leap], shortest).isTrusted).toBe(false);
      }),
    );
  });

  it('believes any clock in the end that goes on day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 1, max: 3_650 }), (leap, shortest) => {
        const days = Array.from({ length: 10 }, (_, at) => leap + at);
        expect(look(days, shortest).isTrusted).toBe(true);
      }),
    );
  });
});
