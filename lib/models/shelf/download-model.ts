import type { CatalogModel } from '@/lib/domain/catalog';
import { ModelFailure } from '../model-failure';
import { fetchShard } from './fetch-shard';
import { fetchSmallFile } from './fetch-small-file';
import type { ModelFile } from './held-record';
import { forgetLists, type Lists, loadLists } from './load-lists';
import { asResponse, openFinal, openOurs } from './model-caches';
import { configPath, tensorListPath } from './model-list';
import type { OnBytes } from './model-shelf';
import { countPieces } from './pieces';
import { hashOf } from './read-lists';
import { runTogether } from './run-together';
import { isStorageFull, shelfFaults } from './shelf-faults';
import type { ShelfParts } from './shelf-parts';
import { isIntact } from './verify-model';

/** Files at once: enough to fill a line, few enough for the server's patience and for memory. */
const AT_ONCE = 3;
const MOST_TOKENIZER = 64 * 1024 * 1024;

const sameHash = (a: ModelFile, b: ModelFile | undefined): boolean =>
  a.hash !== null && b?.hash?.algorithm === a.hash.algorithm && b.hash.hex === a.hash.hex;

/** Of the files that are in web-llm's caches, those that are what the lists ask for; others are deleted. */
async function findKept(
  { caches, records }: ShelfParts,
  { address }: CatalogModel,
  files: readonly ModelFile[],
  signal: AbortSignal,
): Promise<Map<string, ModelFile>> {
  const known = (await records.read(address))?.files ?? [];
  const kept = new Map<string, ModelFile>();
  for (const file of files) {
    const cache = await openFinal(caches, file.path);
    if ((await cache.keys(address + file.path)).length === 0) continue;
    const before = known.find(({ path }) => path === file.path);
    // Nobody tells what it must be: then it is what was written down when it came.
    const now = file.hash === null && before ? before : file;
    const isKept = sameHash(now, before) || (await isIntact(cache, address + file.path, now, () => undefined, signal));
    if (isKept) kept.set(file.path, now);
    else await cache.delete(address + file.path);
  }
  return kept;
}

/** @see ModelShelf.download */
export async function downloadModel(
  parts: ShelfParts,
  model: CatalogModel,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<void> {
  const { caches, records, asking, now } = parts;
  const { address } = model;
  const lists = await loadLists(parts, model, signal);
  const ours = await openOurs(caches);
  const kept = await findKept(parts, model, lists.files, signal);
  const files = lists.files.map((file) => kept.get(file.path) ?? file);
  const missing = files.filter(({ path }) => !kept.has(path) && path !== configPath && path !== tensorListPath);
  const before = await records.read(address);
  const write = (change: { verifiedAt: number | null }) =>
    records.write(address, { model: model.id, files, damaged: [], isWanted: before?.isWanted ?? false, ...change });
  await write({ verifiedAt: null });

  // With the pieces that are kept, so that the first report is where the last one ended.
  const done = new Map(files.map(({ path, bytes }) => [path, bytes ?? 0]));
  for (const { path } of missing) done.set(path, await countPieces(ours, `${address}${path}?`));
  const tell = (path: string, bytes: number): void => {
    done.set(path, bytes);
    const total = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
    onBytes(
      [...done.values()].reduce((sum, value) => sum + value, 0),
      total,
    );
  };
  const settle = (path: string, change: Partial<ModelFile>): void => {
    const at = files.findIndex((file) => file.path === path);
    const file = files[at];
    if (file) files[at] = { ...file, ...change };
  };
  tell(configPath, lists.config.length);

  await checkRoom(parts, model, missing);

  const fetchOne = async (file: ModelFile, signal: AbortSignal): Promise<void> => {
    const { path, bytes } = file;
    const target = await openFinal(caches, path);
    if (path === lists.tokenizer) {
      const found = await fetchSmallFile(asking, address + path, { path, most: MOST_TOKENIZER, signal });
      const hex = checkTokenizer(found, file);
      await target.put(address + path, asResponse(found, found.length));
      settle(path, { bytes: found.length, hash: { algorithm: 'sha256', hex } });
      tell(path, found.length);
      return;
    }
    const shard = { ...file, bytes: bytes ?? 0, address: address + path };
    const hash = await fetchShard(asking, { ours, target }, shard, (held) => tell(path, held), signal);
    settle(path, { hash });
    tell(path, shard.bytes);
  };

  try {
    await runTogether(missing, AT_ONCE, fetchOne, signal);
    await publish(parts, model, lists);
    await write({ verifiedAt: now() });
  } catch (error) {
    // What came stays written down, so that the next try need not read it all again.
    await write({ verifiedAt: null }).catch(() => undefined);
    if (isStorageFull(error)) throw shelfFaults.storageFull(String(error));
    // The server may have another version by now: its lists are asked for anew.
    if (error instanceof ModelFailure && error.fault.kind === 'wrong-file') await forgetLists(parts, model);
    throw error;
  }
}

/** A download that can't end is not begun. Where the browser does not tell, the disk itself says when it is full. */
async function checkRoom(
  { caches, free }: ShelfParts,
  { address }: CatalogModel,
  missing: readonly ModelFile[],
): Promise<void> {
  const room = await free();
  if (room === null) return;
  const sizes = missing.map(({ bytes }) => bytes ?? 0);
  const held = await countPieces(await openOurs(caches), address);
  // While a file is put together of its pieces it is there twice.
  const needed = sizes.reduce((sum, bytes) => sum + bytes, 0) - held + Math.max(0, ...sizes);
  if (room < needed) throw shelfFaults.storageFull(`${room} bytes are free, ${needed} are needed`);
}

/** Its SHA-256. @throws ModelFailure where it is not what was expected, or is no JSON */
function checkTokenizer(bytes: Uint8Array, { path, hash }: ModelFile): string {
  const hex = hashOf(bytes);
  if (hash !== null && hash.hex !== hex) throw shelfFaults.notAsListed(path, `sha256 ${hex} instead of ${hash.hex}`);
  if (path.endsWith('.json')) {
    try {
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (error) {
      throw shelfFaults.unreadable(path, String(error));
    }
  }
  return hex;
}

/** The lists last: web-llm takes a model for cached once its list of weights and all it names are there. */
async function publish(
  { caches }: ShelfParts,
  { address }: CatalogModel,
  { config, tensorList }: Lists,
): Promise<void> {
  const ours = await openOurs(caches);
  for (const [path, bytes] of [
    [configPath, config],
    [tensorListPath, tensorList],
  ] as const) {
    await (await openFinal(caches, path)).put(address + path, asResponse(bytes, bytes.length));
    await ours.delete(address + path);
  }
}
