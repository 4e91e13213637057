const day = 24 * 60 * 60 * 1_000;
/** Clocks are set and summer comes; so much may be wrong without anybody's harm. */
export const clockSlack = day;
/** Who was away for longer than this is asked, even with a long retention: most holidays are shorter. */
const longestJump = 30;
const shortestJump = 2;
/** A clock that ran on for so long, in use, is believed without an answer, or nothing would be erased for ever. */
const longestSettling = 7;
const shortestSettling = 1;
/** On so many days it has to have been seen meanwhile; one look at a wrong clock settles nothing. */
const daysSeen = 3;

/** What is remembered of the clock between two looks at it; epoch milliseconds. */
export interface ClockState {
  /** When the clock was believed last. */
  trustedAt: number;
  doubt: { kind: 'forward' | 'behind'; since: number; lastAt: number; days: number } | null;
}

export interface ClockVerdict {
  state: ClockState;
  isTrusted: boolean;
  /** Rows that were stamped by a wrong clock, from and to; they count as seen now. */
  misstamped: { from: number; to: number } | null;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const trusted = (now: number, misstamped: ClockVerdict['misstamped']): ClockVerdict => ({
  state: { trustedAt: now, doubt: null },
  isTrusted: true,
  misstamped: misstamped ?? { from: now + clockSlack, to: Infinity },
});

/**
 * Judges whether the clock of the device can be believed before something is erased by it. A clock that jumped far ahead
 * would erase everything at once; one that fell back would keep it for ever, and what is stamped meanwhile would seem old
 * afterwards.
 *
 * @param shortest the shortest time that anything is kept, in days: a jump of half of it asks
 */
export function judgeClock(now: number, { trustedAt, doubt }: ClockState, shortest: number): ClockVerdict {
  const jump = clamp(Math.ceil(shortest / 2), shortestJump, longestJump) * day;
  const settling = clamp(Math.ceil(shortest / 4), shortestSettling, longestSettling) * day;
  const isForward = now - trustedAt > jump;
  const isBehind = trustedAt - now > clockSlack;
  if (!isForward && !isBehind)
    // What was stamped while it was behind would seem as old as the clock then said.
    return trusted(now, doubt?.kind === 'behind' ? { from: doubt.since, to: doubt.lastAt + clockSlack } : null);
  const kind = isForward ? 'forward' : 'behind';
  const goesOn = doubt?.kind === kind && now >= doubt.lastAt - clockSlack;
  if (!doubt || !goesOn)
    return {
      state: { trustedAt, doubt: { kind, since: now, lastAt: now, days: 1 } },
      isTrusted: false,
      misstamped: null,
    };
  const isNextDay = Math.floor(now / day) !== Math.floor(doubt.lastAt / day);
  const seen = { ...doubt, lastAt: Math.max(now, doubt.lastAt), days: doubt.days + (isNextDay ? 1 : 0) };
  const isSettled = now - doubt.since >= settling && seen.days >= Math.min(daysSeen, settling / day + 1);
  return isSettled ? trusted(now, null) : { state: { trustedAt, doubt: seen }, isTrusted: false, misstamped: null };
}

/** The person says that the clock is right. */
export const believeClock = (now: number): ClockVerdict => trusted(now, null);
