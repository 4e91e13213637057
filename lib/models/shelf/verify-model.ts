import type { CatalogModel } from '@/lib/domain/catalog';
import { hashStream } from './hash-stream';
import type { ModelFile } from './held-record';
import { openFinal } from './model-caches';
import type { OnBytes } from './model-shelf';
import { shelfFaults } from './shelf-faults';
import type { ShelfParts } from './shelf-parts';

/** Whether a cached file is byte for byte what it was when it was fetched. */
export async function isIntact(
  cache: Cache,
  address: string,
  { bytes, hash }: ModelFile,
  onBytes: (more: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const found = await cache.match(address);
  if (!found?.body || hash === null) return false;
  try {
    const read = await hashStream(found.body, hash.algorithm, onBytes, signal);
    return read.hex === hash.hex && (bytes === null || read.bytes === bytes);
  } catch (error) {
    signal.throwIfAborted();
    // The browser lost the bytes behind its own entry.
    console.warn(`A cached file could not be read: ${String(error)}`);
    return false;
  }
}

/** @see ModelShelf.verify */
export async function verifyModel(
  { caches, records, now }: ShelfParts,
  { id, address }: CatalogModel,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<string[]> {
  const record = await records.read(address);
  if (!record || record.verifiedAt === null) throw shelfFaults.notHere(id);
  const total = record.files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  let done = 0;
  const damaged: string[] = [];
  onBytes(0, total);
  for (const file of record.files) {
    const cache = await openFinal(caches, file.path);
    const end = done + (file.bytes ?? 0);
    const count = (more: number): void => onBytes((done = Math.min(done + more, end)), total);
    if (!(await isIntact(cache, address + file.path, file, count, signal))) {
      // By its address: what web-llm offers for deleting fails on just such files.
      await cache.delete(address + file.path);
      damaged.push(file.path);
    }
    done = end;
    onBytes(done, total);
  }
  await records.write(address, { ...record, damaged, ...(damaged.length === 0 && { verifiedAt: now() }) });
  return damaged;
}
