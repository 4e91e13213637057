import type { CatalogModel } from '@/lib/domain/catalog';
import { ModelFailure } from '../model-failure';
import { hashStream } from './hash-stream';
import type { ModelFile } from './held-record';
import { type ImportSource, openImport } from './import-source';
import { addressesBelow, asResponse, openFinal, openOurs } from './model-caches';
import { configPath, tensorListPath } from './model-list';
import type { ChosenFile, OnBytes } from './model-shelf';
import { listFiles, readConfig } from './read-lists';
import { removeModel } from './remove-model';
import { isStorageFull, shelfFaults } from './shelf-faults';
import type { ShelfParts } from './shelf-parts';

/** The lists and nothing larger are read into memory. */
const MOST_IN_MEMORY = 16 * 1024 * 1024;

const readWhole = async (source: ImportSource): Promise<Uint8Array<ArrayBuffer>> => {
  if (source.size > MOST_IN_MEMORY) throw shelfFaults.importDiffers(source.path, `${source.size} bytes`);
  const bytes = await source.open();
  try {
    return new Uint8Array(await new Response(bytes).arrayBuffer());
  } catch (error) {
    throw shelfFaults.importDiffers(source.path, String(error));
  }
};

/** The same faults are said otherwise where a person chose the files. */
const reading = <T>(path: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw shelfFaults.importDiffers(path, error instanceof ModelFailure ? error.fault.detail : String(error));
  }
};

/** Every byte is held against the list before the first is kept. @see ModelShelf.importFiles */
export async function importModel(
  parts: ShelfParts,
  model: CatalogModel,
  chosen: readonly ChosenFile[],
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<void> {
  const { caches, records, now, locked, free } = parts;
  const sources = await openImport(chosen);
  const find = (path: string): ImportSource => {
    const source = sources.get(path);
    if (!source) throw shelfFaults.importLacks(path);
    return source;
  };
  const config = await readWhole(find(configPath));
  const tensorList = await readWhole(find(tensorListPath));
  const { tokenizer } = reading(configPath, () => readConfig(config, model));
  const files = reading(tensorListPath, () => listFiles({ config, tensorList, tokenizer }, locked(model.id)));
  const sizes = files.map(({ path, bytes }) => bytes ?? find(path).size);
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const room = await free();
  if (room !== null && room < total) throw shelfFaults.importFull(`${room} bytes are free, ${total} are needed`);

  let done = 0;
  const checked: ModelFile[] = [];
  for (const file of files) {
    const algorithm = file.hash?.algorithm ?? 'sha256';
    // Read once to check and once to keep: half of the way each.
    const count = (more: number): void => onBytes((done += more / 2), total);
    const { hex, bytes } = await hashStream(await find(file.path).open(), algorithm, count, signal).catch(
      (error: unknown) => {
        signal.throwIfAborted();
        throw error instanceof ModelFailure ? error : shelfFaults.importDiffers(file.path, String(error));
      },
    );
    if (file.hash !== null && file.hash.hex !== hex)
      throw shelfFaults.importDiffers(file.path, `${algorithm} ${hex} instead of ${file.hash.hex}`);
    if (file.bytes !== null && file.bytes !== bytes)
      throw shelfFaults.importDiffers(file.path, `${bytes} bytes instead of ${file.bytes}`);
    checked.push({ ...file, bytes, hash: { algorithm, hex } });
  }

  const record = { model: model.id, files: checked, verifiedAt: null, damaged: [], isWanted: false };
  try {
    await records.write(model.address, record);
    // The list of weights last, since it is what makes the model count as there.
    const inOrder = [
      ...checked.filter(({ path }) => path !== tensorListPath),
      ...checked.filter(({ path }) => path === tensorListPath),
    ];
    for (const { path, bytes } of inOrder) {
      signal.throwIfAborted();
      const cache = await openFinal(caches, path);
      await cache.put(model.address + path, asResponse(await find(path).open(), bytes ?? 0));
      onBytes((done = Math.min(total, done + (bytes ?? 0) / 2)), total);
    }
    // What an earlier download left.
    const ours = await openOurs(caches);
    for (const address of await addressesBelow(ours, model.address)) await ours.delete(address);
    await records.write(model.address, { ...record, verifiedAt: now() });
  } catch (error) {
    await removeModel(parts, model).catch(() => undefined);
    if (isStorageFull(error)) throw shelfFaults.importFull(String(error));
    throw error;
  }
}
