import type { Article } from '@/lib/domain/article';
import { type ArticleRecord, decodeRecord, readRecord } from './article-record.ts';
import { buildSegment } from './build-segment.ts';
import { chooseMerge, isHollow } from './choose-merge.ts';
import { mergeSegments } from './merge-segments.ts';
import { type IndexDocument, readArticleTerms, readDocument } from './read-document.ts';
import { FIELDS, findTerm, type Segment, sumVectors } from './segment.ts';
import { readArticleVector, type WordVectors } from './text-vector.ts';

/** Documents that wait to be written together: one at a time would make as many segments. */
const MOST_WAITING = 256;
/** Articles read between two pauses: about 5 ms. */
const VECTOR_STEP = 64;

/** Numbers about all living documents together. */
export interface IndexStatistics {
  documents: number;
  /** Mean words of each field. */
  means: number[];
  /** The mean of the articles' vectors; null when not all of them have one. */
  meanVector: Float64Array | null;
}

const dropVectors = (segment: Segment): void => {
  segment.vectors = new Int8Array();
  segment.vectorSum = new Float64Array();
};

/** Articles by their terms. The same articles give the same numbers, in whatever order they came and went. */
export function createIndex() {
  let segments: Segment[] = [];
  let waiting = new Map<string, IndexDocument>();
  let vectors: WordVectors | null = null;
  let vectorMark: string | null = null;
  const places = new Map<string, { segment: Segment; document: number }>();

  const recordAt = (segment: Segment, document: number): ArticleRecord =>
    decodeRecord(segment.records.subarray(segment.recordStarts[document], segment.recordStarts[document + 1]));

  const bury = (id: string): void => {
    const place = places.get(id);
    if (place === undefined) return;
    const { segment, document } = place;
    places.delete(id);
    segment.dead[document] = 1;
    segment.living -= 1;
    for (let field = 0; field < FIELDS; field += 1)
      segment.sums[field] = (segment.sums[field] ?? 0) - (segment.lengths[document * FIELDS + field] ?? 0);
    const width = segment.vectorSum.length;
    for (let at = 0; at < width; at += 1)
      segment.vectorSum[at] = (segment.vectorSum[at] ?? 0) - (segment.vectors[document * width + at] ?? 0);
    // Read again what it says: cheaper than to keep each document's terms for the day that it goes.
    for (const term of readDocument(recordAt(segment, document), null).terms) {
      const at = findTerm(segment.terms, term);
      if (at !== -1) segment.frequencies[at] = (segment.frequencies[at] ?? 0) - 1;
    }
  };

  const adopt = (segment: Segment): void => {
    segments.push(segment);
    segment.ids.forEach((id, document) => {
      if (segment.dead[document] === 0) places.set(id, { segment, document });
    });
  };

  const settle = (): void => {
    segments = segments.filter(({ living }) => living > 0);
    const from = chooseMerge(segments);
    if (from < segments.length) adopt(mergeSegments(segments.splice(from)));
    const hollow = segments.findIndex(isHollow);
    if (hollow !== -1) adopt(mergeSegments(segments.splice(hollow, 1)));
  };

  const flush = (): void => {
    if (waiting.size === 0) return;
    const documents = [...waiting.values()];
    waiting = new Map();
    adopt(buildSegment(documents));
    settle();
  };

  /** Whether a segment's vectors are those that questions are read by. */
  const isNear = ({ vectorSum, ids }: Segment): boolean => ids.length === 0 || vectorSum.length === vectors?.dimensions;

  const meanVector = (documents: number): Float64Array | null => {
    if (vectors === null || documents === 0 || !segments.every(isNear)) return null;
    return new Float64Array(vectors.dimensions).map(
      (_, at) => segments.reduce((sum, { vectorSum }) => sum + (vectorSum[at] ?? 0), 0) / documents,
    );
  };

  /** Reads what each document of a segment is about; the dead are passed over. */
  function* readVectors(segment: Segment, read: WordVectors): Generator<void> {
    const width = read.dimensions;
    const made = new Int8Array(segment.ids.length * width);
    for (let document = 0; document < segment.ids.length; document += 1) {
      if (document % VECTOR_STEP === 0) yield;
      if (segment.dead[document] === 1) continue;
      made.set(readArticleVector(readArticleTerms(recordAt(segment, document)), read), document * width);
    }
    // What died while others were served leaves nothing behind.
    for (let document = 0; document < segment.ids.length; document += 1)
      if (segment.dead[document] === 1) made.fill(0, document * width, (document + 1) * width);
    segment.vectors = made;
    segment.vectorSum = sumVectors(made, segment.ids.length, segment.dead).vectorSum;
  }

  return {
    put(article: Article): void {
      bury(article.id);
      waiting.set(article.id, readDocument(readRecord(article), vectors));
      if (waiting.size >= MOST_WAITING) flush();
    },

    remove(id: string): void {
      waiting.delete(id);
      bury(id);
    },

    get size(): number {
      return places.size + waiting.size;
    },

    has: (id: string): boolean => waiting.has(id) || places.has(id),

    /** The segments to search; what was put since the last search is in them. */
    segments(): readonly Segment[] {
      flush();
      return segments;
    },

    place: (id: string) => places.get(id) ?? null,

    recordAt,

    /** In how many articles a term stands. */
    frequency: (term: string): number =>
      segments.reduce((sum, { terms, frequencies }) => sum + (frequencies[findTerm(terms, term)] ?? 0), 0),

    statistics(): IndexStatistics {
      const documents = segments.reduce((sum, { living }) => sum + living, 0);
      const means = Array.from(
        { length: FIELDS },
        (_, field) => segments.reduce((sum, { sums }) => sum + (sums[field] ?? 0), 0) / Math.max(1, documents),
      );
      return { documents, means, meanVector: meanVector(documents) };
    },

    get vectors(): WordVectors | null {
      return vectors;
    },

    /**
     * Reads all articles by the meaning of words, in steps; until it is done, questions are answered without. True when there
     * was something to read.
     */
    *useVectors(next: WordVectors | null): Generator<void, boolean> {
      flush();
      vectors = next;
      if (next === null || next.mark !== vectorMark) for (const segment of segments) dropVectors(segment);
      vectorMark = next?.mark ?? null;
      let hasRead = false;
      if (next === null) return hasRead;
      // Others are served between two steps, and may have asked for other vectors.
      const isWanted = (): boolean => vectors === next;
      while (isWanted()) {
        flush();
        const strange = segments.find((segment) => !isNear(segment));
        if (strange === undefined) return hasRead;
        hasRead = true;
        yield* readVectors(strange, next);
      }
      return hasRead;
    },

    /** Takes the place of all that is held. `mark` tells by which word vectors the articles were read. */
    replace(next: readonly Segment[], mark: string | null): void {
      segments = [];
      waiting = new Map();
      places.clear();
      for (const segment of next) {
        // Vectors of other models say nothing beside those of a question.
        if (vectors !== null && mark !== vectors.mark) dropVectors(segment);
        adopt(segment);
      }
      vectorMark = vectors?.mark ?? mark;
    },

    /** Which word vectors the articles were read by; null for none. */
    get vectorMark(): string | null {
      return vectorMark;
    },
  };
}
export type Index = ReturnType<typeof createIndex>;
