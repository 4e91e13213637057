import type { Adapter } from '@/lib/domain/adapter';
import type { Observation } from '@/lib/domain/conversation';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';
import { watchInbox } from '@/lib/inbox/watch-inbox';

export const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
/** Milliseconds until all of a page was read, and nothing is left to do. */
export const QUIET = 2_500;
/** What the customer writes when the page is at rest again. */
export const AFTER = 'Has anybody seen my parcel?';

/** Watches by structure, which costs more than an adapter, unless one is given. @returns what ends it */
export function watchPage(report: (observation: Observation) => void = () => undefined, adapter?: Adapter) {
  const stopping = new AbortController();
  watchInbox({
    window,
    adapters: {
      known: async () => ({ adapters: adapter ? [adapter] : [], probes: [] }),
      load: async () => null,
      structure: async () => createGenericSource,
    },
    report,
    signal: stopping.signal,
  });
  return () => stopping.abort();
}

export const textsOf = (observation: Observation) =>
  observation.kind === 'conversation' ? observation.conversation.messages.map(({ text }) => text) : [];
