import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';
import type { KnowledgeRoom } from './rooms';

const name = 'articles';
/** Saving writes all of it, so it waits until nothing has changed for so long (ms). */
const quiet = 5_000;

/** Keeps the search index on disk, behind its changes: a start with the same articles does not build it again. */
export function keepSavedIndex({
  store,
  health,
  knowledge,
  saveLater,
  revision,
}: {
  store: Pick<Store, 'searchIndex'>;
  health: Pick<WatchedHealth, 'read'>;
  knowledge: Pick<KnowledgeRoom, 'save'>;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Of the stored articles, which the index is of; null where it is of none in particular. */
  revision: () => number | null;
}) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    /** The index of the articles at this revision; null where none was saved. */
    read: (at: number): Promise<Uint8Array[] | null> => health.read(() => store.searchIndex.load(name, at), null),
    saveSoon(): void {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const at = revision();
        // Some change is half taken in; its last piece asks again.
        if (at === null) return;
        const parts = knowledge.save();
        void saveLater(() => store.searchIndex.save(name, at, parts));
      }, quiet);
    },
  };
}
