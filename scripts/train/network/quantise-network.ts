import { toStep } from '../../../lib/analysis/scoring/artefact-format.ts';
import { countInputs, type NetworkModel } from '../../../lib/analysis/scoring/network-format.ts';
import type { Lexicon } from './lexicon.ts';
import type { NetworkParameters } from './network-parameters.ts';

/** The largest number of a table, as it is stored. */
const findScale = (values: Float64Array): number =>
  Math.fround(values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12));
const toSteps = (values: Float64Array, scale: number): Int8Array =>
  Int8Array.from(values, (value) => toStep(value / scale));
const join = (parts: readonly Int8Array[]): Int8Array => Int8Array.from(parts.flatMap((part) => [...part]));

/** A network as it is stored: all numbers in steps of 8 bits. */
export function quantiseNetwork(
  { shape, words, pieces, marks, windows, outputs }: NetworkParameters,
  { hashes, rows, buckets }: Pick<Lexicon, 'hashes' | 'rows' | 'buckets'>,
  measureHashes: Uint32Array,
): NetworkModel {
  const scales = { words: findScale(words), pieces: findScale(pieces), marks: findScale(marks) };
  const windowScales = windows.map(({ weights }) => findScale(weights));
  const inputs = countInputs(shape);
  const labels = outputs.map(({ weights, biases }, task) =>
    Array.from(biases, (bias, label) => {
      const own = weights.subarray(label * inputs, (label + 1) * inputs);
      const scale = findScale(own);
      return { task, bias: Math.fround(bias), scale, steps: toSteps(own, scale) };
    }),
  );
  return {
    dimensions: shape.dimensions,
    words: rows,
    buckets,
    scales,
    measures: measureHashes.length,
    windows: windows.map(({ width, count, biases }, at) => ({
      width,
      count,
      scale: windowScales[at] ?? 1,
      biases: Array.from(biases, Math.fround),
    })),
    tasks: shape.tasks.map((task, at) => ({
      name: task.name,
      labels: [...task.labels],
      several: task.several,
      scales: (labels[at] ?? []).map(({ scale }) => scale),
      biases: (labels[at] ?? []).map(({ bias }) => bias),
    })),
    hashes: hashes.slice(0, rows),
    measureHashes,
    words8: toSteps(words, scales.words),
    pieces8: toSteps(pieces, scales.pieces),
    marks8: toSteps(marks, scales.marks),
    windows8: join(windows.map(({ weights }, at) => toSteps(weights, windowScales[at] ?? 1))),
    outputs8: join(labels.flat().map(({ steps }) => steps)),
  };
}
