import type { ModelParts } from '@/lib/desk/models/model-parts';
import type { LanguageModel } from '@/lib/domain/language-model';
import { createEngineRoom } from '@/lib/models/create-engine-room';
import { largeGpu, scriptedCatalogModel } from '../../models/scripted-catalog';
import { createScriptedModel } from '../../models/scripted-model';
import type { Script } from '../../models/scripted-engine';

const never = async (): Promise<never> => {
  throw new Error('This test moves no files.');
};

/** Model parts with the real engine room and adapter over a scripted engine; files are taken to be here. */
export function scriptedParts(script: Script, change: Partial<LanguageModel> = {}) {
  const scripted = createScriptedModel(script);
  const model: LanguageModel = { ...scripted.model, ...change };
  const parts: ModelParts = {
    catalog: [scriptedCatalogModel],
    engine: createEngineRoom(),
    openModel: () => model,
    builtIn: null,
    shelf: {
      held: async () => ({
        model: model.model,
        state: 'whole',
        bytes: 1,
        total: 1,
        isVouchedFor: true,
        verifiedAt: 1,
        isWanted: true,
      }),
      plan: never,
    },
    transfers: {
      list: () => [],
      download: never,
      pause: never,
      cancel: never,
      verify: never,
      repair: never,
      importFiles: never,
      remove: async () => 1_000_000,
      goOn: async () => undefined,
      settled: async () => undefined,
    },
    takeFiles: never,
    open: never,
    probe: async () => largeGpu,
    hasLibrary: async () => true,
    readStorage: async () => ({ usedBytes: 1, freeBytes: 2, isPersisted: true }),
  };
  return { parts, id: model.model, workers: scripted.workers };
}
