import { FIELDS, openSegment, type Segment, TAG_START } from './segment.ts';

interface Source {
  segment: Segment;
  /** New place of each document; -1 for the dead. */
  documents: Int32Array;
  /** New place of each term. */
  terms: Uint32Array;
}

/** Numbers the living documents of all segments, in their order. */
const placeDocuments = (segments: readonly Segment[]): { sources: Source[]; size: number } => {
  let size = 0;
  const sources = segments.map((segment) => {
    const documents = Int32Array.from(segment.dead, (dead) => (dead === 1 ? -1 : size++));
    return { segment, documents, terms: new Uint32Array(segment.terms.length) };
  });
  return { sources, size };
};

/** All terms that still stand in a document, in order; tells each source where its terms went. */
const placeTerms = (sources: readonly Source[]): { terms: string[]; frequencies: number[] } => {
  const terms: string[] = [];
  const frequencies: number[] = [];
  const next = sources.map(() => 0);
  for (;;) {
    let lowest: string | undefined;
    sources.forEach(({ segment }, at) => {
      const term = segment.terms[next[at] ?? 0];
      if (term !== undefined && (lowest === undefined || term < lowest)) lowest = term;
    });
    if (lowest === undefined) return { terms, frequencies };
    let frequency = 0;
    sources.forEach(({ segment, terms: places }, at) => {
      const place = next[at] ?? 0;
      if (segment.terms[place] !== lowest) return;
      places[place] = terms.length;
      frequency += segment.frequencies[place] ?? 0;
      next[at] = place + 1;
    });
    if (frequency === 0) continue;
    terms.push(lowest);
    frequencies.push(frequency);
  }
};

const mergePostings = (sources: readonly Source[], frequencies: readonly number[]) => {
  const starts = new Uint32Array(frequencies.length + 1);
  frequencies.forEach((frequency, at) => {
    starts[at + 1] = (starts[at] ?? 0) + frequency;
  });
  const size = starts[frequencies.length] ?? 0;
  const postings = new Uint16Array(size);
  const counts = new Uint16Array(size);
  const ends = starts.slice();
  // Sources come in the order of their documents' new numbers, so that each list stays ascending.
  for (const { segment, documents, terms } of sources) {
    for (let term = 0; term < terms.length; term += 1) {
      if (segment.frequencies[term] === 0) continue;
      const place = terms[term] ?? 0;
      let end = ends[place] ?? 0;
      for (let at = segment.starts[term] ?? 0; at < (segment.starts[term + 1] ?? 0); at += 1) {
        const document = documents[segment.postings[at] ?? 0] ?? -1;
        if (document === -1) continue;
        postings[end] = document;
        counts[end] = segment.counts[at] ?? 0;
        end += 1;
      }
      ends[place] = end;
    }
  }
  return { starts, postings, counts };
};

/** Empty when a segment has none, or others. */
const mergeVectors = (sources: readonly Source[], size: number): Int8Array => {
  const widths = sources.map(({ segment }) => segment.vectors.length / Math.max(1, segment.ids.length));
  const [width = 0] = widths;
  if (width === 0 || widths.some((each) => each !== width)) return new Int8Array();
  const vectors = new Int8Array(size * width);
  for (const { segment, documents } of sources)
    documents.forEach((to, from) => {
      if (to !== -1) vectors.set(segment.vectors.subarray(from * width, (from + 1) * width), to * width);
    });
  return vectors;
};

/** Merges segments into one without what is dead. No document may live in two of them. */
export function mergeSegments(segments: readonly Segment[]): Segment {
  const { sources, size } = placeDocuments(segments);
  const { terms, frequencies } = placeTerms(sources);
  const ids: string[] = [];
  const lengths = new Uint16Array(size * FIELDS);
  const flags = new Uint8Array(size);
  const nameStarts = new Uint32Array(size + 1);
  const recordStarts = new Uint32Array(size + 1);
  for (const { segment, documents } of sources) {
    segment.ids.forEach((id, from) => {
      const to = documents[from] ?? -1;
      if (to === -1) return;
      ids.push(id);
      lengths.set(segment.lengths.subarray(from * FIELDS, (from + 1) * FIELDS), to * FIELDS);
      flags[to] = segment.flags[from] ?? 0;
      const named = (segment.nameStarts[from + 1] ?? 0) - (segment.nameStarts[from] ?? 0);
      nameStarts[to + 1] = (nameStarts[to] ?? 0) + named;
      const bytes = (segment.recordStarts[from + 1] ?? 0) - (segment.recordStarts[from] ?? 0);
      recordStarts[to + 1] = (recordStarts[to] ?? 0) + bytes;
    });
  }
  const names = new Uint32Array(nameStarts[size] ?? 0);
  const records = new Uint8Array(recordStarts[size] ?? 0);
  for (const { segment, documents, terms: places } of sources) {
    documents.forEach((to, from) => {
      if (to === -1) return;
      const bytes = segment.records.subarray(segment.recordStarts[from], segment.recordStarts[from + 1]);
      records.set(bytes, recordStarts[to]);
      let place = nameStarts[to] ?? 0;
      for (let at = segment.nameStarts[from] ?? 0; at < (segment.nameStarts[from + 1] ?? 0); at += 1) {
        const name = segment.names[at] ?? 0;
        names[place] = name === TAG_START ? name : ((places[name >>> 2] ?? 0) << 2) | (name & 3);
        place += 1;
      }
    });
  }
  return openSegment({
    terms,
    ids,
    ...mergePostings(sources, frequencies),
    lengths,
    nameStarts,
    names,
    flags,
    recordStarts,
    records,
    vectors: mergeVectors(sources, size),
  });
}
