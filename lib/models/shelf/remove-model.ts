import type { CatalogModel } from '@/lib/domain/catalog';
import { addressesBelow, openAll } from './model-caches';
import { measureModel } from './measure-model';
import type { ShelfParts } from './shelf-parts';

/** Deletes all below the model's address, whether it is known or not. @see ModelShelf.remove */
export async function removeModel(parts: ShelfParts, model: CatalogModel): Promise<number> {
  const { bytes } = await measureModel(parts, model);
  for (const cache of await openAll(parts.caches)) {
    for (const address of await addressesBelow(cache, model.address)) await cache.delete(address);
  }
  return bytes;
}
