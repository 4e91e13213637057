import { normalise } from '../../../lib/analysis/normalise.ts';
import { mostPieces, readNetworkTokens, readPieces } from '../../../lib/analysis/scoring/network-tokens.ts';

/** Every word of some texts: the most frequent ones have a row of their own, the others are known by their pieces. */
export interface Lexicon {
  /** The hash of each row, the most frequent word first. */
  hashes: Uint32Array;
  counts: Uint32Array;
  /** How many words have a row; entries from there on are rarer. */
  rows: number;
  buckets: number;
  /** The entry of a hash, rarer words among them. */
  entryOf: Map<number, number>;
  /** Pieces of entry `i`: `pieces[pieceStarts[i] .. pieceStarts[i + 1]]`, each a bucket. */
  pieceStarts: Uint32Array;
  pieces: Uint16Array;
}

/** Texts as entries of a lexicon; text `i` is `[offsets[i], offsets[i + 1])`. */
export interface TokenTexts {
  offsets: Uint32Array;
  entries: Uint32Array;
  /** 1: stands after a negator, 2: written in capitals; or both. */
  marks: Uint8Array;
}

/** `rows` and `buckets` say how large the shipped tables are; a word with a row stands in the texts `fewest` times. */
export function buildLexicon(
  texts: readonly string[],
  { rows, buckets, fewest }: { rows: number; buckets: number; fewest: number },
): Lexicon {
  const counts = new Map<number, number>();
  const letters = new Map<number, string>();
  for (const text of texts) {
    for (const token of readNetworkTokens(normalise(text))) {
      counts.set(token.hash, (counts.get(token.hash) ?? 0) + 1);
      if (!letters.has(token.hash)) letters.set(token.hash, token.letters);
    }
  }
  const found = [...counts].toSorted(([a, some], [b, others]) => others - some || a - b);
  const pieces: number[] = [];
  const pieceStarts = new Uint32Array(found.length + 1);
  const own = new Int32Array(mostPieces);
  found.forEach(([hash], entry) => {
    const count = readPieces(letters.get(hash) ?? '', buckets, own);
    for (let at = 0; at < count; at += 1) pieces.push(own[at] ?? 0);
    pieceStarts[entry + 1] = pieces.length;
  });
  return {
    hashes: Uint32Array.from(found, ([hash]) => hash),
    counts: Uint32Array.from(found, ([, count]) => count),
    rows: Math.min(rows, found.filter(([, count]) => count >= fewest).length),
    buckets,
    entryOf: new Map(found.map(([hash], entry) => [hash, entry])),
    pieceStarts,
    pieces: Uint16Array.from(pieces),
  };
}

/** Reads texts with a lexicon that was built over them (and maybe over more). Words that it does not hold are left out. */
export function readTokenTexts(texts: readonly string[], { entryOf, rows }: Lexicon): TokenTexts {
  const entries: number[] = [];
  const marks: number[] = [];
  const offsets = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => {
    for (const { hash, otherHash, negated, shouted } of readNetworkTokens(normalise(text))) {
      const first = entryOf.get(hash) ?? -1;
      const other = entryOf.get(otherHash) ?? -1;
      const entry = first === -1 || (first >= rows && other !== -1 && other < rows) ? other : first;
      if (entry === -1) continue;
      entries.push(entry);
      marks.push((negated ? 1 : 0) + (shouted ? 2 : 0));
    }
    offsets[at + 1] = entries.length;
  });
  return { offsets, entries: Uint32Array.from(entries), marks: Uint8Array.from(marks) };
}
