import { z } from '../../domain/zod.ts';
import { FIELDS, type Segment } from './segment.ts';

// Saved: a part for each segment. A part is 16 bytes (magic, version, checksum of what follows, length of the header), the
// header as JSON, then the segment's arrays in the order of `measureArrays`, each from a multiple of 4 bytes on.
// Little-endian.

/** "DMKI". */
export const magic = 0x494b_4d44;
/** Rises whenever what is stored, or how words are read, changes: an index of another version is built anew. */
export const version = 2;
export const prefixBytes = 16;

const length = z.number().int().nonnegative();
const segmentSchema = z.object({
  documents: length,
  terms: length,
  postings: length,
  names: length,
  records: length,
  vectors: length,
  /** Bytes of the terms and ids, as JSON. */
  words: length,
});
export const headerSchema = segmentSchema.extend({
  /** Which word vectors articles were read by; null for none. The same in all parts. */
  mark: z.string().nullable(),
  /** The checksum of the part before, 0 in the first: parts of two savings never go together. */
  before: length,
  /** Parts that follow. */
  left: length,
});
export type PartHeader = z.infer<typeof headerSchema>;
export type SavedSegment = z.infer<typeof segmentSchema>;

/** Counts of each array of a segment and the bytes that a number takes, in the order in which they are stored. */
export const measureArrays = ({ documents, terms, postings, names, records, vectors, words }: SavedSegment) => ({
  starts: { count: terms + 1, bytes: 4 },
  postings: { count: postings, bytes: 2 },
  nameStarts: { count: documents + 1, bytes: 4 },
  names: { count: names, bytes: 4 },
  recordStarts: { count: documents + 1, bytes: 4 },
  counts: { count: postings, bytes: 2 },
  lengths: { count: documents * FIELDS, bytes: 2 },
  flags: { count: documents, bytes: 1 },
  dead: { count: documents, bytes: 1 },
  vectors: { count: vectors, bytes: 1 },
  records: { count: records, bytes: 1 },
  words: { count: words, bytes: 1 },
});
export type SavedArray = keyof ReturnType<typeof measureArrays>;

/** The next multiple of 4. */
export const align = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** A sum of all bytes (MurmurHash3, 32 bits): a single one that differs shows. `bytes` begin at a multiple of 4. */
export function sumBytes(bytes: Uint8Array): number {
  const whole = bytes.length >> 2;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, whole);
  let hash = bytes.length | 0;
  const mix = (value: number): void => {
    let stirred = Math.imul(value, 0xcc9e2d51);
    stirred = (stirred << 15) | (stirred >>> 17);
    const mixed = hash ^ Math.imul(stirred, 0x1b873593);
    hash = (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
  };
  for (let at = 0; at < whole; at += 1) mix(words[at] ?? 0);
  for (let at = whole * 4; at < bytes.length; at += 1) mix(bytes[at] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export const measureSegment = (segment: Segment, words: Uint8Array): SavedSegment => ({
  documents: segment.ids.length,
  terms: segment.terms.length,
  postings: segment.postings.length,
  names: segment.names.length,
  records: segment.records.length,
  vectors: segment.vectors.length,
  words: words.length,
});
