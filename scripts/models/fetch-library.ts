import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockedLibrary } from '../../lib/models/models-lock.ts';

/** A library is a few megabytes. */
const MOST_BYTES = 200 * 1024 * 1024;
/** Every WebAssembly module begins so. */
const MAGIC = Uint8Array.from([0x00, 0x61, 0x73, 0x6d]);

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function download(address: string): Promise<Uint8Array> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new Error(`${address}: no answer came (${error instanceof Error ? error.message : String(error)}).`);
  });
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > MOST_BYTES) throw new Error(`${address}: ${bytes.length} bytes are too many for a library.`);
  if (!MAGIC.every((byte, at) => bytes[at] === byte)) throw new Error(`${address}: what came is not WebAssembly.`);
  return bytes;
}

/**
 * Puts a library into a folder, unless the right one is there. Without `isLocking` it must be what the lock says; with it,
 * what the server sends is weighed, and what the lock said before is only compared.
 *
 * @returns the library as the lock should name it, and whether it was fetched
 * @throws Error with a sentence; the folder is as it was
 */
export async function fetchLibrary(
  library: LockedLibrary,
  { folder, isLocking }: { folder: string; isLocking: boolean },
): Promise<{ library: LockedLibrary; isNew: boolean }> {
  const { name, address } = library;
  const path = join(folder, name);
  const isWeighed = library.sha256 !== null && library.bytes !== null;
  if (!isWeighed && !isLocking) {
    throw new Error(
      `${name} has no hash in models.lock.json, so it can't be verified and was not fetched. Run with --lock to weigh it.`,
    );
  }
  if (!isLocking && existsSync(path) && hash(readFileSync(path)) === library.sha256) return { library, isNew: false };
  const bytes = await download(address);
  const sha256 = hash(bytes);
  if (!isLocking && (sha256 !== library.sha256 || bytes.length !== library.bytes)) {
    throw new Error(
      `${name} differs from models.lock.json: ${bytes.length} bytes with SHA-256 ${sha256} came from ${address}. It was not kept.`,
    );
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
  return { library: { name, address, bytes: bytes.length, sha256 }, isNew: true };
}
