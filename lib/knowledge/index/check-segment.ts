import { decodeRecord } from './article-record.ts';
import { readDocument } from './read-document.ts';
import { countsOf, FIELDS, findTerm, type SegmentData, TAG_START } from './segment.ts';

/** Documents of a segment that are read again: how words are read changes for many of them, or hardly matters. */
const SAMPLE = 16;

/** Where lists begin: from 0, never back, the last at the end. */
const isRising = (starts: Uint32Array, end: number): boolean => {
  for (let at = 1; at < starts.length; at += 1) if ((starts[at] ?? 0) < (starts[at - 1] ?? 0)) return false;
  return starts[0] === 0 && starts.at(-1) === end;
};

const isSorted = (terms: readonly string[]): boolean =>
  terms.every((term, at) => at === 0 || (terms[at - 1] ?? '') < term);

/** Each list of documents ascends and names none that is not there. */
const arePostings = ({ starts, postings, ids }: SegmentData): boolean => {
  for (let term = 0; term + 1 < starts.length; term += 1) {
    let least = 0;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) {
      const document = postings[at] ?? 0;
      if (document < least || document >= ids.length) return false;
      least = document + 1;
    }
  }
  return true;
};

const areNames = ({ names, terms }: SegmentData): boolean =>
  names.every((name) => name === TAG_START || name >>> 2 < terms.length);

/** What is saved of a document is what reading it today would save. */
const isReadAlike = (data: SegmentData, document: number): boolean => {
  const { ids, terms, records, recordStarts, lengths, nameStarts, names, flags } = data;
  const record = decodeRecord(records.subarray(recordStarts[document], recordStarts[document + 1]));
  const read = readDocument(record, null);
  const from = nameStarts[document] ?? 0;
  return (
    read.id === ids[document] &&
    read.flags === flags[document] &&
    read.lengths.every((words, field) => words === lengths[document * FIELDS + field]) &&
    read.terms.every((term, at) => countsOf(data, findTerm(terms, term), document) === read.counts[at]) &&
    read.names.length === (nameStarts[document + 1] ?? 0) - from &&
    read.names.every((name, at) => {
      const saved = names[from + at] ?? 0;
      return name === null ? saved === TAG_START : terms[saved >>> 2] === name.term && (saved & 3) === name.kind;
    })
  );
};

/**
 * Whether a saved segment can be searched: nothing in it points outside it, and of some of its documents it says what
 * reading them today says. Throws where a record is no JSON.
 */
export function isSound(data: SegmentData, dead: Uint8Array): boolean {
  const { ids, terms, starts, postings, nameStarts, names, recordStarts, records, vectors } = data;
  const isWhole =
    isRising(starts, postings.length) &&
    isRising(nameStarts, names.length) &&
    isRising(recordStarts, records.length) &&
    (vectors.length === 0 || vectors.length % ids.length === 0) &&
    dead.every((each) => each <= 1) &&
    isSorted(terms) &&
    arePostings(data) &&
    areNames(data);
  if (!isWhole) return false;
  const step = Math.max(1, Math.floor(ids.length / SAMPLE));
  return ids.every((_, document) => document % step !== 0 || isReadAlike(data, document));
}
