import { createZeros, listDense, type NetworkParameters } from './network-parameters.ts';
import type { Touch } from './trace-rows.ts';

export interface AdamRecipe {
  rate: number;
  /** How fast shared weights shrink towards 0. */
  decay: number;
  /** The rate of word vectors, of which each message touches a few. */
  wordRate: number;
}

export interface AdamSolver {
  /** Gathers slopes until the next step. */
  slopes: NetworkParameters;
  touch: Touch;
  /** Moves against the slopes, as `progress` goes from 0 to 1 in ever smaller steps, and forgets them. */
  step(messages: number, progress: number): void;
}

const firstMemory = 0.9;
const secondMemory = 0.999;
const tiny = 1e-8;

/** Walks `values` against `slopes`: Adam with decay apart (Loshchilov and Hutter, ICLR 2019). Slopes are set to 0. */
function stepDense(
  values: Float64Array,
  slopes: Float64Array,
  means: Float64Array,
  squares: Float64Array,
  { rate, decay, share, step }: { rate: number; decay: number; share: number; step: number },
): void {
  const meanScale = 1 / (1 - firstMemory ** step);
  const squareScale = 1 / (1 - secondMemory ** step);
  for (let at = 0; at < values.length; at += 1) {
    const slope = (slopes[at] ?? 0) * share;
    const mean = firstMemory * (means[at] ?? 0) + (1 - firstMemory) * slope;
    const square = secondMemory * (squares[at] ?? 0) + (1 - secondMemory) * slope * slope;
    means[at] = mean;
    squares[at] = square;
    const value = values[at] ?? 0;
    values[at] = value - rate * ((mean * meanScale) / (Math.sqrt(square * squareScale) + tiny) + decay * value);
    slopes[at] = 0;
  }
}

/** Word vectors move by AdaGrad (Duchi, Hazan and Singer, JMLR 2011): rare words keep a high rate. */
function stepRow(
  row: number,
  size: number,
  values: Float64Array,
  slopes: Float64Array,
  squares: Float64Array,
  rate: number,
  share: number,
): void {
  for (let at = row * size; at < (row + 1) * size; at += 1) {
    const slope = (slopes[at] ?? 0) * share;
    const square = (squares[at] ?? 0) + slope * slope;
    squares[at] = square;
    slopes[at] = 0;
    if (square > 0) values[at] = (values[at] ?? 0) - (rate * slope) / (Math.sqrt(square) + tiny);
  }
}

export function createAdamSolver(parameters: NetworkParameters, recipe: AdamRecipe): AdamSolver {
  const slopes = createZeros(parameters);
  const means = listDense(createZeros(parameters));
  const squares = createZeros(parameters);
  const denseValues = listDense(parameters);
  const denseSlopes = listDense(slopes);
  const denseSquares = listDense(squares);
  const { dimensions } = parameters.shape;
  const createTouched = (length: number) => ({
    rows: new Uint32Array(length / dimensions),
    marked: new Uint8Array(length / dimensions),
    count: 0,
  });
  const words = createTouched(parameters.words.length);
  const pieces = createTouched(parameters.pieces.length);
  const note = (touched: typeof words, row: number): void => {
    if (touched.marked[row] === 1) return;
    touched.marked[row] = 1;
    touched.rows[touched.count] = row;
    touched.count += 1;
  };
  let steps = 0;
  return {
    slopes,
    touch: { word: (row) => note(words, row), piece: (bucket) => note(pieces, bucket) },
    step(messages, progress) {
      steps += 1;
      const share = 1 / messages;
      const fading = 1 - progress;
      const { rate, decay, wordRate } = recipe;
      denseValues.forEach((values, which) => {
        const none = new Float64Array();
        stepDense(values, denseSlopes[which] ?? none, means[which] ?? none, denseSquares[which] ?? none, {
          rate: rate * fading,
          decay,
          share,
          step: steps,
        });
      });
      for (const [touched, values, own, square] of [
        [words, parameters.words, slopes.words, squares.words],
        [pieces, parameters.pieces, slopes.pieces, squares.pieces],
      ] as const) {
        for (let at = 0; at < touched.count; at += 1) {
          const row = touched.rows[at] ?? 0;
          touched.marked[row] = 0;
          stepRow(row, dimensions, values, own, square, wordRate * fading, share);
        }
        touched.count = 0;
      }
    },
  };
}
