import { Inflate } from 'fflate';
import { quoteName } from './check-entry-name.ts';
import { crc32 } from './crc32.ts';

/** Deflate grows a byte to 1,032 at most: a lie about the size is found after 16 MB, not after all of it. */
const SLICE = 16_384;

const inflate = (packed: Uint8Array, size: number, quoted: string): Uint8Array => {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) {
      throw new RangeError(
        `${quoted} unpacks to more than the ${size} bytes that the zip tells. It was not read further.`,
      );
    }
    bytes.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new Error(`${quoted} is damaged in the zip and can not be unpacked.`, { cause: error });
  }
  if (filled < size) throw new Error(`${quoted} is damaged: it unpacks to less than the zip tells.`);
  return bytes;
};

/** The bytes of one file of a zip, at most `size` of them, checked against its checksum. Throws an Error with a sentence. */
export function unpackEntry(
  packed: Uint8Array,
  { name, isDeflated, size, crc }: { name: string; isDeflated: boolean; size: number; crc: number },
): Uint8Array {
  const quoted = quoteName(name);
  if (!isDeflated && packed.length !== size) throw new Error(`${quoted} is damaged: its size is told in two ways.`);
  // A copy, so that the file does not keep the whole zip in memory.
  const bytes = isDeflated ? inflate(packed, size, quoted) : packed.slice();
  if (crc32(bytes) !== crc) throw new Error(`${quoted} is damaged: its checksum is wrong.`);
  return bytes;
}
