import type { LanguageModel, ModelFault } from '@/lib/domain/language-model';
import { asModelFailure, type ModelFailure } from './model-failure';
import type { ModelEvent } from './model-state';

/** Whether one model is loaded, and the one load that may be under way, which all who need it share. */
export interface LoadedModel {
  isLoaded(): boolean;
  /** Loads it, or joins the load that is under way. */
  load(): Promise<void>;
  cancelLoad(): void;
  /** The engine is gone; the next `load` begins anew. */
  forget(): void;
  /** Why loading failed last; null after it succeeded. */
  fault(): ModelFault | null;
  loadMs(): number | null;
}

/** @param note hears how loading goes */
export function keepLoaded(model: LanguageModel, note: (event: ModelEvent) => void): LoadedModel {
  let isLoaded = false;
  let loading: Promise<void> | null = null;
  let canceller = new AbortController();
  let fault: ModelFault | null = null;
  let loadMs: number | null = null;

  async function load() {
    canceller = new AbortController();
    note({ type: 'load-began', model: model.model });
    const began = performance.now();
    try {
      await model.load((done) => note({ type: 'load-progressed', done }), canceller.signal);
      isLoaded = true;
      fault = null;
      loadMs = performance.now() - began;
      note({ type: 'loaded' });
    } catch (error) {
      throw noteFailure(asModelFailure(error));
    } finally {
      loading = null;
    }
  }

  function noteFailure(failure: ModelFailure): ModelFailure {
    if (failure.fault.kind === 'stopped') note({ type: 'unloaded' });
    else {
      fault = failure.fault;
      note({ type: 'failed', model: model.model, fault });
    }
    return failure;
  }

  return {
    isLoaded: () => isLoaded,
    load: async () => {
      if (isLoaded) return;
      await (loading ??= load());
    },
    cancelLoad: () => canceller.abort(),
    forget: () => (isLoaded = false),
    fault: () => fault,
    loadMs: () => loadMs,
  };
}
