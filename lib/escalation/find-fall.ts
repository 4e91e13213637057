/** How many of the customer's last messages are looked at. */
const lookedAt = 6;
/** The last messages' mean must lie this far below the earlier ones' mean, and be negative itself. */
const fall = 0.7;
const lowEnd = -0.3;

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * Whether the customer's sentiment (scores of -1 to 1, oldest first) is falling sharply: the last two messages, or the
 * last of three, lie well below those before. Two messages or fewer are no trend.
 */
export function isFalling(scores: number[]): boolean {
  const recent = scores.filter(Number.isFinite).slice(-lookedAt);
  const last = recent.at(-1);
  if (recent.length < 3 || last === undefined || last > lowEnd) return false;
  const tail = recent.length === 3 ? 1 : 2;
  const after = mean(recent.slice(-tail));
  return after <= lowEnd && mean(recent.slice(0, -tail)) - after >= fall;
}
