import type { CatalogModel } from '@/lib/domain/catalog';
import { createFault } from '../create-fault';
import { ModelFailure } from '../model-failure';
import { connectWorker, type WorkerConnection } from './connect-worker';
import { isFatal } from './fault-table';
import { modelRecord } from './model-record';
import type { ModelWorker } from './model-worker';
import { trackLoading } from './track-loading';
import type { WatchLimits } from './watch-limits';

export interface EngineDoors {
  startWorker(): ModelWorker;
  /** Of the model's library, within the extension. */
  libraryAddress: string;
}

/** web-llm in a worker with one model: what chat and embedding models have in common. */
export interface Engine {
  isLoaded(): boolean;
  load(onProgress: (done: number) => void, signal: AbortSignal): Promise<void>;
  /** Runs a job on the loaded engine; rejects with `not-loaded` where there is none. A fatal fault ends the worker. */
  use<T>(job: (connection: WorkerConnection) => Promise<T>): Promise<T>;
  unload(): Promise<void>;
}

export function openEngine(model: CatalogModel, doors: EngineDoors, limits: WatchLimits): Engine {
  let connection: WorkerConnection | null = null;
  let isLoaded = false;

  const end = (detail: string) => {
    connection?.close(detail);
    connection = null;
    isLoaded = false;
  };

  /** Whatever is thrown leaves as a `ModelFailure`, and takes the worker with it where that is in doubt. */
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const failure =
        error instanceof ModelFailure ? error : new ModelFailure(createFault('engine-failed', String(error)));
      if (isFatal(failure.fault)) end(failure.fault.detail);
      throw failure;
    }
  };

  return {
    isLoaded: () => isLoaded && connection !== null && connection.isOpen(),

    load: (onProgress, signal) =>
      guard(async () => {
        const stopped = () => new ModelFailure(createFault('stopped', 'Loading was stopped.'));
        if (signal.aborted) throw stopped();
        end('Another worker takes its place.');
        const started = connectWorker(doors.startWorker(), limits);
        connection = started;
        // Ending the worker frees the memory at once; web-llm's own way out reports a load that never was.
        const stop = () => started.close('Loading was stopped.');
        signal.addEventListener('abort', stop, { once: true });
        try {
          started.onProgress(trackLoading(onProgress));
          started.tell('setLogLevel', 'WARN');
          started.tell('setAppConfig', modelRecord(model, doors.libraryAddress));
          await started.call('reload', { modelId: [model.id] }, limits.load);
          // A load that was broken off resolves as if all were well: ask for something that only a loaded model has.
          await started.call('countTokens', ['ready'], limits.short);
          isLoaded = true;
          onProgress(1);
        } catch (error) {
          started.close('Loading failed.');
          if (connection === started) connection = null;
          throw signal.aborted ? stopped() : error;
        } finally {
          signal.removeEventListener('abort', stop);
        }
      }),

    use: (job) =>
      guard(() => {
        if (!connection || !isLoaded) throw new ModelFailure(createFault('not-loaded', `${model.id} is not loaded.`));
        return job(connection);
      }),

    async unload() {
      // Asked first, so that the graphics memory is given back in order; ended in any case, since a worker's memory never shrinks.
      const leaving = connection;
      if (leaving?.isOpen()) await leaving.call('unload', null, limits.short).catch(() => {});
      // A load that began meanwhile has a worker of its own.
      if (connection === leaving) end('The model was unloaded.');
    },
  };
}
