import type { LanguageModel, ModelFault } from '@/lib/domain/language-model';
import { createFault } from './create-fault';
import { asModelFailure, ModelFailure } from './model-failure';
import type { ModelEvent } from './model-state';

/** Whether one model is loaded, and the one load that may be under way, which all who need it share. */
export interface LoadedModel {
  isLoaded(): boolean;
  /** Loads it, or joins the load that is under way; one that was cancelled is waited out, and then it loads anew. */
  load(): Promise<void>;
  cancelLoad(): void;
  /** The engine is gone; the next `load` begins anew. */
  forget(): void;
  /** Cancels the load, if any, and frees the memory. The model counts as gone even where this rejects. */
  unload(): Promise<void>;
  /** Why loading failed last; null after it succeeded. */
  fault(): ModelFault | null;
  loadMs(): number | null;
}

interface Load {
  canceller: AbortController;
  work: Promise<void>;
}

/** @param note hears how loading goes */
export function keepLoaded(model: LanguageModel, note: (event: ModelEvent) => void): LoadedModel {
  let isLoaded = false;
  let loading: Load | null = null;
  /** Frees memory, and must not free that of the next load. */
  let leaving: Promise<void> | null = null;
  let fault: ModelFault | null = null;
  let loadMs: number | null = null;

  function begin(): Load {
    const canceller = new AbortController();
    const before = [loading?.work, leaving].filter((each) => each !== undefined && each !== null);
    const own: Load = {
      canceller,
      work: load(canceller.signal, before).finally(() => {
        if (loading === own) loading = null;
      }),
    };
    return own;
  }

  async function load(signal: AbortSignal, before: readonly Promise<void>[]) {
    const stopIfCancelled = () => {
      if (signal.aborted) throw new ModelFailure(createFault('stopped', 'Loading was cancelled.'));
    };
    let hasBegun = false;
    try {
      if (before.length > 0) await Promise.allSettled(before);
      stopIfCancelled();
      note({ type: 'load-began', model: model.model });
      hasBegun = true;
      const began = performance.now();
      await model.load((done) => note({ type: 'load-progressed', done }), signal);
      // Too late to stop: what nobody waits for would keep its memory for good.
      if (signal.aborted) await model.unload();
      stopIfCancelled();
      isLoaded = true;
      fault = null;
      loadMs = performance.now() - began;
      note({ type: 'loaded' });
    } catch (error) {
      const failure = asModelFailure(error);
      if (hasBegun) noteFailure(failure.fault);
      throw failure;
    }
  }

  function noteFailure(of: ModelFault) {
    if (of.kind === 'stopped') return note({ type: 'unloaded' });
    fault = of;
    note({ type: 'failed', model: model.model, fault });
  }

  async function free() {
    try {
      await model.unload();
    } catch (error) {
      throw asModelFailure(error);
    } finally {
      // The next load starts another engine, so this one counts as gone whether it obeyed or not.
      note({ type: 'unloaded' });
    }
  }

  return {
    isLoaded: () => isLoaded,
    load: async () => {
      if (isLoaded) return;
      if (loading === null || loading.canceller.signal.aborted) loading = begin();
      await loading.work;
    },
    cancelLoad: () => loading?.canceller.abort(),
    forget: () => (isLoaded = false),
    async unload() {
      loading?.canceller.abort();
      isLoaded = false;
      const own = Promise.allSettled([leaving]).then(free);
      leaving = own;
      await own.finally(() => {
        if (leaving === own) leaving = null;
      });
    },
    fault: () => fault,
    loadMs: () => loadMs,
  };
}
