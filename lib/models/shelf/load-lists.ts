import type { CatalogModel } from '@/lib/domain/catalog';
import { fetchSmallFile } from './fetch-small-file';
import type { ModelFile } from './held-record';
import { asResponse, openFinal, openOurs } from './model-caches';
import { configPath, tensorListPath } from './model-list';
import { listFiles, readConfig, readTensorList } from './read-lists';
import type { ShelfParts } from './shelf-parts';

const MOST_CONFIG = 1024 * 1024;
/** A list names each tensor; those of 8 billion weights are a third of a megabyte. */
const MOST_LIST = 16 * 1024 * 1024;

export interface Lists {
  config: Uint8Array<ArrayBuffer>;
  tensorList: Uint8Array<ArrayBuffer>;
  tokenizer: string;
  files: ModelFile[];
}

const readLists = (
  parts: ShelfParts,
  model: CatalogModel,
  config: Uint8Array<ArrayBuffer>,
  tensorList: Uint8Array<ArrayBuffer>,
): Lists => {
  const { tokenizer } = readConfig(config, model);
  readTensorList(tensorList);
  return { config, tensorList, tokenizer, files: listFiles({ config, tensorList, tokenizer }, parts.locked(model.id)) };
};

/** The lists as the server has them now. @throws ModelFailure, or the signal's reason */
export async function fetchLists(parts: ShelfParts, model: CatalogModel, signal: AbortSignal): Promise<Lists> {
  const get = (path: string, most: number) =>
    fetchSmallFile(parts.asking, model.address + path, { path, most, signal });
  const config = await get(configPath, MOST_CONFIG);
  return readLists(parts, model, config, await get(tensorListPath, MOST_LIST));
}

const cachedBytes = async ({ caches }: ShelfParts, address: string, path: string) => {
  const found =
    (await (await openOurs(caches)).match(address + path)) ??
    (await (await openFinal(caches, path)).match(address + path));
  return found ? new Uint8Array(await found.arrayBuffer()) : null;
};

/**
 * The lists that a download was begun with, so that all its files are of one making; else those that the server has now,
 * which are kept for that.
 */
export async function loadLists(parts: ShelfParts, model: CatalogModel, signal: AbortSignal): Promise<Lists> {
  const [config, tensorList] = await Promise.all(
    [configPath, tensorListPath].map((path) => cachedBytes(parts, model.address, path)),
  );
  if (config && tensorList) {
    try {
      return readLists(parts, model, config, tensorList);
    } catch {
      // Damaged, or not what this version was weighed with: the server is asked.
    }
  }
  const lists = await fetchLists(parts, model, signal);
  const ours = await openOurs(parts.caches);
  await ours.put(model.address + configPath, asResponse(lists.config, lists.config.length));
  await ours.put(model.address + tensorListPath, asResponse(lists.tensorList, lists.tensorList.length));
  return lists;
}

/** So that the next download asks the server what it has now. */
export async function forgetLists({ caches }: ShelfParts, { address }: CatalogModel): Promise<void> {
  const ours = await openOurs(caches);
  for (const path of [configPath, tensorListPath]) {
    await ours.delete(address + path);
    await (await openFinal(caches, path)).delete(address + path);
  }
}
