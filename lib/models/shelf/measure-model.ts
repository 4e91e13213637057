import type { CatalogModel } from '@/lib/domain/catalog';
import type { HeldModel } from '@/lib/domain/model-files';
import { addressesBelow, openAll, openOurs } from './model-caches';
import { countPieces } from './pieces';
import type { ShelfParts } from './shelf-parts';

/** What is here of a model, by what the caches hold now: a browser may have cleared them. @see ModelShelf.held */
export async function measureModel({ caches, records }: ShelfParts, { id, address }: CatalogModel): Promise<HeldModel> {
  const record = await records.read(address);
  const ours = await openOurs(caches);
  const present = new Set<string>();
  for (const cache of await openAll(caches)) {
    for (const found of await addressesBelow(cache, address)) present.add(found);
  }
  const files = record?.files ?? [];
  const here = files.filter(({ path }) => present.has(address + path));
  const bytes = here.reduce((sum, file) => sum + (file.bytes ?? 0), 0) + (await countPieces(ours, address));
  const isWhole = files.length > 0 && here.length === files.length && record?.verifiedAt !== null;
  const state = (): HeldModel['state'] => {
    if (record && record.damaged.length > 0) return 'damaged';
    if (isWhole) return 'whole';
    return bytes > 0 || record?.isWanted === true ? 'partial' : 'absent';
  };
  return {
    model: id,
    state: state(),
    bytes,
    total: files.length === 0 ? null : files.reduce((sum, file) => sum + (file.bytes ?? 0), 0),
    isVouchedFor: files.length > 0 && files.every(({ toldBy }) => toldBy === 'lock'),
    isWanted: record?.isWanted ?? false,
    verifiedAt: record?.verifiedAt ?? null,
  };
}
