import { createRandom } from '../learn/random.ts';
import { solveSvm } from '../learn/solve-svm.ts';
import { type MessageRow, stackMessages } from './message-rows.ts';

/** Weights of labels, by column: `starts[column]` to `starts[column + 1]` lists the labels that have one there. */
export interface LabelWeights {
  labels: number;
  starts: Uint32Array;
  entryLabels: Uint16Array;
  /** Of the plane between a label and the others. */
  margins: Float32Array;
  /** Of the middle of a label's examples, at length 1. */
  middles: Float32Array;
  biases: Float64Array;
}

/** More than this (messages times labels) takes longer than an agent waits; then the middles alone decide. */
export const mostDecisions = 640_000;
const cost = 1;
const seed = 7;
const closely = { tolerance: 0.1, mostPasses: 30 };
/** Nearness (a cosine) in place of a margin: 0.5 is the border. */
const nearnessAsMargin = 4;

/** The sum of some messages, at length 1. */
function findMiddle(rows: readonly MessageRow[], width: number): Float32Array {
  const middle = new Float32Array(width);
  for (const { columns, values } of rows) {
    for (let at = 0; at < columns.length; at += 1)
      middle[columns[at] ?? 0] = (middle[columns[at] ?? 0] ?? 0) + (values[at] ?? 0);
  }
  const length = Math.sqrt(middle.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return middle.map((weight) => weight / length);
}

/** Learns the labels of `rows`: `labelOf[row]` is a number under `labels`. A label without a row gets no weights. */
export function fitLabels(
  rows: readonly MessageRow[],
  labelOf: ArrayLike<number>,
  labels: number,
  width: number,
  most = mostDecisions,
  effort = closely,
): LabelWeights {
  const hasPlanes = labels > 1 && rows.length * labels <= most;
  const matrix = stackMessages(rows, width);
  const rowsOf: MessageRow[][] = Array.from({ length: labels }, () => []);
  rows.forEach((row, at) => rowsOf[labelOf[at] ?? 0]?.push(row));
  const biases = new Float64Array(labels).fill(hasPlanes ? -1 : -nearnessAsMargin / 2);
  const starts = new Uint32Array(width + 1);
  const found = rowsOf.map((own, label) => {
    if (own.length === 0) return null;
    const middle = findMiddle(own, width);
    if (!hasPlanes) return { middle, plane: null };
    const targets = Int8Array.from(rows, (_, at) => (labelOf[at] === label ? 1 : -1));
    const costs = new Float64Array(rows.length).fill(cost);
    const solution = solveSvm({ matrix, targets, costs, random: createRandom(seed), ...effort });
    biases[label] = solution.bias;
    return { middle, plane: Float32Array.from(solution.weights) };
  });
  for (const kept of found) {
    if (kept === null) continue;
    for (let column = 0; column < width; column += 1)
      if (kept.middle[column] !== 0 || (kept.plane?.[column] ?? 0) !== 0)
        starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  }
  for (let column = 0; column < width; column += 1)
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  const next = starts.slice();
  const entryLabels = new Uint16Array(starts[width] ?? 0);
  const margins = new Float32Array(entryLabels.length);
  const middles = new Float32Array(entryLabels.length);
  found.forEach((kept, label) => {
    if (kept === null) return;
    for (let column = 0; column < width; column += 1) {
      const near = kept.middle[column] ?? 0;
      const margin = kept.plane === null ? nearnessAsMargin * near : (kept.plane[column] ?? 0);
      if (near === 0 && margin === 0) continue;
      const entry = next[column] ?? 0;
      next[column] = entry + 1;
      entryLabels[entry] = label;
      margins[entry] = margin;
      middles[entry] = near;
    }
  });
  return { labels, starts, entryLabels, margins, middles, biases };
}
