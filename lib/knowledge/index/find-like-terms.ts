import { firstNotBelow, type Segment } from './segment.ts';

/** A term like another, and how near: 1 the same, towards 0 the further. */
export interface LikeTerm {
  term: string;
  nearness: number;
}

/** More would bring words that have nothing to do with it. */
const MOST_LIKE = 6;
const MOST_PREFIXED = 12;
/** Terms looked at behind one prefix; "s" alone stands before thousands. */
const MOST_LOOKED_AT = 400;
/** Words of so many letters may have two errors, shorter ones one. */
const LONG_WORD = 8;

/** A bit for each letter that a term has: terms that are one edit apart differ in two letters at most. */
const letterMask = (term: string): number => {
  let mask = 0;
  for (let at = 0; at < term.length; at += 1) mask |= 1 << (term.charCodeAt(at) & 31);
  return mask;
};

const masks = new WeakMap<Segment, Int32Array>();
const masksOf = (segment: Segment): Int32Array => {
  const known = masks.get(segment);
  if (known !== undefined) return known;
  const made = Int32Array.from(segment.terms, letterMask);
  masks.set(segment, made);
  return made;
};

const countBits = (value: number): number => {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Edits between two words, a swap of neighbours being one; more than `most` counts as `most + 1`. */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

const nearest = (found: ReadonlyMap<string, number>, most: number): LikeTerm[] =>
  [...found]
    .map(([term, nearness]) => ({ term, nearness }))
    .sort((a, b) => b.nearness - a.nearness || (a.term < b.term ? -1 : 1))
    .slice(0, most);

/** Living terms that are spelled nearly like a word: "adress" finds "address". */
export function findLikeTerms(segments: readonly Segment[], word: string): LikeTerm[] {
  const edits = word.length >= LONG_WORD ? 2 : 1;
  const mask = letterMask(word);
  const found = new Map<string, number>();
  for (const segment of segments) {
    const segmentMasks = masksOf(segment);
    for (let at = 0; at < segmentMasks.length; at += 1) {
      if (countBits((segmentMasks[at] ?? 0) ^ mask) > 2 * edits) continue;
      const term = segment.terms[at] ?? '';
      if (Math.abs(term.length - word.length) > edits || segment.frequencies[at] === 0 || found.has(term)) continue;
      const apart = countEdits(word, term, edits);
      if (apart > edits) continue;
      // People seldom get the first letter wrong.
      found.set(term, (1 - apart / word.length) * (term[0] === word[0] ? 1 : 0.7));
    }
  }
  return nearest(found, MOST_LIKE);
}

/** Living terms that begin with what was typed, the shortest first: "refu" finds "refund". */
export function findPrefixTerms(segments: readonly Segment[], start: string): LikeTerm[] {
  const found = new Map<string, number>();
  for (const { terms, frequencies } of segments) {
    const first = firstNotBelow(terms, start);
    for (let at = first; at < Math.min(terms.length, first + MOST_LOOKED_AT); at += 1) {
      const term = terms[at] ?? '';
      if (!term.startsWith(start)) break;
      if (term !== start && (frequencies[at] ?? 0) > 0) found.set(term, start.length / term.length);
    }
  }
  return nearest(found, MOST_PREFIXED);
}
