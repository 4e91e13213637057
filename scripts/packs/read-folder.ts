import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a folder, with `/` between folders as in a pack; what a version control system keeps is left out. */
export function readFolder(folder: string): { path: string; bytes: Uint8Array<ArrayBuffer> }[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is not a folder.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      bytes: new Uint8Array(readFileSync(path)),
    }))
    .filter(({ path }) => !/(?:^|\/)\.git\//.test(path));
}
