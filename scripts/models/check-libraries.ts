import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockedLibrary } from '../../lib/models/models-lock.ts';

/** How a library of the lock is in a folder. `unweighed`: it is there, and the lock has no hash to hold it against. */
export interface LibraryState {
  name: string;
  state: 'good' | 'absent' | 'differs' | 'unweighed';
  /** What is wrong, in a sentence; empty when nothing is. */
  problem: string;
}

const hashFile = (path: string): { bytes: number; sha256: string } => {
  const content = readFileSync(path);
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
};

/** Each library that the lock names, held against the files of a folder. */
export function checkLibraries(libraries: readonly LockedLibrary[], folder: string): LibraryState[] {
  return libraries.map(({ name, bytes, sha256 }) => {
    const path = join(folder, name);
    if (!existsSync(path)) return { name, state: 'absent', problem: `${name} is missing.` };
    if (bytes === null || sha256 === null)
      return { name, state: 'unweighed', problem: `${name} has no hash in models.lock.json.` };
    const found = hashFile(path);
    if (found.bytes === bytes && found.sha256 === sha256) return { name, state: 'good', problem: '' };
    const problem = `${name} differs from models.lock.json: ${found.bytes} bytes with SHA-256 ${found.sha256} instead of ${bytes} bytes with ${sha256}.`;
    return { name, state: 'differs', problem };
  });
}
