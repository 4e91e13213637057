import { type Zippable, zipSync } from 'fflate';
import type { NamedFile } from './named-file.ts';
import { checkEntryName, quoteName } from './zip/check-entry-name.ts';

/** The first day that a zip can tell, so that the same files give the same bytes on any day and in any time zone. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * A zip of the files: the same files give the same bytes, whatever their order. Throws an Error with a sentence for a
 * name that `readZip` would refuse, and for two files of one name.
 */
export function writeZip(files: readonly NamedFile[]): Uint8Array<ArrayBuffer> {
  const names = new Set<string>();
  const packed: Zippable = {};
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const fault = path === '__proto__' ? `The name ${quoteName(path)} is not taken.` : checkEntryName(path);
    if (fault !== null) throw new Error(fault);
    const same = path.normalize('NFC');
    if (names.has(same)) throw new Error(`There are two files ${quoteName(path)}.`);
    names.add(same);
    packed[path] = [bytes, { mtime: NO_DATE, level: 6 }];
  }
  return zipSync(packed);
}
