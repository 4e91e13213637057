import { finishHash, mixHash } from '../features/hash.ts';
import { readUnits } from '../features/read-units.ts';
import type { NormalisedText } from '../normalise';

/** What the network reads of a token. */
export interface NetworkToken {
  /** Of the unit, as n-grams of words have it; from 0 to 2^32 - 1. */
  hash: number;
  /** The other reading of a stretched word, or `hash` again. */
  otherHash: number;
  /** The letters of a word; empty for marks, names, numbers and emoji, which have no pieces. */
  letters: string;
  /** Stands after a negator. */
  negated: boolean;
  shouted: boolean;
}

/** What comes later in a message hardly moves a mean or a maximum any more. */
export const mostTokens = 160;

export function readNetworkTokens(text: NormalisedText): NetworkToken[] {
  return readUnits(text)
    .slice(0, mostTokens)
    .map(({ token, hash, otherHash, negated, spelled }) => ({
      hash: hash >>> 0,
      otherHash: otherHash >>> 0,
      letters: spelled ? (token.variant ?? token.text) : '',
      negated,
      shouted: token.shouted,
    }));
}

/** Pieces of 3 and 4 letters, the edges of the word counted as one (Bojanowski, Grave, Joulin and Mikolov, TACL 2017). */
const shortest = 3;
const longest = 4;
/** Longer "words" are keys and pasted data. */
const longestWord = 24;
export const mostPieces = 2 * longestWord;
const edge = 0x20;

/** The buckets of a word's pieces, into `pieces` (of `mostPieces`); answers how many there are. */
export function readPieces(letters: string, buckets: number, pieces: Int32Array): number {
  const length = Math.min(letters.length, longestWord);
  if (length === 0 || buckets === 0) return 0;
  let count = 0;
  for (let from = -1; from < length; from += 1) {
    let hash = 0;
    for (let to = from; to <= length && to < from + longest; to += 1) {
      hash = mixHash(hash, to < 0 || to === length ? edge : letters.charCodeAt(to));
      if (to - from + 1 < shortest || count === pieces.length) continue;
      pieces[count] = finishHash(hash) % buckets;
      count += 1;
    }
  }
  return count;
}
