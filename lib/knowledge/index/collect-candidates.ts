import type { IndexStatistics } from './create-index.ts';
import { BODY_SHIFT, countIn, FIELDS, findTerm, flag, NAME_MASK, type Segment } from './segment.ts';
import { weights } from '../ranking-weights.ts';

/** A document that shares words with the question. */
export interface Candidate {
  segment: Segment;
  document: number;
  id: string;
  /** BM25 over the fields; comparable within one search only. */
  score: number;
}

/** A term, what it counts and how rare it is. */
export interface WeighedTerm {
  term: string;
  weight: number;
  rarity: number;
  /** In how many documents it stands. */
  frequency: number;
}

/** One field's share of how often a term stands in a document: held against its length. */
const weighField = (count: number, boost: number, b: number, length: number, mean: number): number =>
  (boost * count) / (1 - b + (b * length) / (mean > 0 ? mean : 1));

/** What one term adds to the score of a document that has it: BM25 over all fields together. */
export function scoreTerm(
  { weight, rarity }: WeighedTerm,
  packed: number,
  segment: Segment,
  document: number,
  means: readonly number[],
  /** How often it stands in what agents accepted the document for. */
  learnt = 0,
): number {
  const { fields, lengths, saturation } = weights;
  const at = document * FIELDS;
  const body = packed >> BODY_SHIFT;
  let counted = learnt;
  if (body > 0) counted += weighField(body, fields.body, lengths.body, segment.lengths[at + 3] ?? 0, means[3] ?? 0);
  // Nearly all postings are of the body alone.
  if ((packed & NAME_MASK) !== 0) {
    const title = countIn(packed, 0);
    const headings = countIn(packed, 1);
    const tags = countIn(packed, 2);
    if (title > 0) counted += weighField(title, fields.title, lengths.title, segment.lengths[at] ?? 0, means[0] ?? 0);
    if (headings > 0)
      counted += weighField(headings, fields.headings, lengths.headings, segment.lengths[at + 1] ?? 0, means[1] ?? 0);
    if (tags > 0) counted += weighField(tags, fields.tags, lengths.tags, segment.lengths[at + 2] ?? 0, means[2] ?? 0);
  }
  return (weight * rarity * counted * (saturation + 1)) / (counted + saturation);
}

const isBetter = (a: Candidate, b: Candidate): boolean => a.score > b.score || (a.score === b.score && a.id < b.id);

/** The best so far, the worst of them on top (a binary heap). */
function createBest(most: number) {
  const heap: Candidate[] = [];
  const swap = (a: number, b: number): void => {
    const [left, right] = [heap[a], heap[b]];
    if (left === undefined || right === undefined) return;
    heap[a] = right;
    heap[b] = left;
  };
  const isWorse = (a: number, b: number): boolean => {
    const [left, right] = [heap[a], heap[b]];
    return left !== undefined && right !== undefined && isBetter(right, left);
  };
  return {
    /** A score below it can't join. */
    least: (): number => (heap.length < most ? 0 : (heap[0]?.score ?? 0)),
    offer(candidate: Candidate): void {
      if (heap.length < most) {
        heap.push(candidate);
        for (let at = heap.length - 1; at > 0;) {
          const parent = (at - 1) >> 1;
          if (!isWorse(at, parent)) break;
          swap(at, parent);
          at = parent;
        }
        return;
      }
      const [worst] = heap;
      if (worst === undefined || !isBetter(candidate, worst)) return;
      heap[0] = candidate;
      for (let at = 0; ;) {
        let worse = at;
        if (isWorse(2 * at + 1, worse)) worse = 2 * at + 1;
        if (isWorse(2 * at + 2, worse)) worse = 2 * at + 2;
        if (worse === at) break;
        swap(at, worse);
        at = worse;
      }
    },
    all: () => heap,
  };
}

/** Sums of a search; grown when needed and emptied behind each use. */
let sums = new Float64Array(1_024);
let touched = new Uint32Array(1_024);

/**
 * Documents counted for one question. Words that stand everywhere tell least and cost most: once so many were counted, the
 * rest only orders what the telling ones found. A knowledge base of some thousand articles never gets there.
 */
const MOST_COUNTED = 40_000;

const chooseTelling = (terms: readonly WeighedTerm[]): Set<WeighedTerm> => {
  const byWorth = terms.toSorted((a, b) => b.weight * b.rarity - a.weight * a.rarity || (a.term < b.term ? -1 : 1));
  let counted = 0;
  return new Set(
    byWorth.filter(({ frequency }, at) => {
      counted += frequency;
      return at === 0 || counted <= MOST_COUNTED;
    }),
  );
};

/** The `most` documents whose words fit best, in no particular order; equal scores are settled by id. */
export function collectCandidates(
  segments: readonly Segment[],
  terms: readonly WeighedTerm[],
  { means }: IndexStatistics,
  most: number,
  onlySuggested: boolean,
): Candidate[] {
  const best = createBest(most);
  const telling = chooseTelling(terms);
  for (const segment of segments) {
    const size = segment.ids.length;
    if (sums.length < size) {
      sums = new Float64Array(size * 2);
      touched = new Uint32Array(size * 2);
    }
    let count = 0;
    for (const term of terms) {
      if (!telling.has(term)) continue;
      const place = findTerm(segment.terms, term.term);
      if (place === -1) continue;
      const end = segment.starts[place + 1] ?? 0;
      for (let at = segment.starts[place] ?? 0; at < end; at += 1) {
        const document = segment.postings[at] ?? 0;
        const before = sums[document] ?? 0;
        if (before === 0) touched[count++] = document;
        sums[document] = before + scoreTerm(term, segment.counts[at] ?? 0, segment, document, means);
      }
    }
    for (let at = 0; at < count; at += 1) {
      const document = touched[at] ?? 0;
      const score = sums[document] ?? 0;
      sums[document] = 0;
      if (score < best.least() || segment.dead[document] === 1) continue;
      if (onlySuggested && ((segment.flags[document] ?? 0) & flag.isSuggested) === 0) continue;
      best.offer({ segment, document, id: segment.ids[document] ?? '', score });
    }
  }
  return best.all();
}
