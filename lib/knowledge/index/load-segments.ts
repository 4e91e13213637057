import { z } from '../../domain/zod.ts';
import {
  align,
  headerSchema,
  magic,
  measureArrays,
  prefixBytes,
  type SavedSegment,
  sumBytes,
  version,
} from './saved-format.ts';
import { FIELDS, type Segment, sumVectors } from './segment.ts';

const wordsSchema = z.object({ terms: z.array(z.string()), ids: z.array(z.string()) });
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Where lists begin: from 0, never back, the last at the end. */
const isRising = (starts: Uint32Array, end: number): boolean => {
  for (let at = 1; at < starts.length; at += 1) if ((starts[at] ?? 0) < (starts[at - 1] ?? 0)) return false;
  return starts[0] === 0 && starts.at(-1) === end;
};

const readSegment = (bytes: Uint8Array<ArrayBuffer>, from: number, measure: SavedSegment): Segment | null => {
  const arrays = measureArrays(measure);
  const offsets = new Map<string, number>();
  let at = from;
  for (const [name, { count, bytes: width }] of Object.entries(arrays)) {
    offsets.set(name, bytes.byteOffset + at);
    at += align(count * width);
  }
  const place = (name: keyof typeof arrays): [ArrayBuffer, number, number] => [
    bytes.buffer,
    offsets.get(name) ?? 0,
    arrays[name].count,
  ];
  const { terms, ids } = wordsSchema.parse(JSON.parse(decoder.decode(new Uint8Array(...place('words')))));
  const dead = new Uint8Array(...place('dead'));
  const lengths = new Uint16Array(...place('lengths'));
  const vectors = new Int8Array(...place('vectors'));
  const sums = new Float64Array(FIELDS);
  for (let word = 0; word < lengths.length; word += 1)
    if (dead[Math.floor(word / FIELDS)] === 0) sums[word % FIELDS] = (sums[word % FIELDS] ?? 0) + (lengths[word] ?? 0);
  const segment: Segment = {
    terms,
    ids,
    starts: new Uint32Array(...place('starts')),
    frequencies: new Uint32Array(...place('frequencies')),
    postings: new Uint32Array(...place('postings')),
    nameStarts: new Uint32Array(...place('nameStarts')),
    names: new Uint32Array(...place('names')),
    recordStarts: new Uint32Array(...place('recordStarts')),
    counts: new Uint16Array(...place('counts')),
    lengths,
    flags: new Uint8Array(...place('flags')),
    records: new Uint8Array(...place('records')),
    vectors,
    ...sumVectors(vectors, ids.length, dead),
    dead,
    living: dead.reduce((sum, each) => sum + (each === 0 ? 1 : 0), 0),
    sums,
  };
  const isWhole =
    terms.length === measure.terms &&
    ids.length === measure.documents &&
    (measure.vectors === 0 || measure.vectors % measure.documents === 0) &&
    isRising(segment.starts, measure.postings) &&
    isRising(segment.nameStarts, measure.names) &&
    isRising(segment.recordStarts, measure.records);
  return isWhole ? segment : null;
};

/**
 * Reads what `saveSegments` wrote; null when it is not that, of another version, cut short or changed. The arrays look
 * into `bytes`, which belong to the index from then on.
 */
export function loadSegments(given: Uint8Array): { segments: Segment[]; mark: string | null } | null {
  try {
    if (given.length < prefixBytes) return null;
    // Arrays of numbers need to begin at a multiple of their width.
    const isPlaced = given.byteOffset % 4 === 0 && given.buffer instanceof ArrayBuffer;
    const bytes = isPlaced ? (given as Uint8Array<ArrayBuffer>) : new Uint8Array(given);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version) return null;
    if (view.getUint32(8, true) !== sumBytes(bytes.subarray(12))) return null;
    const headerEnd = prefixBytes + view.getUint32(12, true);
    const { mark, segments } = headerSchema.parse(JSON.parse(decoder.decode(bytes.subarray(prefixBytes, headerEnd))));
    const sizes = segments.map((segment) =>
      Object.values(measureArrays(segment)).reduce((sum, { count, bytes: width }) => sum + align(count * width), 0),
    );
    if (sizes.reduce((sum, size) => sum + size, align(headerEnd)) !== bytes.length) return null;
    const read: Segment[] = [];
    let at = align(headerEnd);
    for (const [place, measure] of segments.entries()) {
      const segment = readSegment(bytes, at, measure);
      if (segment === null) return null;
      read.push(segment);
      at += sizes[place] ?? 0;
    }
    return { segments: read, mark };
  } catch (error) {
    // Damaged JSON, a header that does not fit, a length that no array can have.
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError) return null;
    if (error instanceof z.ZodError) return null;
    throw error;
  }
}
