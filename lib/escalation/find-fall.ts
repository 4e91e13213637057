/** The same measure as `isFalling` of the analysis room, which pure rooms may not import; see there for the reasons. */
const lookedAt = 6;
const fall = 0.5;
const lowEnd = -0.3;

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Whether sentiment scores (-1 to 1, oldest first) end sharply below where they began. */
export function isFalling(scores: number[]): boolean {
  const recent = scores.filter(Number.isFinite).slice(-lookedAt);
  const last = recent.at(-1);
  if (recent.length < 3 || last === undefined || last > lowEnd) return false;
  const tail = recent.length === 3 ? 1 : 2;
  const after = mean(recent.slice(-tail));
  return after <= lowEnd && mean(recent.slice(0, -tail)) - after >= fall;
}
