import type { HeldOut } from './hold-out';

/** A rating's probability is `1 / (1 + exp(-(slope * rating + offset)))`. */
export interface Calibration {
  slope: number;
  offset: number;
}

/** What CLINC150 gives from 10 examples an intent: where a pack has too few examples to hold any out. */
const usual: Calibration = { slope: 2.5, offset: -5 };
/** Fewer than this say nothing about how sure one may be. */
const fewestRight = 20;
const fewest = 8;
/** What the usual calibration counts for, in messages: it steadies that of a small pack. */
const prior = 8;
const rounds = 30;
/** A step of Newton's method may overshoot where the curve is flat. */
const longestStep = 1;

/** How likely a rating is right: logistic regression on what was held out (Platt, 1999), by Newton's method. */
export function calibrateRatings(results: readonly HeldOut[]): Calibration {
  const right = results.filter(({ kind }) => kind === 'right').length;
  if (right < fewestRight || results.length - right < fewest) return usual;
  let { slope, offset } = usual;
  for (let round = 0; round < rounds; round += 1) {
    let [gs, go] = [prior * 0.1 * (usual.slope - slope), prior * 0.1 * (usual.offset - offset)];
    let [hss, hso, hoo] = [prior * 0.1, 0, prior * 0.1];
    for (const { rating, kind } of results) {
      const p = 1 / (1 + Math.exp(-(slope * rating + offset)));
      const error = (kind === 'right' ? 1 : 0) - p;
      const spread = Math.max(1e-6, p * (1 - p));
      gs += error * rating;
      go += error;
      hss += spread * rating * rating;
      hso += spread * rating;
      hoo += spread;
    }
    const determinant = hss * hoo - hso * hso;
    if (!(determinant > 1e-9)) break;
    const steps = [(hoo * gs - hso * go) / determinant, (hss * go - hso * gs) / determinant];
    const shrink = Math.min(1, longestStep / Math.max(...steps.map(Math.abs)));
    slope += (steps[0] ?? 0) * shrink;
    offset += (steps[1] ?? 0) * shrink;
  }
  return Number.isFinite(slope) && Number.isFinite(offset) && slope > 0 ? { slope, offset } : usual;
}
