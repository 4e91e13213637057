import type { WordVectors } from './train-vectors.ts';

/** The root mean square that numbers of vectors have before the network learns. */
const spread = 0.3;

const scale = (values: Float64Array): Float64Array => {
  const square = values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length);
  const factor = square === 0 ? 1 : spread / Math.sqrt(square);
  return values.map((value) => value * factor);
};

/** Vectors of words and of pieces at the same loudness: pieces are shorter, being means of many words. */
export const scaleVectors = ({ dimensions, words, pieces }: WordVectors): WordVectors => ({
  dimensions,
  words: scale(words),
  pieces: scale(pieces),
});
