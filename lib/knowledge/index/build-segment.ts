import type { IndexDocument } from './read-document.ts';
import { FIELDS, MOST_DOCUMENTS, openSegment, type Segment, TAG_START } from './segment.ts';

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Joins pieces into one array; answers where each begins, and where the last ends. */
const joinBytes = (pieces: readonly Uint8Array[]): { starts: Uint32Array; bytes: Uint8Array } => {
  const starts = new Uint32Array(pieces.length + 1);
  pieces.forEach((piece, at) => {
    starts[at + 1] = (starts[at] ?? 0) + piece.length;
  });
  const bytes = new Uint8Array(starts[pieces.length] ?? 0);
  pieces.forEach((piece, at) => bytes.set(piece, starts[at]));
  return { starts, bytes };
};

/** Empty when one of them has none. */
const joinVectors = (documents: readonly IndexDocument[]): Int8Array => {
  const vectors = documents.flatMap(({ vector }) => (vector === null ? [] : [vector]));
  const [first] = vectors;
  const joined = new Int8Array(vectors.length === documents.length ? vectors.length * (first?.length ?? 0) : 0);
  if (joined.length > 0) vectors.forEach((vector, at) => joined.set(vector, at * vector.length));
  return joined;
};

/** Writes documents, none of them twice, into a segment. */
export function buildSegment(documents: readonly IndexDocument[]): Segment {
  if (documents.length > MOST_DOCUMENTS) throw new RangeError(`A segment holds ${MOST_DOCUMENTS} documents at most.`);
  // Counted first, then written where they belong: lists that grow would leave more behind than all else of an import.
  const frequencies = new Map<string, number>();
  for (const document of documents)
    for (const term of document.terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const terms = [...frequencies.keys()].sort(byCodeUnits);
  const places = new Map<string, number>();
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, at) => {
    places.set(term, at);
    starts[at + 1] = (starts[at] ?? 0) + (frequencies.get(term) ?? 0);
  });
  const size = starts[terms.length] ?? 0;
  const postings = new Uint16Array(size);
  const counts = new Uint16Array(size);
  const ends = starts.slice();
  documents.forEach((read, document) => {
    for (let at = 0; at < read.terms.length; at += 1) {
      const place = places.get(read.terms[at] ?? '') ?? 0;
      const end = ends[place] ?? 0;
      postings[end] = document;
      counts[end] = read.counts[at] ?? 0;
      ends[place] = end + 1;
    }
  });

  const nameStarts = new Uint32Array(documents.length + 1);
  documents.forEach(({ names }, at) => {
    nameStarts[at + 1] = (nameStarts[at] ?? 0) + names.length;
  });
  const names = Uint32Array.from(
    documents.flatMap((document) =>
      document.names.map((name) => (name === null ? TAG_START : ((places.get(name.term) ?? 0) << 2) | name.kind)),
    ),
  );
  const records = joinBytes(documents.map(({ record }) => record));
  return openSegment({
    terms,
    ids: documents.map(({ id }) => id),
    starts,
    postings,
    counts,
    lengths: Uint16Array.from(documents.flatMap(({ lengths }) => lengths.slice(0, FIELDS))),
    nameStarts,
    names,
    flags: Uint8Array.from(documents, ({ flags }) => flags),
    recordStarts: records.starts,
    records: records.bytes,
    vectors: joinVectors(documents),
  });
}
