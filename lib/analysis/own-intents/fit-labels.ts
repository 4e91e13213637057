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
/** Ten passes give the guesses that thirty do, in two thirds of the time. */
const closely = { tolerance: 0.3, mostPasses: 10 };
/** Nearness (a cosine) in place of a margin: 0.5 is the border. */
const nearnessAsMargin = 4;

/** What a label weighs, before the labels are put side by side: a plane where there is one, and a middle by column. */
interface LabelPlane {
  plane: Float32Array | null;
  middle: Map<number, number>;
}

function forEachWeight(
  { plane, middle }: LabelPlane,
  visit: (column: number, margin: number, near: number) => void,
): void {
  if (plane === null) {
    for (const [column, near] of middle) visit(column, nearnessAsMargin * near, near);
    return;
  }
  // Most columns are in no middle: a look-up for each of them would take longer than learning does.
  const nearness = new Float32Array(plane.length);
  for (const [column, near] of middle) nearness[column] = near;
  for (let column = 0; column < plane.length; column += 1) {
    const margin = plane[column] ?? 0;
    const near = nearness[column] ?? 0;
    if (margin !== 0 || near !== 0) visit(column, margin, near);
  }
}

/** The sum of some messages, at length 1, by column; `sums` is all 0 before and after. */
function findMiddle(rows: readonly MessageRow[], sums: Float64Array): Map<number, number> {
  const touched = new Set<number>();
  for (const { columns, values } of rows) {
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] ?? 0;
      touched.add(column);
      sums[column] = (sums[column] ?? 0) + (values[at] ?? 0);
    }
  }
  let square = 0;
  for (const column of touched) square += (sums[column] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  const middle = new Map<number, number>();
  for (const column of touched) {
    middle.set(column, (sums[column] ?? 0) / length);
    sums[column] = 0;
  }
  return middle;
}

/**
 * Learns the labels of `rows`: `labelOf[row]` is a number under `labels`. A label without a row gets no weights. Rests after
 * each label.
 */
export function* fitLabels(
  rows: readonly MessageRow[],
  labelOf: ArrayLike<number>,
  labels: number,
  width: number,
  most = mostDecisions,
  effort = closely,
): Generator<void, LabelWeights> {
  const hasPlanes = labels > 1 && rows.length * labels <= most;
  const matrix = stackMessages(rows, width);
  const rowsOf: MessageRow[][] = Array.from({ length: labels }, () => []);
  rows.forEach((row, at) => rowsOf[labelOf[at] ?? 0]?.push(row));
  const biases = new Float64Array(labels).fill(hasPlanes ? -1 : -nearnessAsMargin / 2);
  const starts = new Uint32Array(width + 1);
  const sums = new Float64Array(width);
  const fitLabel = (own: readonly MessageRow[], label: number): LabelPlane => {
    const middle = findMiddle(own, sums);
    if (!hasPlanes || own.length === 0) return { plane: null, middle };
    const targets = Int8Array.from(rows, (_, at) => (labelOf[at] === label ? 1 : -1));
    const costs = new Float64Array(rows.length).fill(cost);
    const solution = solveSvm({ matrix, targets, costs, random: createRandom(seed), ...effort });
    biases[label] = solution.bias;
    return { plane: Float32Array.from(solution.weights), middle };
  };
  const found: LabelPlane[] = [];
  for (const own of rowsOf) {
    found.push(fitLabel(own, found.length));
    yield;
  }
  for (const each of found)
    forEachWeight(each, (column) => {
      starts[column + 1] = (starts[column + 1] ?? 0) + 1;
    });
  for (let column = 0; column < width; column += 1)
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  const next = starts.slice();
  const entryLabels = new Uint16Array(starts[width] ?? 0);
  const margins = new Float32Array(entryLabels.length);
  const middles = new Float32Array(entryLabels.length);
  found.forEach((each, label) =>
    forEachWeight(each, (column, margin, near) => {
      const entry = next[column] ?? 0;
      next[column] = entry + 1;
      entryLabels[entry] = label;
      margins[entry] = margin;
      middles[entry] = near;
    }),
  );
  return { labels, starts, entryLabels, margins, middles, biases };
}
