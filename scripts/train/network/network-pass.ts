import { countInputs } from '../../../lib/analysis/scoring/network-format.ts';
import { summarise } from '../../../lib/analysis/scoring/read-network.ts';
import { createRowTracer, type Touch } from './trace-rows.ts';
import type { Lexicon } from './lexicon.ts';
import type { NetworkParameters } from './network-parameters.ts';
import type { NetworkTexts } from './network-texts.ts';

/** What is left out at random while learning (Srivastava and others, JMLR 2014); 0 while judging. */
export interface Dropout {
  /** Share of words that vanish. */
  words: number;
  /** Share of words with a row that are read by their pieces alone, so that pieces learn what words mean. */
  rows: number;
  /** Share of the summary that is left out. */
  summary: number;
}

export interface NetworkPass {
  /** Reads message `text`; answers below are about it. */
  read(text: number, dropout: Dropout | null): void;
  /** The scores of a task's labels, as they are before they become probabilities. */
  score(task: number): Float64Array;
  /** Adds the slopes of the loss to `slopes`, given those of the scores of `task`; tells each row of words it touched. */
  trace(task: number, scoreSlopes: Float64Array, slopes: NetworkParameters, touch: Touch): void;
  /** What goes into the outputs: the summary of the words, then the measures. */
  readonly inputs: Float64Array;
}

const untouched: Dropout = { words: 0, rows: 0, summary: 0 };

/** One message through the network, and the way back. Nothing is allocated on either. */
export function createNetworkPass(
  parameters: NetworkParameters,
  lexicon: Lexicon,
  texts: NetworkTexts,
  random: () => number,
): NetworkPass {
  const { shape, windows, outputs } = parameters;
  const { dimensions: size, measures } = shape;
  const { rows, slopes: rowSlopes, add, clear, close, trace } = createRowTracer(parameters, lexicon);
  const inputs = new Float64Array(countInputs(shape));
  const inputSlopes = new Float64Array(inputs.length);
  const kept = new Float64Array(inputs.length);
  const summaryLength = inputs.length - measures;
  const places = new Int32Array(summaryLength);
  // Inputs that are not 0: the others neither change a score nor learn.
  const active = new Int32Array(inputs.length);
  let activeCount = 0;
  const scores = shape.tasks.map(({ labels }) => new Float64Array(labels.length));
  /** Windows are dropped four at a time, as they are reckoned; means and maxima one by one; measures never. */
  const drawKept = (share: number): void => {
    kept.fill(1);
    if (share === 0) return;
    const windowCount = summaryLength - 2 * size;
    for (let at = 0; at < summaryLength; at += at < windowCount ? 4 : 1) {
      const value = random() < share ? 0 : 1 / (1 - share);
      kept.fill(value, at, at < windowCount ? at + 4 : at + 1);
    }
  };

  return {
    inputs,

    read(text, dropout) {
      const drop = dropout ?? untouched;
      clear();
      for (let at = texts.offsets[text] ?? 0; at < (texts.offsets[text + 1] ?? 0); at += 1) {
        if (drop.words > 0 && random() < drop.words) continue;
        add(texts.entries[at] ?? 0, texts.marks[at] ?? 0, drop.rows > 0 && random() < drop.rows);
      }
      close();
      drawKept(drop.summary);
      summarise(rows, size, windows, inputs, places, kept);
      for (let at = 0; at < measures; at += 1) inputs[summaryLength + at] = texts.measures[text * measures + at] ?? 0;
      activeCount = 0;
      for (let at = 0; at < inputs.length; at += 1) {
        const value = (inputs[at] ?? 0) * (kept[at] ?? 0);
        inputs[at] = value;
        if (value === 0) continue;
        active[activeCount] = at;
        activeCount += 1;
      }
    },

    score(task) {
      const { weights, biases } = outputs[task] ?? { weights: inputs, biases: inputs };
      const own = scores[task] ?? inputs;
      for (let label = 0; label < own.length; label += 1) {
        let sum = biases[label] ?? 0;
        const from = label * inputs.length;
        for (let which = 0; which < activeCount; which += 1) {
          const at = active[which] ?? 0;
          sum += (weights[from + at] ?? 0) * (inputs[at] ?? 0);
        }
        own[label] = sum;
      }
      return own;
    },

    trace(task, scoreSlopes, slopes, touch) {
      const output = outputs[task];
      const outputSlopes = slopes.outputs[task];
      if (output === undefined || outputSlopes === undefined) return;
      inputSlopes.fill(0);
      for (let label = 0; label < scoreSlopes.length; label += 1) {
        const slope = scoreSlopes[label] ?? 0;
        const from = label * inputs.length;
        outputSlopes.biases[label] = (outputSlopes.biases[label] ?? 0) + slope;
        for (let which = 0; which < activeCount; which += 1) {
          const at = active[which] ?? 0;
          inputSlopes[at] = (inputSlopes[at] ?? 0) + slope * (output.weights[from + at] ?? 0);
          outputSlopes.weights[from + at] = (outputSlopes.weights[from + at] ?? 0) + slope * (inputs[at] ?? 0);
        }
      }
      for (let at = 0; at < inputs.length; at += 1) inputSlopes[at] = (inputSlopes[at] ?? 0) * (kept[at] ?? 0);
      rowSlopes.fill(0, 0, (rows.size + 5) * size);
      let at = 0;
      windows.forEach(({ width, count, weights }, which) => {
        const own = slopes.windows[which];
        for (let window = 0; window < count; window += 1, at += 1) {
          const slope = inputSlopes[at] ?? 0;
          const row = places[at] ?? -1;
          if (slope === 0 || row === -1 || own === undefined) continue;
          own.biases[window] = (own.biases[window] ?? 0) + slope;
          let weight = (window - (window % 4)) * width * size + (window % 4);
          for (let place = row * size; place < (row + width) * size; place += 1, weight += 4) {
            rowSlopes[place] = (rowSlopes[place] ?? 0) + slope * (weights[weight] ?? 0);
            own.weights[weight] = (own.weights[weight] ?? 0) + slope * (rows.values[place] ?? 0);
          }
        }
      });
      for (let place = 0; place < size; place += 1) {
        const slope = (inputSlopes[at + place] ?? 0) / Math.max(1, rows.size);
        for (let row = 1; row <= rows.size; row += 1)
          rowSlopes[row * size + place] = (rowSlopes[row * size + place] ?? 0) + slope;
        const best = places[at + size + place] ?? -1;
        if (best !== -1)
          rowSlopes[best * size + place] =
            (rowSlopes[best * size + place] ?? 0) + (inputSlopes[at + size + place] ?? 0);
      }
      trace(slopes, touch);
    },
  };
}
