import { findHighest } from '../learn/find-highest.ts';
import { fitLabels } from './fit-labels.ts';
import { measureCoverage } from './measure-coverage.ts';
import type { MessageRow } from './message-rows';
import { rateLabels } from './rate-labels.ts';
import { scoreLabels } from './score-labels.ts';

/** The best rating of a message that was held out. */
export interface HeldOut {
  rating: number;
  /** `right` and `wrong` of messages whose label was learned, `strange` of those whose label was left out. */
  kind: 'right' | 'wrong' | 'strange';
}

const folds = 3;
/** Held out, the planes need not be exact to the last step. */
const roughly = { tolerance: 1, mostPasses: 4 };
/** With fewer labels, leaving a third of them out leaves too little to tell apart. */
const fewestLabels = 6;

/**
 * Holds out each example once, and with it, where there are enough labels, a third of the labels altogether: messages about
 * something else, without which no threshold can be chosen, and which nobody has to write. Rests after each label.
 */
export function* holdOut(
  rows: readonly MessageRow[],
  labelOf: Int32Array,
  labels: number,
  width: number,
  rarities: Uint8Array,
  most?: number,
): Generator<void, HeldOut[]> {
  const seen = new Uint32Array(labels);
  const foldOf = Array.from(labelOf, (label) => {
    seen[label] = (seen[label] ?? 0) + 1;
    return ((seen[label] ?? 0) + label) % folds;
  });
  const scores = { margins: new Float64Array(labels), nearness: new Float64Array(labels) };
  const ratings = new Float64Array(labels);
  const results: HeldOut[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const isStrange = (label: number): boolean => labels >= fewestLabels && label % folds === fold;
    const learned = rows.map((_, at) => at).filter((at) => foldOf[at] !== fold && !isStrange(labelOf[at] ?? 0));
    const own = learned.flatMap((at) => rows[at] ?? []);
    const ownLabels = learned.map((at) => labelOf[at] ?? 0);
    const hasLabel = new Set(ownLabels);
    if (hasLabel.size === 0) continue;
    const isKnown = new Uint8Array(width);
    for (const { wordColumns } of own) for (const column of wordColumns) isKnown[column] = 1;
    const weights = yield* fitLabels(own, ownLabels, labels, width, most, roughly);
    rows.forEach((row, at) => {
      if (foldOf[at] !== fold) return;
      const label = labelOf[at] ?? 0;
      scoreLabels(weights, row, scores);
      rateLabels(scores, measureCoverage(row, rarities, isKnown), ratings);
      const best = findHighest(ratings);
      const kind = !hasLabel.has(label) ? 'strange' : best === label ? 'right' : 'wrong';
      results.push({ rating: ratings[best] ?? 0, kind });
    });
  }
  return results;
}
