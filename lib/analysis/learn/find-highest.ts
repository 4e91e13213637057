/** The place of the highest number; of equal ones, the first. */
export function findHighest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}
