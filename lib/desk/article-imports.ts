import type { Article } from '@/lib/domain/article';
import type { ArticleChange, ImportPlan, ImportProgress, PlannedImport, ReadArticles } from '@/lib/domain/import-plan';
import { planImport } from '@/lib/knowledge/plan-import';
import type { Store } from '@/lib/store/open-store';
import type { Articles } from './articles';
import { isSameArticle } from './is-same-article';
import type { keepLibrary } from './library';

/** Of each kind, as many are shown. */
const mostShown = 200;
/** Half as much again as the largest library that search was measured with. */
const mostArticles = 150_000;

interface Import {
  id: string;
  name: string;
  read: ReadArticles;
  plan: ImportPlan | null;
  progress: ImportProgress;
  isCancelled: boolean;
}

class Cancelled extends Error {}

const nothing = (): ReadArticles => ({ articles: [], faults: [], told: [] });

/**
 * Imports of articles: what files held arrives piece by piece, is held against what is there, and is written in one
 * transaction when the person says so. One import is open at a time; another one begun takes its place.
 */
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
  let open: Import | null = null;

  const find = (id: string): Import => {
    if (open?.id !== id) throw new Error('This import was closed, and nothing of it was written. Begin it again.');
    return open;
  };
  const isWriting = ({ progress }: Import) => progress.kind === 'writing' || progress.kind === 'indexing';

  const write = async (one: Import, plan: ImportPlan): Promise<void> => {
    const put: Article[] = [...plan.added, ...plan.changed.map(({ after }) => after)];
    const total = put.length;
    const undo = crypto.randomUUID();
    const what = `${total === 1 ? '1 article' : `${total} articles`} from ${one.name}`.slice(0, 300);
    await articles.importing(async () => {
      // A pack may have brought the same ids while the person read the plan, or an article was written.
      const isStill =
        plan.added.every(({ id }) => !library.articles().has(id)) &&
        plan.changed.every(({ before }) => {
          const is = library.articles().get(before.id);
          return is === before || isSameArticle(before, is);
        });
      if (!isStill) throw new Error('Articles were changed since this was looked at. Begin the import again.');
      const revision = await store.articles.change({ put, remove: [] }, { id: undo, at: now(), what }, (done) => {
        if (one.isCancelled) throw new Cancelled();
        one.progress = { kind: 'writing', done, total };
      });
      one.progress = { kind: 'indexing', done: 0, total };
      await library.takeInSteps(
        { put, remove: [] },
        revision,
        (done) => (one.progress = { kind: 'indexing', done, total }),
      );
    });
    one.progress = { kind: 'done', undo, articles: total };
  };

  return {
    begin(name: string): string {
      if (open && isWriting(open)) throw new Error('Another import is being written. Try again when it is done.');
      const progress = { kind: 'planned' } as const;
      open = {
        id: crypto.randomUUID(),
        name,
        read: nothing(),
        plan: null,
        progress,
        isCancelled: false,
      };
      return open.id;
    },

    add(id: string, { articles: some, faults, told }: ReadArticles): void {
      const { read } = find(id);
      if (read.articles.length + some.length > mostArticles)
        throw new Error(`It holds more than ${mostArticles.toLocaleString('en')} articles. Import it in parts.`);
      read.articles.push(...some);
      read.faults.push(...faults);
      read.told = [...new Set([...read.told, ...told])];
    },

    plan(id: string): PlannedImport {
      const one = find(id);
      one.plan = planImport([...library.articles().values()], one.read, now());
      const { added, changed, unchanged, faults } = one.plan;
      return {
        id,
        added: {
          total: added.length,
          first: added.slice(0, mostShown).map((each) => ({ id: each.id, title: each.title })),
        },
        changed: {
          total: changed.length,
          first: changed.slice(0, mostShown).map(({ after, fields }) => ({ id: after.id, title: after.title, fields })),
        },
        unchanged,
        faults: { total: faults.length, first: faults.slice(0, mostShown) },
      };
    },

    /** One change of the plan, whole. */
    change(id: string, article: string): ArticleChange | null {
      return find(id).plan?.changed.find(({ after }) => after.id === article) ?? null;
    },

    /** Begins to write what was planned; `progress` tells how far it is. */
    apply(id: string): void {
      const one = find(id);
      const { plan } = one;
      if (!plan) throw new Error('Nothing was planned yet.');
      if (one.progress.kind !== 'planned') return;
      one.progress = { kind: 'writing', done: 0, total: plan.added.length + plan.changed.length };
      void write(one, plan)
        .catch((error: unknown) => {
          const why = one.isCancelled ? 'Cancelled.' : error instanceof Error ? error.message : String(error);
          one.progress = { kind: 'failed', reason: `${why} Nothing was written.` };
        })
        .finally(() => {
          one.read = nothing();
          one.plan = null;
        });
    },

    progress: (id: string): ImportProgress => find(id).progress,

    /** Stops it where nothing is written yet, and forgets what was read. */
    cancel(id: string): void {
      if (open?.id !== id) return;
      open.isCancelled = true;
      if (!isWriting(open)) open = null;
    },
  };
}
