import {
  align,
  magic,
  measureArrays,
  measureSegment,
  prefixBytes,
  type SavedArray,
  sumBytes,
  version,
} from './saved-format.ts';
import type { Segment } from './segment.ts';

/** Writes segments as they are, with what is dead in them; nothing is merged, so that saving never takes long. */
export function saveSegments(segments: readonly Segment[], mark: string | null): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const saved = segments.map((segment) => {
    const words = encoder.encode(JSON.stringify({ terms: segment.terms, ids: segment.ids }));
    return { arrays: { ...segment, words }, measure: measureSegment(segment, words) };
  });
  const header = encoder.encode(JSON.stringify({ mark, segments: saved.map(({ measure }) => measure) }));
  const size = saved
    .flatMap(({ measure }) => Object.values(measureArrays(measure)))
    .reduce((sum, { count, bytes }) => sum + align(count * bytes), align(prefixBytes + header.length));
  const bytes = new Uint8Array(size);
  bytes.set(header, prefixBytes);
  let at = align(prefixBytes + header.length);
  for (const { arrays, measure } of saved) {
    for (const [name, { count, bytes: width }] of Object.entries(measureArrays(measure))) {
      const array = arrays[name as SavedArray];
      bytes.set(new Uint8Array(array.buffer, array.byteOffset, count * width), at);
      at += align(count * width);
    }
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, version, true);
  view.setUint32(12, header.length, true);
  view.setUint32(8, sumBytes(bytes.subarray(12)), true);
  return bytes;
}
