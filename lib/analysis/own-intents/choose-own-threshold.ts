import type { Calibration } from './calibrate-ratings';
import type { HeldOut } from './hold-out';

/** Of the messages that would get their right label, so many may get none. */
const mostLost = 0.06;
/** However few examples were held out: what is this unlikely is not said. */
const least = 0.2;
/** With fewer than this, what was held out was judged by next to nothing, and looks far less sure than messages will. */
const fewest = 20;
/** Then: rather say nothing than the wrong thing. */
const usual = 0.5;

/**
 * The confidence below which a message is taken to be about none of the labels: as high as it may be without losing more than
 * a few of the messages that are.
 */
export function chooseOwnThreshold(results: readonly HeldOut[], { slope, offset }: Calibration): number {
  const right = results.flatMap(({ rating, kind }) => (kind === 'right' ? [rating] : [])).sort((a, b) => a - b);
  const rating = right[Math.floor(right.length * mostLost)];
  return rating === undefined || right.length < fewest
    ? usual
    : Math.max(least, 1 / (1 + Math.exp(-(slope * rating + offset))));
}
