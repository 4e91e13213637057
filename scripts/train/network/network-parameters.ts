import { createRandom } from '../../../lib/analysis/learn/random.ts';
import { countInputs } from '../../../lib/analysis/scoring/network-format.ts';
import { type WindowShape, type WindowWeights } from '../../../lib/analysis/scoring/read-network.ts';

/** A question that the network answers. */
export interface NetworkTask {
  name: string;
  labels: readonly string[];
  /** Whether a message may have several of the labels. */
  several: boolean;
}

export interface NetworkShape {
  dimensions: number;
  windows: readonly WindowShape[];
  /** How many measures of a message stand beside its summary. */
  measures: number;
  tasks: readonly NetworkTask[];
}

/** All that is learned. `outputs[task]` has a row of weights over summary and measures for each label. */
export interface NetworkParameters {
  shape: NetworkShape;
  words: Float64Array;
  pieces: Float64Array;
  /** What is added to a word that stands under a negation, and to one in capitals. */
  marks: Float64Array;
  windows: WindowWeights[];
  outputs: { weights: Float64Array; biases: Float64Array }[];
}

/** A network that has learned nothing but its word vectors. */
export function createParameters(
  shape: NetworkShape,
  { words, pieces }: Pick<NetworkParameters, 'words' | 'pieces'>,
  seed: number,
): NetworkParameters {
  const random = createRandom(seed);
  const { dimensions, windows, tasks } = shape;
  const draw = (length: number, reach: number) => Float64Array.from({ length }, () => (2 * random() - 1) * reach);
  return {
    shape,
    words: words.slice(),
    pieces: pieces.slice(),
    marks: new Float64Array(2 * dimensions),
    // Reach after He, Zhang, Ren and Sun (ICCV 2015).
    windows: windows.map(({ width, count }) => ({
      width,
      count,
      weights: draw(count * width * dimensions, Math.sqrt(6 / (width * dimensions))),
      biases: new Float64Array(count),
    })),
    outputs: tasks.map(({ labels }) => ({
      weights: new Float64Array(labels.length * countInputs(shape)),
      biases: new Float64Array(labels.length),
    })),
  };
}

/** The parameters that all messages share, in one order: what a step of the solver walks over. */
export const listDense = ({ marks, windows, outputs }: NetworkParameters): Float64Array[] => [
  marks,
  ...windows.flatMap(({ weights, biases }) => [weights, biases]),
  ...outputs.flatMap(({ weights, biases }) => [weights, biases]),
];

/** As many zeros, for slopes and for what a solver remembers. */
export const createZeros = (parameters: NetworkParameters): NetworkParameters => ({
  shape: parameters.shape,
  words: new Float64Array(parameters.words.length),
  pieces: new Float64Array(parameters.pieces.length),
  marks: new Float64Array(parameters.marks.length),
  windows: parameters.windows.map(({ width, count, weights, biases }) => ({
    width,
    count,
    weights: new Float64Array(weights.length),
    biases: new Float64Array(biases.length),
  })),
  outputs: parameters.outputs.map(({ weights, biases }) => ({
    weights: new Float64Array(weights.length),
    biases: new Float64Array(biases.length),
  })),
});
