// An index is a few segments: written once, never changed but for the mark that a document is gone. What changes is
// written into a new segment, and segments are merged when they have grown (O'Neil and others, "The log-structured
// merge-tree", Acta Informatica 1996).

/** The fields of an article, in the order in which lengths are stored. */
export const fieldNames = ['title', 'headings', 'tags', 'body'] as const;
export const FIELDS = fieldNames.length;

/** How often a term stands in each field, in 16 bits: more occurrences than these say nothing more. */
/** The body's count stands above all others. */
export const BODY_SHIFT = 9;
/** The counts of title, headings and tags. */
export const NAME_MASK = (1 << BODY_SHIFT) - 1;

export const countBits = [
  { shift: 0, most: 7 },
  { shift: 3, most: 7 },
  { shift: 6, most: 7 },
  { shift: BODY_SHIFT, most: 127 },
] as const;

/** One more occurrence in a field. */
export const addCount = (packed: number, field: number): number => {
  const { shift, most } = countBits[field] ?? countBits[3];
  return ((packed >> shift) & most) === most ? packed : packed + (1 << shift);
};

export const countIn = (packed: number, field: 0 | 1 | 2 | 3): number =>
  (packed >> countBits[field].shift) & countBits[field].most;

/** What the names of a document (its title and tags) are made of: `term << 2 | kind`, and a mark before each tag. */
export const nameKind = { word: 0, question: 1, common: 2, tag: 3 } as const;
export const TAG_START = 0xff_ff_ff_ff;

export const flag = { isSuggested: 1, hasSites: 2 } as const;

/** Documents of a segment at most: postings name them in 16 bits. Far more than `chooseMerge` puts together. */
export const MOST_DOCUMENTS = 0x1_00_00;

/** What is stored of a segment; numbers in the arrays count from 0. */
export interface SegmentData {
  /** Terms in the order of their UTF-16 code units. */
  terms: string[];
  /** Ids of the documents; a document is known by its place here. */
  ids: string[];
  /** Where the postings of a term begin; one more than there are terms. */
  starts: Uint32Array;
  /** The documents that have a term, ascending, and how often it stands in their fields. */
  postings: Uint16Array;
  counts: Uint16Array;
  /** Words in each field of each document. */
  lengths: Uint16Array;
  nameStarts: Uint32Array;
  names: Uint32Array;
  flags: Uint8Array;
  /** What is needed to show a document, as UTF-8. */
  recordStarts: Uint32Array;
  records: Uint8Array;
  /** What each document is about (`readArticleVector`); empty when that is not known of all of them. */
  vectors: Int8Array;
}

export interface Segment extends SegmentData {
  /** 1 for what was removed or replaced since. */
  dead: Uint8Array;
  living: number;
  /** In how many living documents each term stands. */
  frequencies: Uint32Array;
  /** Living words in each field. */
  sums: Float64Array;
  /** The sum of the vectors of what lives. */
  vectorSum: Float64Array;
}

/** The place of a term, or -1. */
export function findTerm(terms: readonly string[], term: string): number {
  const at = firstNotBelow(terms, term);
  return terms[at] === term ? at : -1;
}

/** The first place whose term is not below `term`. */
export function firstNotBelow(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How often the term at `term` stands in the fields of a document, as packed; 0 when it does not. */
export function countsOf({ starts, postings, counts }: SegmentData, term: number, document: number): number {
  let low = starts[term] ?? 0;
  let high = starts[term + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low < (starts[term + 1] ?? 0) && postings[low] === document ? (counts[low] ?? 0) : 0;
}

/** Sums of whole numbers: the same in whatever order documents came and went. */
export function sumVectors(vectors: Int8Array, documents: number, dead: Uint8Array): { vectorSum: Float64Array } {
  const dimensions = documents === 0 ? 0 : vectors.length / documents;
  const vectorSum = new Float64Array(dimensions);
  for (let document = 0; document < documents; document += 1) {
    if (dead[document] === 1) continue;
    for (let at = 0; at < dimensions; at += 1)
      vectorSum[at] = (vectorSum[at] ?? 0) + (vectors[document * dimensions + at] ?? 0);
  }
  return { vectorSum };
}

/** Makes a segment ready to be searched; all its documents live unless `dead` says which do not. */
export function openSegment(data: SegmentData, dead: Uint8Array = new Uint8Array(data.ids.length)): Segment {
  const { starts, postings, lengths, ids } = data;
  const frequencies = new Uint32Array(data.terms.length);
  for (let term = 0; term < frequencies.length; term += 1) {
    let frequency = 0;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1)
      frequency += 1 - (dead[postings[at] ?? 0] ?? 0);
    frequencies[term] = frequency;
  }
  const sums = new Float64Array(FIELDS);
  for (let at = 0; at < lengths.length; at += 1)
    if (dead[Math.floor(at / FIELDS)] === 0) sums[at % FIELDS] = (sums[at % FIELDS] ?? 0) + (lengths[at] ?? 0);
  return {
    ...data,
    ...sumVectors(data.vectors, ids.length, dead),
    dead,
    living: dead.reduce((sum, each) => sum + 1 - each, 0),
    frequencies,
    sums,
  };
}
