import { createRandom } from '../../../lib/analysis/learn/random.ts';
import type { Lexicon, TokenTexts } from './lexicon.ts';

// Skip-gram with negative samples (Mikolov and others, NIPS 2013) over words and their pieces (Bojanowski and others,
// TACL 2017): a word is the mean of its own vector and those of its pieces, so that a typo has a vector too.

export interface VectorRecipe {
  dimensions: number;
  epochs: number;
  window: number;
  negatives: number;
  /** Words more frequent than this share are read less often. */
  subsample: number;
  rate: number;
  seed: number;
}

export interface WordVectors {
  dimensions: number;
  /** A row for each word that has one, its pieces already in it. */
  words: Float64Array;
  /** A row for each bucket of pieces. */
  pieces: Float64Array;
}

const noiseSize = 1 << 20;
/** Words are drawn as wrong answers by their count to the power of 3/4. */
const noisePower = 0.75;

function buildNoise({ counts, rows }: Lexicon): Uint32Array {
  const noise = new Uint32Array(noiseSize);
  let total = 0;
  for (let row = 0; row < rows; row += 1) total += (counts[row] ?? 0) ** noisePower;
  let row = 0;
  let sum = (counts[0] ?? 0) ** noisePower;
  for (let at = 0; at < noiseSize; at += 1) {
    while ((at + 0.5) / noiseSize > sum / total && row < rows - 1) {
      row += 1;
      sum += (counts[row] ?? 0) ** noisePower;
    }
    noise[at] = row;
  }
  return noise;
}

/** Learns vectors of words and pieces. The same texts and seed give the same numbers. */
export function trainVectors(texts: TokenTexts, lexicon: Lexicon, recipe: VectorRecipe): WordVectors {
  const { dimensions: size, epochs, window, negatives, subsample, rate } = recipe;
  const { rows, counts, buckets, pieceStarts, pieces: pieceOf } = lexicon;
  const random = createRandom(recipe.seed);
  const words = Float64Array.from({ length: rows * size }, () => (random() - 0.5) / size);
  const pieces = Float64Array.from({ length: buckets * size }, () => (random() - 0.5) / size);
  const outputs = new Float64Array(rows * size);
  const noise = buildNoise(lexicon);
  const total = texts.entries.length;
  const keeps = Float64Array.from({ length: counts.length }, (_, entry) => {
    const share = (counts[entry] ?? 0) / total / subsample;
    return share <= 1 ? 1 : 1 / Math.sqrt(share) + 1 / share;
  });
  const hidden = new Float64Array(size);
  const slope = new Float64Array(size);
  const kept = new Uint32Array(1024);

  const learn = (target: number, label: number, step: number): void => {
    const from = target * size;
    let dot = 0;
    for (let at = 0; at < size; at += 1) dot += (hidden[at] ?? 0) * (outputs[from + at] ?? 0);
    const error = step * (label - 1 / (1 + Math.exp(-dot)));
    for (let at = 0; at < size; at += 1) {
      const output = outputs[from + at] ?? 0;
      slope[at] = (slope[at] ?? 0) + error * output;
      outputs[from + at] = output + error * (hidden[at] ?? 0);
    }
  };

  const learnAround = (length: number, at: number, step: number): void => {
    const entry = kept[at] ?? 0;
    const first = pieceStarts[entry] ?? 0;
    const last = pieceStarts[entry + 1] ?? 0;
    const hasRow = entry < rows;
    const parts = last - first + (hasRow ? 1 : 0);
    if (parts === 0) return;
    slope.fill(0);
    for (let place = 0; place < size; place += 1) {
      let sum = hasRow ? (words[entry * size + place] ?? 0) : 0;
      for (let piece = first; piece < last; piece += 1) sum += pieces[(pieceOf[piece] ?? 0) * size + place] ?? 0;
      hidden[place] = sum / parts;
    }
    const reach = 1 + Math.floor(random() * window);
    for (let near = Math.max(0, at - reach); near <= Math.min(length - 1, at + reach); near += 1) {
      const target = kept[near] ?? 0;
      if (near === at || target >= rows) continue;
      learn(target, 1, step);
      for (let draw = 0; draw < negatives; draw += 1) {
        const wrong = noise[Math.floor(random() * noiseSize)] ?? 0;
        if (wrong !== target) learn(wrong, 0, step);
      }
    }
    for (let place = 0; place < size; place += 1) {
      const change = slope[place] ?? 0;
      if (hasRow) words[entry * size + place] = (words[entry * size + place] ?? 0) + change;
      for (let piece = first; piece < last; piece += 1) {
        const to = (pieceOf[piece] ?? 0) * size + place;
        pieces[to] = (pieces[to] ?? 0) + change;
      }
    }
  };

  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let text = 0; text + 1 < texts.offsets.length; text += 1) {
      let length = 0;
      for (let at = texts.offsets[text] ?? 0; at < (texts.offsets[text + 1] ?? 0); at += 1) {
        const entry = texts.entries[at] ?? 0;
        if (length < kept.length && random() < (keeps[entry] ?? 1)) {
          kept[length] = entry;
          length += 1;
        }
        seen += 1;
      }
      const step = rate * Math.max(0.01, 1 - seen / (epochs * total));
      for (let at = 0; at < length; at += 1) learnAround(length, at, step);
    }
  }
  return { dimensions: size, words: joinPieces(words, pieces, lexicon, size), pieces };
}

/** Each word's row with its pieces in it. */
function joinPieces(words: Float64Array, pieces: Float64Array, lexicon: Lexicon, size: number): Float64Array {
  const joined = new Float64Array(words.length);
  for (let row = 0; row < lexicon.rows; row += 1) {
    const first = lexicon.pieceStarts[row] ?? 0;
    const last = lexicon.pieceStarts[row + 1] ?? 0;
    for (let place = 0; place < size; place += 1) {
      let sum = words[row * size + place] ?? 0;
      for (let piece = first; piece < last; piece += 1) sum += pieces[(lexicon.pieces[piece] ?? 0) * size + place] ?? 0;
      joined[row * size + place] = sum / (last - first + 1);
    }
  }
  return joined;
}
