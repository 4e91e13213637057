import { buildSegment } from './build-segment.ts';
import {
  align,
  magic,
  measureArrays,
  measureSegment,
  type PartHeader,
  prefixBytes,
  type SavedArray,
  sumBytes,
  version,
} from './saved-format.ts';
import type { Segment } from './segment.ts';

const encoder = new TextEncoder();

function writePart(segment: Segment, place: Pick<PartHeader, 'mark' | 'before' | 'left'>) {
  const words = encoder.encode(JSON.stringify({ terms: segment.terms, ids: segment.ids }));
  const measure = measureSegment(segment, words);
  const header = encoder.encode(JSON.stringify({ ...place, ...measure }));
  const arrays = Object.entries(measureArrays(measure));
  let at = align(prefixBytes + header.length);
  const part = new Uint8Array(arrays.reduce((sum, [, { count, bytes }]) => sum + align(count * bytes), at));
  part.set(header, prefixBytes);
  for (const [name, { count, bytes }] of arrays) {
    const { buffer, byteOffset } = name === 'words' ? words : segment[name as Exclude<SavedArray, 'words'>];
    part.set(new Uint8Array(buffer, byteOffset, count * bytes), at);
    at += align(count * bytes);
  }
  const view = new DataView(part.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, version, true);
  view.setUint32(12, header.length, true);
  const sum = sumBytes(part.subarray(12));
  view.setUint32(8, sum, true);
  return { part, sum };
}

/**
 * Writes segments as they are now, with what is dead in them, one part each: a part is made when it is asked for, so that
 * there is never a second copy of all. Changes that come between two parts are in none of them.
 */
export function saveSegments(segments: readonly Segment[], mark: string | null): Iterable<Uint8Array<ArrayBuffer>> {
  // All else of a segment is replaced, never changed.
  const held = segments.map((segment): Segment => ({ ...segment, dead: segment.dead.slice() }));
  if (held.length === 0) held.push(buildSegment([]));
  return {
    *[Symbol.iterator]() {
      let before = 0;
      for (const [at, segment] of held.entries()) {
        const { part, sum } = writePart(segment, { mark, before, left: held.length - 1 - at });
        before = sum;
        yield part;
      }
    },
  };
}
