import type { CatalogModel } from '@/lib/domain/catalog';
import type { LanguageModel } from '@/lib/domain/language-model';
import type { GpuProbe } from '@/lib/models/gpu-probe';
import { createWebLlm, type WebLlmDoors } from '@/lib/models/web-llm/create-web-llm';
import { watchLimits, type WatchLimits } from '@/lib/models/web-llm/watch-limits';
import type { Script } from './scripted-engine';
import { startScriptedWorker, type ScriptedWorker } from './scripted-worker';

/** A catalog entry that no real model has. */
export const scriptedCatalogModel: CatalogModel = {
  id: 'Scripted-1B-q4f32_1-MLC',
  name: 'Scripted',
  kind: 'chat',
  address: 'https://models.example/scripted/resolve/main/',
  library: 'scripted.wasm',
  needsF16: false,
  downloadBytes: 1_000_000,
  memoryMb: 1_000,
  contextTokens: 4_096,
  languages: ['en'],
  licence: 'Apache-2.0',
  tier: '8gb',
  goodFor: 'Tests.',
};

/** A chip that everything runs on. */
export const largeGpu: GpuProbe = {
  state: 'found',
  name: 'scripted',
  hasF16: true,
  isSoftware: false,
  maxBufferBytes: 4 * 1024 ** 3,
  maxStorageBindingBytes: 2 * 1024 ** 3,
  maxWorkgroupStorageBytes: 65_536,
  maxStorageBuffersPerStage: 16,
  memoryGb: 16,
  gigabytesPerSecond: 100,
};

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
