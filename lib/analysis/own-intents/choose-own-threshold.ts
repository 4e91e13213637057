import type { Calibration } from './calibrate-ratings';
import type { HeldOut } from './hold-out';

/** Of the messages that would get their right label, so many may get none. */
const mostLost = 0.06;
/** Where nothing could be held out: rather say nothing than the wrong thing. */
const usual = 0.5;

/**
 * The confidence below which a message is taken to be about none of the labels: as high as it may be without losing more than
 * a few of the messages that are.
 */
export function chooseOwnThreshold(results: readonly HeldOut[], { slope, offset }: Calibration): number {
  const right = results.flatMap(({ rating, kind }) => (kind === 'right' ? [rating] : [])).sort((a, b) => a - b);
  const rating = right[Math.floor(right.length * mostLost)];
  return rating === undefined ? usual : 1 / (1 + Math.exp(-(slope * rating + offset)));
}
