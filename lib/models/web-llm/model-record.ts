import type { CatalogModel } from '@/lib/domain/catalog';

/** web-llm's `ModelType.embedding`; importing the enum would bring in six megabytes. */
const embeddingType = 1;

/**
 * What web-llm is told about a model. The weights are in the cache by their address; the library comes from the
 * extension itself.
 * @param libraryAddress within the extension, not beginning with http: web-llm fetches such a one and keeps no copy
 */
export function modelRecord(model: CatalogModel, libraryAddress: string) {
  return {
    model_list: [
      {
        model: model.address,
        model_id: model.id,
        model_lib: libraryAddress,
        vram_required_MB: model.memoryMb,
        required_features: model.needsF16 ? ['shader-f16'] : [],
        ...(model.kind === 'embedding' ? { model_type: embeddingType } : {}),
        overrides: { context_window_size: model.contextTokens },
      },
    ],
    cacheBackend: 'cache',
  };
}
