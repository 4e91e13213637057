import type { PromiseState } from '@/lib/domain/promise';
import type { PromiseView } from '@/lib/domain/promise-view';

/** What the page of promises can ask for. */
export type PromiseActions = {
  /** The promises in a state, the most urgent first; `total` counts those that are not listed, too. */
  readPromises: (state: PromiseState) => Promise<{ promises: PromiseView[]; total: number }>;
  /** What became of one; `open` takes that back. */
  decidePromise: (id: string, state: PromiseState) => Promise<void>;
};
