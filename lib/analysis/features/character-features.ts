import { blockNumber } from './feature-blocks.ts';
import type { FeatureBuffer } from './feature-buffer';
import { mixHash } from './hash.ts';
import type { Unit } from './read-units';

/** n-grams of 2 to 5 letters, the edges of the word counted as one (Cavnar and Trenkle, 1994). */
const shortest = 2;
const longest = 5;
/** Longer "words" are keys and pasted data. */
const longestWord = 40;
const edge = 0x20;

/** Pieces of words: they see through typos, endings and hashtags written as one. */
export function addCharacterFeatures(units: Unit[], buffer: FeatureBuffer): void {
  for (const { token, spelled } of units) {
    if (!spelled) continue;
    const text = (token.variant ?? token.text).slice(0, longestWord);
    // With stretched letters or apostrophes left out, a letter's own place is lost: then the word stands for it.
    const exact = token.end - token.start === text.length;
    const letterAt = (at: number) => (at < 0 || at >= text.length ? edge : text.charCodeAt(at));
    for (let from = -1; from < text.length; from += 1) {
      let hash = 0;
      for (let length = 1; length <= longest && from + length <= text.length + 1; length += 1) {
        const to = from + length;
        hash = mixHash(hash, letterAt(to - 1));
        if (length < shortest) continue;
        const start = exact ? token.start + Math.max(0, from) : token.start;
        const end = exact ? token.start + Math.min(text.length, to) : token.end;
        buffer.add(blockNumber.character, hash, 1, start, end);
      }
    }
  }
}
