import type { NamedFile } from './named-file.ts';
import { quoteName } from './zip/check-entry-name.ts';
import { decodeEntryName } from './zip/decode-entry-name.ts';
import { readDirectory, type ZipEntry } from './zip/read-directory.ts';
import { unpackEntry } from './zip/unpack-entry.ts';

/** What a zip may hold at most. */
export interface ZipLimits {
  /** Of the zip itself. */
  bytes: number;
  /** Of all files together, unpacked. */
  unpacked: number;
  /** Files and folders. */
  entries: number;
  /** How many times larger than packed a file may be; text packs to a tenth at best. */
  ratio: number;
}

/** A help centre of 65,000 articles with headroom; together with the articles made of it, below 600 MB of memory. */
export const zipLimits: ZipLimits = { bytes: 100_000_000, unpacked: 250_000_000, entries: 65_534, ratio: 200 };

/** Below it a file of one repeated letter is no bomb. */
const SMALL = 1_000_000;
const LOCAL = { signature: 0x0403_4b50, bytes: 30 };

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000).toLocaleString('en')} MB`;

const checkSizes = (entries: readonly ZipEntry[], { unpacked, ratio }: ZipLimits): void => {
  let total = 0;
  for (const { name, size, packed } of entries) {
    total += size;
    if (size > SMALL && size > packed * ratio) {
      throw new Error(
        `${quoteName(name)} would grow to ${megabytes(size)} from ${packed} bytes. Such a zip is not unpacked.`,
      );
    }
    if (total > unpacked) {
      throw new Error(
        `The files of this zip are more than ${megabytes(unpacked)} unpacked (reached at ${quoteName(name)}). Split it into smaller ones.`,
      );
    }
  }
};

interface Packed {
  entry: ZipEntry;
  from: number;
  to: number;
}

/** Where an entry's packed bytes lie; its local header must name the same file as the directory. */
const locate = (bytes: Uint8Array, entry: ZipEntry, end: number): Packed => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  const isThere = offset + LOCAL.bytes <= end && view.getUint32(offset, true) === LOCAL.signature;
  if (!isThere) throw new Error(`${quoteName(entry.name)} is missing from the zip, which is damaged or was cut off.`);
  const nameEnd = offset + LOCAL.bytes + view.getUint16(offset + 26, true);
  // One reader goes by the list and another by what stands before each file: both must see the same.
  if (decodeEntryName(bytes.subarray(offset + LOCAL.bytes, nameEnd), false) !== entry.name) {
    throw new Error(`${quoteName(entry.name)} has another name where it lies in the zip, which is not read.`);
  }
  const from = nameEnd + view.getUint16(offset + 28, true);
  const to = from + entry.packed;
  if (to > end) throw new Error(`${quoteName(entry.name)} is cut off in the zip.`);
  return { entry, from, to };
};

/** Files that share their packed bytes make a small zip grow without end. */
const checkOverlaps = (places: readonly Packed[]): void => {
  const sorted = places.toSorted((a, b) => a.entry.offset - b.entry.offset);
  for (const [at, { entry }] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before !== undefined && before.to > entry.offset) {
      throw new Error(
        `${quoteName(entry.name)} and ${quoteName(before.entry.name)} lie on each other in the zip, which is not read.`,
      );
    }
  }
};

/**
 * The files of a zip, in its order, folders left out. Sizes, count and names are checked before anything is unpacked,
 * and sizes again while it is. Throws an Error whose sentence names the file that is at fault; nothing is given back then.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = zipLimits): NamedFile[] {
  if (bytes.length > limits.bytes) {
    throw new Error(`The zip is ${megabytes(bytes.length)}; at most ${megabytes(limits.bytes)} are read.`);
  }
  const { entries, start } = readDirectory(bytes, limits.entries);
  checkSizes(entries, limits);
  const places = entries.map((entry) => locate(bytes, entry, start));
  checkOverlaps(places);
  return places
    .filter(({ entry }) => !entry.isFolder)
    .map(({ entry, from, to }) => ({ path: entry.name, bytes: unpackEntry(bytes.subarray(from, to), entry) }));
}
