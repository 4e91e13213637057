import type { ImportSource } from './import-source';
import { shelfFaults } from './shelf-faults';

// The files of a zip of gigabytes, without reading it: only its directory, at its end. Stored files, which is what weights
// are worth packing as, are slices of the zip; others are unpacked as they are read.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3

const END = { signature: 0x0605_4b50, bytes: 22, longestComment: 65_535 };
const LOCATOR = { signature: 0x0706_4b50, bytes: 20 };
const END64 = { signature: 0x0606_4b50, bytes: 56 };
const CENTRAL = { signature: 0x0201_4b50, bytes: 46 };
const LOCAL = { signature: 0x0403_4b50, bytes: 30 };
const IN_ZIP64 = 0xffff_ffff;
const ZIP64_FIELD = 1;
/** A model is hundreds of files at most; more is a zip of something else. */
const MOST_DIRECTORY = 4 * 1024 * 1024;

const damaged = (): Error =>
  shelfFaults.importUnfit('This is not a zip file, or it was cut off.', 'Copy it again, or choose the model’s folder.');

const viewOf = async (blob: Blob, from: number, to: number): Promise<DataView> => {
  if (from < 0 || to > blob.size || from > to) throw damaged();
  return new DataView(await blob.slice(from, to).arrayBuffer());
};

const big = (view: DataView, at: number): number => {
  if (at + 8 > view.byteLength) throw damaged();
  return Number(view.getBigUint64(at, true));
};

const findDirectory = async (zip: Blob): Promise<{ from: number; to: number }> => {
  const start = Math.max(0, zip.size - END.bytes - END.longestComment - LOCATOR.bytes);
  const view = await viewOf(zip, start, zip.size);
  for (let at = view.byteLength - END.bytes; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    const size = view.getUint32(at + 12, true);
    const from = view.getUint32(at + 16, true);
    if (size !== IN_ZIP64 && from !== IN_ZIP64) return { from, to: from + size };
    const locator = at - LOCATOR.bytes;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR.signature) throw damaged();
    const at64 = big(view, locator + 8);
    const end64 = await viewOf(zip, at64, at64 + END64.bytes);
    if (end64.getUint32(0, true) !== END64.signature) throw damaged();
    const from64 = big(end64, 48);
    return { from: from64, to: from64 + big(end64, 40) };
  }
  throw damaged();
};

/** Fields of four bytes that were too small stand, in this order, in the extra field of zip64. */
const widen = (view: DataView, at: number, end: number, fields: readonly number[]): number[] => {
  for (let field = at; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_FIELD) continue;
    let next = field + 4;
    return fields.map((value) => {
      if (value !== IN_ZIP64) return value;
      next += 8;
      return big(view, next - 8);
    });
  }
  return [...fields];
};

/** @throws ModelFailure where it is no zip that can be read */
export async function readZipEntries(zip: Blob): Promise<ImportSource[]> {
  const { from, to } = await findDirectory(zip);
  if (to - from > MOST_DIRECTORY)
    throw shelfFaults.importUnfit(
      'This zip holds too many files to be a model.',
      'Choose a zip of the model’s folder alone.',
    );
  const view = await viewOf(zip, from, to);
  const found: ImportSource[] = [];
  for (let at = 0; at + CENTRAL.bytes <= view.byteLength;) {
    if (view.getUint32(at, true) !== CENTRAL.signature) throw damaged();
    const nameEnd = at + CENTRAL.bytes + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged();
    const path = new TextDecoder().decode(
      new Uint8Array(view.buffer, at + CENTRAL.bytes, nameEnd - at - CENTRAL.bytes),
    );
    const method = view.getUint16(at + 10, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) !== 0;
    const fields = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
    const [size = 0, packed = 0, offset = 0] = widen(view, nameEnd, next, fields);
    at = next;
    if (path.endsWith('/')) continue;
    const isReadable = !isEncrypted && (method === 0 || method === 8);
    const open = async (): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> => {
      if (!isReadable) throw shelfFaults.importPacked(path, `method ${method}, encrypted: ${isEncrypted}`);
      const local = await viewOf(zip, offset, offset + LOCAL.bytes);
      if (local.getUint32(0, true) !== LOCAL.signature) throw damaged();
      const data = offset + LOCAL.bytes + local.getUint16(26, true) + local.getUint16(28, true);
      if (data + packed > zip.size) throw damaged();
      const bytes = zip.slice(data, data + packed).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
      return method === 0 ? bytes : bytes.pipeThrough(new DecompressionStream('deflate-raw'));
    };
    found.push({ path, size, open });
  }
  return found;
}
