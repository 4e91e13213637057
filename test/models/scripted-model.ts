import type { CatalogModel } from '@/lib/domain/catalog';
import type { LanguageModel } from '@/lib/domain/language-model';
import { createWebLlm, type WebLlmDoors } from '@/lib/models/web-llm/create-web-llm';
import { watchLimits, type WatchLimits } from '@/lib/models/web-llm/watch-limits';
import { largeGpu, scriptedCatalogModel } from './scripted-catalog';
import type { Script } from './scripted-engine';
import { startScriptedWorker, type ScriptedWorker } from './scripted-worker';

export { largeGpu, scriptedCatalogModel } from './scripted-catalog';

export interface ScriptedModel {
  model: LanguageModel;
  /** Each worker that was started, the last one last. */
  workers: ScriptedWorker[];
}

/**
 * The real web-llm adapter with the scripted engine in its worker: what tests of everything above the engine use.
 * @param script a function is asked for each worker that is started, with its number from 0
 */
export function createScriptedModel(
  script: Script | ((worker: number) => Script) = {},
  {
    catalogModel = scriptedCatalogModel,
    doors = {},
    limits = watchLimits,
  }: { catalogModel?: CatalogModel; doors?: Partial<WebLlmDoors>; limits?: WatchLimits } = {},
): ScriptedModel {
  const workers: ScriptedWorker[] = [];
  const model = createWebLlm(
    catalogModel,
    {
      startWorker() {
        const worker = startScriptedWorker(typeof script === 'function' ? script(workers.length) : script);
        workers.push(worker);
        return worker;
      },
      libraryAddress: '/models/scripted.wasm',
      isDownloaded: async () => true,
      hasLibrary: async () => true,
      probe: async () => largeGpu,
      ...doors,
    },
    limits,
  );
  return { model, workers };
}
