import type { DiffLine } from './diff-line.ts';

/** Pieces that differ in both texts together; beyond it all of them are shown as replaced, which is read no worse. */
const MOST_EDITS = 2_000;

const pieces = (kind: DiffLine['kind'], texts: readonly string[]): DiffLine[] => texts.map((text) => ({ kind, text }));

/**
 * The shortest way from one list of lines to the other: Myers, "An O(ND) difference algorithm" (1986). Null where it
 * takes more than `MOST_EDITS` pieces.
 */
const shortest = (before: readonly string[], after: readonly string[]): DiffLine[] | null => {
  const most = Math.min(before.length + after.length, MOST_EDITS);
  /** How far into `before` each diagonal reaches, one copy a round, to walk back by. */
  const rounds: Int32Array[] = [];
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const far = (of: Int32Array, diagonal: number) => of[middle + diagonal] ?? 0;
  const goesDown = (of: Int32Array, diagonal: number, round: number) =>
    diagonal === -round || (diagonal !== round && far(of, diagonal - 1) < far(of, diagonal + 1));
  for (let round = 0; round <= most; round += 1) {
    // Only the diagonals of this round and its neighbours are ever asked again.
    rounds.push(reach.slice(middle - round - 1, middle + round + 2));
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      let x = goesDown(reach, diagonal, round) ? far(reach, diagonal + 1) : far(reach, diagonal - 1) + 1;
      let y = x - diagonal;
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x += 1;
        y += 1;
      }
      reach[middle + diagonal] = x;
      if (x >= before.length && y >= after.length) return walkBack(before, after, rounds);
    }
  }
  return null;
};

const walkBack = (before: readonly string[], after: readonly string[], rounds: readonly Int32Array[]): DiffLine[] => {
  const way: DiffLine[] = [];
  let x = before.length;
  let y = after.length;
  for (let round = rounds.length - 1; round >= 0; round -= 1) {
    const reach = rounds[round] ?? new Int32Array();
    const far = (diagonal: number) => reach[diagonal + round + 1] ?? 0;
    const diagonal = x - y;
    const isDown = diagonal === -round || (diagonal !== round && far(diagonal - 1) < far(diagonal + 1));
    const fromX = round === 0 ? 0 : far(isDown ? diagonal + 1 : diagonal - 1);
    const fromY = round === 0 ? 0 : fromX - (isDown ? diagonal + 1 : diagonal - 1);
    while (x > fromX && y > fromY && x > 0 && y > 0 && before[x - 1] === after[y - 1]) {
      x -= 1;
      y -= 1;
      way.push({ kind: 'same', text: before[x] ?? '' });
    }
    if (round === 0) break;
    if (isDown) way.push({ kind: 'added', text: after[fromY] ?? '' });
    else way.push({ kind: 'removed', text: before[fromX] ?? '' });
    x = fromX;
    y = fromY;
  }
  return way.reverse();
};

/**
 * What changed between two lists of pieces (lines, words): what was removed stands before what was added in its place.
 * Joined, the pieces that are not added are `before`, and those not removed are `after`.
 */
export function shortestEdit(before: readonly string[], after: readonly string[]): DiffLine[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  const middle = shortest(removed, added) ?? [...pieces('removed', removed), ...pieces('added', added)];
  return [...pieces('same', before.slice(0, start)), ...middle, ...pieces('same', before.slice(before.length - end))];
}
