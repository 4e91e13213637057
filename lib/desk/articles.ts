import type { Article } from '@/lib/domain/article';
import {
  sinceOf,
  type ArticleChoice,
  type ArticleDraft,
  type ArticlePage,
  type ArticleQuery,
  type ChangedArticles,
} from '@/lib/domain/article-list';
import { dropUnseen } from '@/lib/files/drop-unseen';
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

/** What a model wrote and nobody checked is for agents to read, and not offered. */
const untilChecked = <T extends Pick<Article, 'madeBy' | 'isSuggested' | 'audience'>>(article: T): T =>
  article.madeBy === undefined ? article : { ...article, isSuggested: false, audience: 'agents' };

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
  /** As the database has them, and the library not yet: it takes very many in piece by piece. Null where deleted. */
  const ahead = new Map<string, Article | null>();

  const take = async (edit: ArticleEdit, revision: number): Promise<void> => {
    // What a pack's policy adds to its articles is not in their rows.
    if (edit.put.some(({ pack }) => pack !== null)) {
      await library.reload();
      ahead.clear();
      return onChanged();
    }
    const written = [...edit.put.map((put) => [put.id, put] as const), ...edit.remove.map((id) => [id, null] as const)];
    if (edit.put.length + edit.remove.length <= many) {
      library.take(edit, revision);
      for (const [id] of written) ahead.delete(id);
      return onChanged();
    }
    for (const [id, as] of written) ahead.set(id, as);
    // Not waited for: the database has it, and the call that asked would time out.
    void library.takeInSteps(edit, revision).then(() => {
      for (const [id, as] of written) if (ahead.get(id) === as) ahead.delete(id);
      onChanged();
    });
  };

  const unlessImporting = <T>(work: () => Promise<T>): Promise<T> => {
    if (isImporting) return Promise.reject(new Error('An import is being written. Try again when it is done.'));
    return inTurn(work);
  };

  /** @param plan made in turn: another change may be under way and leave the articles otherwise */
  const change = (plan: () => { edit: ArticleEdit; what: string }): Promise<ChangedArticles> =>
    unlessImporting(async () => {
      const { edit, what } = plan();
      const undo = crypto.randomUUID();
      await take(edit, await store.articles.change(edit, { id: undo, at: now(), what }));
      return { undo, articles: edit.put.length + edit.remove.length };
    });

  const read = (id: string): Article | null => (ahead.has(id) ? ahead.get(id) : library.articles().get(id)) ?? null;
  const chosen = (choice: ArticleChoice): Article[] => {
    const ids = 'ids' in choice ? choice.ids : list.find(choice.query).map(({ id }) => id);
    return ids.flatMap((id) => read(id) ?? []);
  };
  /** As one of this device: changed now, and one version later. */
  const next = (article: Article): Article => ({
    ...article,
    version: article.version + 1,
    updatedAt: new Date(now()).toISOString(),
  });

  return {
    page: (query: ArticleQuery, offset: number, most: number): ArticlePage => list.page(query, offset, most),
    read,

    /** Writes a new article, or a new version of one; those of packs are their packs' to change. */
    async save({ since, ...written }: ArticleDraft): Promise<ChangedArticles & { id: string }> {
      const draft = { ...untilChecked(written), title: dropUnseen(written.title), body: dropUnseen(written.body) };
      if (draft.title.trim() === '' || draft.body.trim() === '') throw new Error('Nothing of the text can be seen.');
      const id = draft.id ?? `own-${slugOf(draft.title) || 'article'}-${crypto.randomUUID().slice(0, 8)}`;
      const changed = await change(() => {
        const was = read(id);
        if (was !== null && was.pack !== null)
          throw new Error(`This article comes with the pack ${library.packName(was.pack)}. Make a copy of your own.`);
        if (was && since !== undefined && JSON.stringify(since) !== JSON.stringify(sinceOf(was)))
          throw new Error('It was changed in another window meanwhile. Copy what you wrote, and open it anew.');
        const article = next({ ...draft, id, version: was?.version ?? 0, pack: null });
        return { edit: { put: [article], remove: [] }, what: article.title };
      });
      return { id, ...changed };
    },

    /** Deletes those of them that were written or imported here. */
    remove: (choice: ArticleChoice): Promise<ChangedArticles> =>
      change(() => {
        const remove = chosen(choice).filter(({ pack }) => pack === null);
        if (remove.length === 0)
          throw new Error('Articles of packs go with their pack. Their suggestions can be switched off.');
        return { edit: { put: [], remove: remove.map(({ id }) => id) }, what: countOf(remove.length) };
      }),

    /** Whether they are offered by themselves; the agent's own search finds them in any case. */
    suggest: (choice: ArticleChoice, isSuggested: boolean): Promise<ChangedArticles> =>
      change(() => {
        const all = chosen(choice);
        const checked = isSuggested ? all.filter(({ madeBy }) => madeBy === undefined) : all;
        if (checked.length === 0 && all.length > 0)
          throw new Error('A model wrote this, and nobody checked it yet. Open it, read it, and say that you did.');
        const put = checked
          .filter((article) => article.isSuggested !== isSuggested)
          .map((article) => ({ ...article, isSuggested }));
        return { edit: { put, remove: [] }, what: countOf(put.length) };
      }),

    /** @param reviewBy ISO date when they should be read again; null for never */
    review: (choice: ArticleChoice, reviewBy: string | null): Promise<ChangedArticles> =>
      change(() => {
        const put = chosen(choice)
          .filter(({ pack }) => pack === null)
          .map((article) => withReview(article, reviewBy));
        if (put.length === 0) throw new Error('Review dates of a pack’s articles are its publisher’s to set.');
        return { edit: { put, remove: [] }, what: countOf(put.length) };
      }),

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
