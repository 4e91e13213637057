import type { Article } from '@/lib/domain/article';
import type {
  ArticleChoice,
  ArticleDraft,
  ArticlePage,
  ArticleQuery,
  ChangedArticles,
} from '@/lib/domain/article-list';
import { slugOf } from '@/lib/files/make-id';
import type { ArticleEdit } from '@/lib/store/articles';
import type { Store } from '@/lib/store/open-store';
import type { keepLibrary } from './library';
import { createArticleList } from './list-articles';
import { createQueue } from './queue';
import type { KnowledgeRoom } from './rooms';

/** More than so many articles are taken into the index piece by piece, while others are served. */
const many = 200;
/** Characters and articles of one piece of an export: some hundred kB over the port. */
const pieceText = 400_000;
const pieceLength = 200;

const countOf = (articles: number): string => (articles === 1 ? '1 article' : `${articles} articles`);

function withReview(article: Article, reviewBy: string | null): Article {
  const changed = { ...article };
  if (reviewBy === null) delete changed.reviewBy;
  else changed.reviewBy = reviewBy;
  return changed;
}

/** The articles of this device: reading them page by page, and changing them so that it can be undone. */
export function keepArticles({
  store,
  library,
  knowledge,
  now,
  onChanged,
}: {
  store: Pick<Store, 'articles'>;
  library: ReturnType<typeof keepLibrary>;
  knowledge: Pick<KnowledgeRoom, 'search'>;
  now: () => number;
  /** Suggestions may be others now. */
  onChanged: () => void;
}) {
  const list = createArticleList(library, knowledge, now);
  const inTurn = createQueue();
  let isImporting = false;

  const take = async (edit: ArticleEdit, revision: number): Promise<void> => {
    // What a pack's policy adds to its articles is not in their rows.
    if (edit.put.some(({ pack }) => pack !== null)) {
      await library.reload();
      return onChanged();
    }
    if (edit.put.length + edit.remove.length <= many) {
      library.take(edit, revision);
      return onChanged();
    }
    // Not waited for: the database has it, and the call that asked would time out.
    void library.takeInSteps(edit, revision).then(onChanged);
  };

  const unlessImporting = <T>(work: () => Promise<T>): Promise<T> => {
    if (isImporting) return Promise.reject(new Error('An import is being written. Try again when it is done.'));
    return inTurn(work);
  };

  const change = (edit: ArticleEdit, what: string): Promise<ChangedArticles> =>
    unlessImporting(async () => {
      const undo = crypto.randomUUID();
      await take(edit, await store.articles.change(edit, { id: undo, at: now(), what }));
      return { undo, articles: edit.put.length + edit.remove.length };
    });

  const known = (ids: readonly string[]): Article[] => ids.flatMap((id) => library.articles().get(id) ?? []);
  const chosen = (choice: ArticleChoice): Article[] => ('ids' in choice ? known(choice.ids) : list.find(choice.query));
  /** As one of this device: changed now, and one version later. */
  const next = (article: Article): Article => ({
    ...article,
    version: article.version + 1,
    updatedAt: new Date(now()).toISOString(),
  });

  return {
    page: (query: ArticleQuery, offset: number, most: number): ArticlePage => list.page(query, offset, most),
    read: (id: string): Article | null => library.articles().get(id) ?? null,

    /** Writes a new article, or a new version of one; those of packs are their packs' to change. */
    async save(draft: ArticleDraft): Promise<ChangedArticles & { id: string }> {
      const was = draft.id === undefined ? undefined : library.articles().get(draft.id);
      if (was?.pack != null)
        throw new Error(`This article comes with the pack ${library.packName(was.pack)}. Make a copy of your own.`);
      const id = draft.id ?? `own-${slugOf(draft.title) || 'article'}-${crypto.randomUUID().slice(0, 8)}`;
      const article = next({ ...draft, id, version: was?.version ?? 0, pack: null });
      return { id, ...(await change({ put: [article], remove: [] }, article.title)) };
    },

    /** Deletes those of them that were written or imported here. */
    async remove(choice: ArticleChoice): Promise<ChangedArticles> {
      const remove = chosen(choice).filter(({ pack }) => pack === null);
      if (remove.length === 0)
        throw new Error('Articles of packs go with their pack. Their suggestions can be switched off.');
      return change({ put: [], remove: remove.map(({ id }) => id) }, countOf(remove.length));
    },

    /** Whether they are offered by themselves; the agent's own search finds them in any case. */
    async suggest(choice: ArticleChoice, isSuggested: boolean): Promise<ChangedArticles> {
      const put = chosen(choice)
        .filter((article) => article.isSuggested !== isSuggested)
        .map((article) => ({ ...article, isSuggested }));
      return change({ put, remove: [] }, countOf(put.length));
    },

    /** @param reviewBy ISO date when they should be read again; null for never */
    async review(choice: ArticleChoice, reviewBy: string | null): Promise<ChangedArticles> {
      const put = chosen(choice)
        .filter(({ pack }) => pack === null)
        .map((article) => withReview(article, reviewBy));
      if (put.length === 0) throw new Error('Review dates of a pack’s articles are its publisher’s to set.');
      return change({ put, remove: [] }, countOf(put.length));
    },

    /** Takes a change back. @throws where its articles were changed again since */
    undo: (id: string): Promise<void> =>
      unlessImporting(async () => {
        const { edit, revision } = await store.articles.undo(id);
        await take(edit, revision);
      }),

    /** The articles of a choice from `offset` on, as many as cross a port at once; `next` is null after the last. */
    piece(choice: ArticleChoice, offset: number): { articles: Article[]; next: number | null; total: number } {
      const all = chosen(choice);
      const articles: Article[] = [];
      let length = 0;
      for (const article of all.slice(offset, offset + pieceLength)) {
        length += article.body.length;
        if (articles.length > 0 && length > pieceText) break;
        articles.push(article);
      }
      const end = offset + articles.length;
      return { articles, next: end < all.length ? end : null, total: all.length };
    },

    /** Runs an import: no other change of articles meanwhile. */
    importing: <T>(work: () => Promise<T>): Promise<T> =>
      unlessImporting(async () => {
        isImporting = true;
        try {
          return await work();
        } finally {
          isImporting = false;
          onChanged();
        }
      }),
  };
}
export type Articles = ReturnType<typeof keepArticles>;
