import { checkEntryName, quoteName } from './check-entry-name.ts';
import { decodeEntryName } from './decode-entry-name.ts';

/** A file as the directory at the end of a zip tells it. */
export interface ZipEntry {
  name: string;
  isFolder: boolean;
  isDeflated: boolean;
  crc: number;
  packed: number;
  size: number;
  /** Where its local header starts. */
  offset: number;
}

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16
const END = { signature: 0x0605_4b50, bytes: 22, longestComment: 65_535 };
const CENTRAL = { signature: 0x0201_4b50, bytes: 46 };
const FLAG_ENCRYPTED = 0x1;
const FLAG_STRONGLY_ENCRYPTED = 0x40;
const FLAG_UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;
const MADE_ON_UNIX = 3;
const UNIX_TYPE = 0o170_000;
const UNIX_LINK = 0o120_000;
/** A field of this value says that the true one is elsewhere, in zips of more than 4 GB or 65,535 files. */
const IN_ZIP64 = 0xffff_ffff;

const findEnd = (view: DataView): number => {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1) {
    if (
      view.getUint32(at, true) === END.signature &&
      at + END.bytes + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at;
    }
  }
  const looksLikeZip = view.byteLength >= 4 && (view.getUint32(0, true) & 0xffff) === 0x4b50;
  throw new Error(
    looksLikeZip ? 'This zip is damaged or was cut off: its list of files is missing.' : 'This is not a zip file.',
  );
};

const readEntry = (view: DataView, bytes: Uint8Array, at: number, end: number): { entry: ZipEntry; next: number } => {
  const damaged = 'This zip is damaged: its list of files can not be read.';
  if (at + CENTRAL.bytes > end || view.getUint32(at, true) !== CENTRAL.signature) throw new Error(damaged);
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + CENTRAL.bytes + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) throw new Error(damaged);
  const name = decodeEntryName(bytes.subarray(at + CENTRAL.bytes, nameEnd), (flags & FLAG_UTF8) !== 0);
  if (name === null) throw new Error('This zip holds a file whose name is marked as UTF-8 and is not.');
  const fault = checkEntryName(name);
  if (fault !== null) throw new Error(fault);
  if ((flags & (FLAG_ENCRYPTED | FLAG_STRONGLY_ENCRYPTED)) !== 0) {
    throw new Error(`${quoteName(name)} is encrypted. Save the zip without a password.`);
  }
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) {
    throw new Error(
      `${quoteName(name)} is packed in a way (method ${method}) that is not read here. Pack it as a common zip.`,
    );
  }
  const isUnix = view.getUint8(at + 5) === MADE_ON_UNIX;
  if (isUnix && (view.getUint16(at + 40, true) & UNIX_TYPE) === UNIX_LINK) {
    throw new Error(`${quoteName(name)} is a link to another file. Put the file itself into the zip.`);
  }
  const entry: ZipEntry = {
    name,
    isFolder: name.endsWith('/'),
    isDeflated: method === DEFLATED,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if (entry.packed === IN_ZIP64 || entry.size === IN_ZIP64 || entry.offset === IN_ZIP64) {
    throw new Error(`${quoteName(name)} is stored as in zips of more than 4 GB, which are not read here.`);
  }
  return { entry, next };
};

/**
 * The files of a zip as its directory lists them, nothing unpacked. Throws an Error with a sentence where the zip is
 * damaged, lists more than `mostEntries`, or holds a name or a kind of file that is not taken.
 */
export function readDirectory(bytes: Uint8Array, mostEntries: number): { entries: ZipEntry[]; start: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === IN_ZIP64)
    throw new Error('Zips of more than 65,534 files or 4 GB are not read here.');
  if (view.getUint16(end + 4, true) !== 0) throw new Error('This zip is one part of several. Save it as one file.');
  if (count > mostEntries) throw new Error(`This zip lists ${count} files; at most ${mostEntries} are read.`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = start;
  while (entries.length < count) {
    const { entry, next } = readEntry(view, bytes, at, end);
    // The same letters written in two ways would be one file on some systems.
    const same = entry.name.normalize('NFC').replace(/\/$/, '');
    if (names.has(same)) throw new Error(`This zip holds ${quoteName(entry.name)} twice.`);
    names.add(same);
    entries.push(entry);
    at = next;
  }
  // What stands between the list and its end would be files that one reader sees and another does not.
  if (at !== end) throw new Error('This zip is damaged: its list of files does not end where it says.');
  return { entries, start };
}
