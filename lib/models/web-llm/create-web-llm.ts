import type { CatalogModel } from '@/lib/domain/catalog';
import type { LanguageModel } from '@/lib/domain/language-model';
import { z } from '@/lib/domain/zod';
import { createFault } from '../create-fault';
import type { GpuProbe } from '../gpu-probe';
import { guessTokens } from '../guess-tokens';
import { ModelFailure } from '../model-failure';
import { findObstacle } from '../find-obstacle';
import { openEngine, type EngineDoors } from './open-engine';
import { streamAnswer } from './stream-answer';
import { watchLimits, type WatchLimits } from './watch-limits';

export interface WebLlmDoors extends EngineDoors {
  /** Whether all files are in the cache, verified. */
  isDownloaded(): Promise<boolean>;
  /** Whether the library is in this copy of the extension. */
  hasLibrary(): Promise<boolean>;
  probe(): Promise<GpuProbe>;
}

const tokenCountsSchema = z.array(z.number().int().nonnegative());

/**
 * A model of the catalog on this device, run by web-llm in a worker of its own. The worker is disposable: after a fault
 * that leaves the engine in doubt it is ended, and the next `load` starts another.
 */
export function createWebLlm(
  model: CatalogModel,
  doors: WebLlmDoors,
  limits: WatchLimits = watchLimits,
): LanguageModel {
  const engine = openEngine(model, doors, limits);

  const availability = async (): ReturnType<LanguageModel['availability']> => {
    if (engine.isLoaded()) return { state: 'ready' };
    const obstacle = findObstacle(model, await doors.probe());
    if (obstacle) return { state: 'unavailable', fault: obstacle };
    if (!(await doors.hasLibrary()))
      return { state: 'unavailable', fault: createFault('library-missing', `${model.library} is not there.`) };
    return { state: (await doors.isDownloaded()) ? 'loadable' : 'downloadable' };
  };

  return {
    engine: 'webllm',
    model: model.id,
    contextTokens: model.contextTokens,
    leavesDevice: false,
    availability,

    async load(onProgress, signal) {
      const here = await availability();
      if (here.state === 'ready') return onProgress(1);
      if (here.state === 'unavailable') throw new ModelFailure(here.fault);
      if (here.state === 'downloadable')
        throw new ModelFailure(createFault('not-downloaded', `${model.id} is not in the cache.`));
      await engine.load(onProgress, signal);
    },

    generate: (request, signal, onText = () => {}) =>
      engine.use((connection) => streamAnswer(connection, model.id, request, { signal, onText, limits })),

    async countTokens(text) {
      if (!engine.isLoaded()) return guessTokens(text);
      const [count] = tokenCountsSchema.parse(
        await engine.use((connection) => connection.call('countTokens', [text], limits.short)),
      );
      return count ?? guessTokens(text);
    },

    unload: engine.unload,
  };
}
