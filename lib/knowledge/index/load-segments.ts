import { z } from '../../domain/zod.ts';
import { isSound } from './check-segment.ts';
import {
  align,
  headerSchema,
  magic,
  measureArrays,
  type PartHeader,
  prefixBytes,
  type SavedArray,
  sumBytes,
  version,
} from './saved-format.ts';
import { openSegment, type Segment } from './segment.ts';

const wordsSchema = z.object({ terms: z.array(z.string()), ids: z.array(z.string()) });
const decoder = new TextDecoder('utf-8', { fatal: true });

interface ReadPart {
  header: PartHeader;
  sum: number;
  segment: Segment;
}

/** A part as `saveSegments` wrote it; null when it is not that. Throws on what no part could say. */
function readPart(given: Uint8Array): ReadPart | null {
  if (given.length < prefixBytes) return null;
  // Arrays of numbers need to begin at a multiple of their width.
  const isPlaced = given.byteOffset % 4 === 0 && given.buffer instanceof ArrayBuffer;
  const bytes = isPlaced ? (given as Uint8Array<ArrayBuffer>) : new Uint8Array(given);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sum = view.getUint32(8, true);
  if (view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version) return null;
  if (sum !== sumBytes(bytes.subarray(12))) return null;
  const headerEnd = prefixBytes + view.getUint32(12, true);
  const header = headerSchema.parse(JSON.parse(decoder.decode(bytes.subarray(prefixBytes, headerEnd))));
  const arrays = measureArrays(header);
  const offsets = new Map<string, number>();
  let end = align(headerEnd);
  for (const [name, { count, bytes: width }] of Object.entries(arrays)) {
    offsets.set(name, bytes.byteOffset + end);
    end += align(count * width);
  }
  if (end !== bytes.length) return null;
  const place = (name: SavedArray): [ArrayBuffer, number, number] => [
    bytes.buffer,
    offsets.get(name) ?? 0,
    arrays[name].count,
  ];
  const { terms, ids } = wordsSchema.parse(JSON.parse(decoder.decode(new Uint8Array(...place('words')))));
  if (terms.length !== header.terms || ids.length !== header.documents) return null;
  const data = {
    terms,
    ids,
    starts: new Uint32Array(...place('starts')),
    postings: new Uint16Array(...place('postings')),
    nameStarts: new Uint32Array(...place('nameStarts')),
    names: new Uint32Array(...place('names')),
    recordStarts: new Uint32Array(...place('recordStarts')),
    counts: new Uint16Array(...place('counts')),
    lengths: new Uint16Array(...place('lengths')),
    flags: new Uint8Array(...place('flags')),
    records: new Uint8Array(...place('records')),
    vectors: new Int8Array(...place('vectors')),
  };
  const dead = new Uint8Array(...place('dead'));
  return isSound(data, dead) ? { header, sum, segment: openSegment(data, dead) } : null;
}

/**
 * Reads the parts that `saveSegments` wrote, in their order; null when one is missing, damaged, of another saving or another
 * version, or says what today's reading of its articles does not. The arrays look into the parts, which belong to the
 * index from then on.
 */
export function loadSegments(parts: readonly Uint8Array[]): { segments: Segment[]; mark: string | null } | null {
  const segments: Segment[] = [];
  const ids = new Set<string>();
  let mark: string | null = null;
  let before = 0;
  try {
    for (const [at, part] of parts.entries()) {
      const read = readPart(part);
      if (read === null || read.header.before !== before || read.header.left !== parts.length - 1 - at) return null;
      if (at > 0 && read.header.mark !== mark) return null;
      ({ mark } = read.header);
      before = read.sum;
      const { segment } = read;
      segments.push(segment);
      // What lives, lives once.
      segment.ids.forEach((id, document) => segment.dead[document] === 0 && ids.add(id));
    }
  } catch (error) {
    // Damaged JSON, a header that does not fit, a length that no array can have.
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError) return null;
    if (error instanceof z.ZodError) return null;
    throw error;
  }
  const living = segments.reduce((sum, segment) => sum + segment.living, 0);
  return segments.length > 0 && ids.size === living ? { segments, mark } : null;
}
