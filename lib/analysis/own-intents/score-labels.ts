import type { LabelWeights } from './fit-labels';
import type { MessageRow } from './message-rows';

/** What is known of a message and each label. */
export interface LabelScores {
  /** On which side of the label's plane it lies, and how far. */
  margins: Float64Array;
  /** How near it is to the middle of the label's examples: a cosine. */
  nearness: Float64Array;
}

/** Scores a message against all labels, into `scores`. */
export function scoreLabels(
  { starts, entryLabels, margins, middles, biases }: LabelWeights,
  { columns, values }: MessageRow,
  scores: LabelScores,
): void {
  scores.margins.set(biases);
  scores.nearness.fill(0);
  let square = 0;
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    const value = values[at] ?? 0;
    square += value * value;
    for (let entry = starts[column] ?? 0; entry < (starts[column + 1] ?? 0); entry += 1) {
      const label = entryLabels[entry] ?? 0;
      scores.margins[label] = (scores.margins[label] ?? 0) + value * (margins[entry] ?? 0);
      scores.nearness[label] = (scores.nearness[label] ?? 0) + value * (middles[entry] ?? 0);
    }
  }
  const length = Math.sqrt(square) || 1;
  for (let label = 0; label < scores.nearness.length; label += 1)
    scores.nearness[label] = (scores.nearness[label] ?? 0) / length;
}
