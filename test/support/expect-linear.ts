/** Of the whole size; that of the square then takes 64 times as long, and that of the size 8 times. */
const part = 1 / 8;
/** Twice what work takes that grows with the size: searching and collecting rubbish take a little more. */
const mostTimes = 16;
/** Milliseconds of the processor. What takes less on the whole size is no trouble, and too short to compare. */
const tooShort = 60;
const rounds = 4;

/** The time that this thread had of the processor, not the clock's: what else runs meanwhile is not counted. */
async function timeOf(work: () => unknown): Promise<number> {
  const began = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1_000;
}

/**
 * Fails where work grows with the square of its size, and not for a slow or busy machine: the whole size is held against
 * an eighth of it in the same process, by the shortest of some rounds each.
 *
 * @param work does the work on a share of the whole size: an eighth, or 1
 */
export async function expectLinear(work: (share: number) => unknown): Promise<void> {
  let small = Number.POSITIVE_INFINITY;
  let whole = Number.POSITIVE_INFINITY;
  // Once for nothing: code is slow the first time.
  await work(part);
  for (let round = 0; round < rounds; round++) {
    small = Math.min(small, await timeOf(() => work(part)));
    whole = Math.min(whole, await timeOf(() => work(1)));
    if (whole < Math.max(tooShort, small * mostTimes)) return;
  }
  const times = (whole / small).toFixed(1);
  throw new Error(`8 times as much took ${times} times as long (${small.toFixed(1)} and ${whole.toFixed(1)} ms).`);
}

/** The beginning of a text, for a share of it. */
export const shareOf = (text: string, share: number): string => text.slice(0, Math.floor(text.length * share));
