import type { Article } from '@/lib/domain/article';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';
import { markArticles } from './mark-articles';
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
  articles,
}: {
  store: Pick<Store, 'searchIndex'>;
  health: Pick<WatchedHealth, 'read'>;
  knowledge: Pick<KnowledgeRoom, 'load' | 'save'>;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  /** What the index is of. */
  articles: () => Iterable<Article>;
}) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    /** True when the index of these articles was there, and is in use now. */
    async load(of: Iterable<Article>): Promise<boolean> {
      const mark = markArticles(of);
      const bytes = await health.read(() => store.searchIndex.load(name, mark), null);
      return bytes !== null && knowledge.load(bytes);
    },
    saveSoon(): void {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const bytes = new Uint8Array(knowledge.save());
        const mark = markArticles(articles());
        void saveLater(() => store.searchIndex.save(name, mark, bytes));
      }, quiet);
    },
  };
}
