import type { LabelScores } from './score-labels';

// What each sign of confidence counts for; chosen on the validation part of CLINC150, from all its examples and from 20 an
// intent. The share of words that no example has is what tells best that a message is about something else.
const gapWeight = 1;
const nearnessWeight = 1.5;
const coverageWeight = 2;

/**
 * How much speaks for each label, into `ratings`: its margin, how far it leads the others (or lags), how near its examples
 * are, and the share (0 to 1) of the message's words, by rarity, that any example has.
 */
export function rateLabels({ margins, nearness }: LabelScores, coverage: number, ratings: Float64Array): void {
  let best = -Infinity;
  let second = -Infinity;
  for (const margin of margins) {
    if (margin > best) {
      second = best;
      best = margin;
    } else if (margin > second) second = margin;
  }
  if (second === -Infinity) second = best;
  for (let label = 0; label < ratings.length; label += 1) {
    const margin = margins[label] ?? 0;
    const gap = margin - (margin === best ? second : best);
    ratings[label] = margin + gapWeight * gap + nearnessWeight * (nearness[label] ?? 0) + coverageWeight * coverage;
  }
}
