import { blockNumber } from '../features/feature-blocks.ts';
import type { NormalisedText } from '../normalise';
import { toWeight } from './artefact-format.ts';
import { createFeatureTable } from './feature-table.ts';
import { countInputs, type NetworkModel } from './network-format.ts';
import { mostPieces, mostTokens, type NetworkToken, readNetworkTokens, readPieces } from './network-tokens.ts';
import { createWordRows, summarise, type WindowWeights } from './read-network.ts';
import type { FeatureList } from './weigh-features.ts';

/** A small network that reads the words of a message in their order, beside the linear models. */
export interface Network {
  /** Reads a message, and its measures among the features that were read of it; the answers below are about it. */
  read(text: NormalisedText, features: FeatureList): void;
  /** The labels of a task, in the order of its scores; empty when the network has no such task. */
  labels(task: string): readonly string[];
  /**
   * What it thinks of each label: the logarithm of its probability, or of its odds where several labels may hold. Valid
   * until the next message is read; empty when there is no such task.
   */
  scores(task: string): Float64Array;
  /** The mean of the vectors of the message's words: messages that mean the same are near each other. All 0 without words. */
  meanVector(): Float32Array;
}

const spread = (steps: Int8Array, scale: number): Float64Array =>
  Float64Array.from(steps, (step) => toWeight(step) * scale);

function readWindows({ windows, windows8, dimensions }: NetworkModel): WindowWeights[] {
  let from = 0;
  return windows.map(({ width, count, scale, biases }) => ({
    width,
    count,
    biases: Float64Array.from(biases),
    weights: spread(windows8.subarray(from, (from += width * count * dimensions)), scale),
  }));
}

/** The logarithms of the probabilities that belong to some scores, in place. */
function toLogarithms(scores: Float64Array): void {
  let highest = -Infinity;
  for (let at = 0; at < scores.length; at += 1) highest = Math.max(highest, scores[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += Math.exp((scores[at] ?? 0) - highest);
  const rest = highest + Math.log(sum);
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) - rest;
}

/** Makes a stored network ready to run. */
export function createNetwork(model: NetworkModel): Network {
  const { dimensions: size, buckets, scales, words8, pieces8 } = model;
  const rowOf = createFeatureTable(model.hashes);
  const columnOf = createFeatureTable(model.measureHashes);
  const windows = readWindows(model);
  const marks = spread(model.marks8, scales.marks);
  // Vectors stay as they are stored: a message has some twenty words, the table has tens of thousands.
  const valueOf = Float64Array.from({ length: 256 }, (_, step) => toWeight(step < 128 ? step : step - 256));
  const inputs = new Float64Array(countInputs(model));
  const summaryLength = inputs.length - model.measures;
  const places = new Int32Array(summaryLength);
  // Inputs that are not 0: many windows find nothing.
  const active = new Int32Array(inputs.length);
  let activeCount = 0;
  const rows = createWordRows(mostTokens, size);
  const pieces = new Int32Array(mostPieces);
  const mean = new Float32Array(size);
  let firstLabel = 0;
  const tasks = new Map(
    model.tasks.map((task) => {
      const from = firstLabel * inputs.length;
      firstLabel += task.labels.length;
      const steps = model.outputs8.subarray(from, firstLabel * inputs.length);
      const weights = Float64Array.from(
        steps,
        (step, at) => toWeight(step) * (task.scales[Math.floor(at / inputs.length)] ?? 1),
      );
      return [task.name, { ...task, weights, said: new Float64Array(task.labels.length), isScored: false }];
    }),
  );

  const addVector = (table: Int8Array, row: number, factor: number, to: number): void => {
    const from = row * size;
    for (let place = 0; place < size; place += 1)
      rows.values[to + place] =
        (rows.values[to + place] ?? 0) + factor * (valueOf[(table[from + place] ?? 0) & 0xff] ?? 0);
  };

  const writeToken = ({ hash, otherHash, letters, negated, shouted }: NetworkToken, row: number): boolean => {
    const known = rowOf(hash);
    const word = known === -1 && otherHash !== hash ? rowOf(otherHash) : known;
    const count = word === -1 ? readPieces(letters, buckets, pieces) : 0;
    const to = row * size;
    rows.values.fill(0, to, to + size);
    if (word !== -1) addVector(words8, word, scales.words, to);
    for (let piece = 0; piece < count; piece += 1) addVector(pieces8, pieces[piece] ?? 0, scales.pieces / count, to);
    for (let place = 0; place < size; place += 1) {
      let value = rows.values[to + place] ?? 0;
      if (negated) value += marks[place] ?? 0;
      if (shouted) value += marks[size + place] ?? 0;
      rows.values[to + place] = value;
    }
    return word !== -1 || count > 0;
  };

  return {
    read(text, features) {
      rows.size = 0;
      for (const token of readNetworkTokens(text)) if (writeToken(token, rows.size + 1)) rows.size += 1;
      rows.values.fill(0, (rows.size + 1) * size, (rows.size + 5) * size);
      summarise(rows, size, windows, inputs, places);
      inputs.fill(0, summaryLength);
      for (let feature = 0; feature < features.size; feature += 1) {
        const block = features.blocks[feature] ?? 0;
        if (block !== blockNumber.shape && block !== blockNumber.mood) continue;
        const column = columnOf(features.hashes[feature] ?? 0);
        if (column !== -1) inputs[summaryLength + column] = features.values[feature] ?? 0;
      }
      activeCount = 0;
      for (let at = 0; at < inputs.length; at += 1) {
        if (inputs[at] === 0) continue;
        active[activeCount] = at;
        activeCount += 1;
      }
      for (const task of tasks.values()) task.isScored = false;
    },

    labels: (name) => tasks.get(name)?.labels ?? [],

    scores(name) {
      const task = tasks.get(name);
      if (task === undefined) return new Float64Array();
      const { said, weights, biases, several } = task;
      if (task.isScored) return said;
      for (let label = 0; label < said.length; label += 1) {
        const from = label * inputs.length;
        let sum = biases[label] ?? 0;
        for (let which = 0; which < activeCount; which += 1) {
          const at = active[which] ?? 0;
          sum += (weights[from + at] ?? 0) * (inputs[at] ?? 0);
        }
        said[label] = sum;
      }
      if (!several) toLogarithms(said);
      task.isScored = true;
      return said;
    },

    meanVector() {
      const from = summaryLength - 2 * size;
      for (let place = 0; place < size; place += 1) mean[place] = inputs[from + place] ?? 0;
      return mean;
    },
  };
}
