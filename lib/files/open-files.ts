import type { NamedFile } from './named-file';
import { readZip } from './read-zip';

/** What systems leave in folders and zips. */
const clutter = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;
/** More than that is no help centre's text, and would fill the memory: a screen may refuse it before it is even loaded. */
export const MOST_BYTES = 100_000_000;

const isZip = ({ bytes }: NamedFile) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * The files that a person chose, zips replaced by what is in them, what systems leave there dropped. Throws an Error
 * that names the file which is too large, or the zip that can not be read, and why.
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
      open.push(file);
      continue;
    }
    try {
      open.push(...readZip(file.bytes));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`"${file.path}" can not be opened. ${why} Nothing was imported.`, { cause: error });
    }
  }
  return open.filter(({ path }) => !clutter.test(path));
}
