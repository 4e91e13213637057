import type { CatalogModel } from '@/lib/domain/catalog';
import { catalogRows } from './catalog-rows';
import { type LockedModel, type WeighedModels, weighedModelsSchema } from './models-lock';
import weighed from './weighed-models.json';

const weighedModels: WeighedModels = weighedModelsSchema.parse(weighed);

/** What this version knows of a model's files; null where nobody has weighed them. */
export const findLocked = (id: string): LockedModel | null => weighedModels[id] ?? null;

/** The models that are offered, with what is known of their size and making. */
export const catalog: readonly CatalogModel[] = catalogRows.map(({ repository, ...row }) => {
  const locked = findLocked(row.id);
  return {
    ...row,
    address: `https://huggingface.co/${repository}/resolve/${locked?.revision ?? 'main'}/`,
    downloadBytes: locked?.files?.reduce((sum, { bytes }) => sum + bytes, 0) ?? null,
  };
});
