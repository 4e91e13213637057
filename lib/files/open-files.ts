import { isMhtml, unpackMhtml } from './html/unpack-mhtml';
import type { NamedFile } from './named-file';
import { readZip } from './read-zip';

/** What systems leave in folders and zips. */
const clutter = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;
/** More than that is no help centre's text, and would fill the memory: a screen may refuse it before it is even loaded. */
export const MOST_BYTES = 100_000_000;

const isZip = ({ bytes }: NamedFile) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * The files that a person chose, zips replaced by what is in them, pages saved as a single
 * file by the page, what systems leave there dropped. Throws an Error
 * that names the file which is too large or holds no page, or the zip that can not be read, and why.
 */
export function openFiles(files: readonly NamedFile[]): NamedFile[] {
  const open: NamedFile[] = [];
  for (const file of files) {
    if (file.bytes.length > MOST_BYTES) {
      throw new Error(
        `"${file.path}" has ${Math.ceil(file.bytes.length / 1_000_000)} MB; at most ${MOST_BYTES / 1_000_000} MB are read. Split it. Nothing was imported.`,
      );
    }
    if (!isZip(file)) {
      open.push(isMhtml(file) ? unpackMhtml(file) : file);
      continue;
    }
    let unpacked: NamedFile[];
    try {
      unpacked = readZip(file.bytes);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`"${file.path}" can not be opened. ${why} Nothing was imported.`, { cause: error });
    }
    open.push(...unpacked.map((one) => (isMhtml(one) ? unpackMhtml(one) : one)));
  }
  return open.filter(({ path }) => !clutter.test(path));
}
