import lock from '../../models.lock.json' with { type: 'json' };
import type { CatalogModel } from '../domain/catalog.ts';
import { catalogRows } from './catalog-rows.ts';
import { type ModelsLock, modelsLockSchema } from './models-lock.ts';

/** What this version vouches for: hashes of libraries and model files, as far as somebody has weighed them. */
export const modelsLock: ModelsLock = modelsLockSchema.parse(lock);

/** The models that are offered, those for 8 GB first, with what the lock knows of their size and making. */
export const catalog: readonly CatalogModel[] = catalogRows.map(({ repository, ...row }) => {
  const locked = modelsLock.models[row.id];
  return {
    ...row,
    address: `https://huggingface.co/${repository}/resolve/${locked?.revision ?? 'main'}/`,
    downloadBytes: locked?.files?.reduce((sum, { bytes }) => sum + bytes, 0) ?? null,
  };
});
