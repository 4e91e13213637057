import type { Article } from '@/lib/domain/article';
import type { ReadArticles } from '@/lib/domain/import-plan';
import { planImport } from '@/lib/knowledge/plan-import';
import type { Store } from '@/lib/store/open-store';
import type { Articles } from './articles';
import { isSameItem } from './is-same-item';
import { keepImports } from './keep-imports';
import type { keepLibrary } from './library';

/** Half as much again as the largest library that search was measured with. */
const mostArticles = 150_000;

/** Imports of articles. */
export function keepArticleImports({
  store,
  library,
  articles,
  now,
}: {
  store: Pick<Store, 'articles'>;
  library: Pick<ReturnType<typeof keepLibrary>, 'articles' | 'takeInSteps'>;
  articles: Pick<Articles, 'importing'>;
  now: () => number;
}) {
  return keepImports<Article, ReadArticles['articles'][number]>({
    countOf: (count) => (count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`),
    most: mostArticles,
    planFor: ({ items, ...read }) => planImport([...library.articles().values()], { articles: items, ...read }, now()),
    find: (id) => library.articles().get(id),
    isSame: isSameItem,
    alone: (work) => articles.importing(work),
    write: async ({ put }, undo, { onWritten, onIndexed }) => {
      const revision = await store.articles.change({ put, remove: [] }, undo, onWritten);
      onIndexed(0);
      await library.takeInSteps({ put, remove: [] }, revision, onIndexed);
    },
    now,
  });
}
