import { articleSchema, type Article } from '@/lib/domain/article';
import type { ArticleUndo } from '@/lib/domain/import-plan';
import { readArticleRevision } from './article-revision';
import { changeRows, takeBackRows, type RowEdit } from './change-rows';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** Articles to write, and ids of articles to delete. */
export type ArticleEdit = RowEdit<Article>;

/** Changes of articles, each in one transaction together with what takes it back. */
export function articlesIn(database: Database) {
  const { articles, articleUndo, facts } = database;
  const tables = { rows: articles, undos: articleUndo };

  return {
    /** All articles, and at which revision they are. */
    read: async (): Promise<{ articles: Article[]; revision: number }> => {
      const [rows, revision] = await database.transaction('r', [articles, facts], () =>
        Promise.all([articles.toArray(), readArticleRevision(database)]),
      );
      return { articles: readRows(articleSchema, rows), revision };
    },

    /**
     * Writes and deletes all of it, or nothing.
     * @param onStep told how many articles were gone through; what it throws undoes the whole change
     * @returns the revision that the articles are at then
     */
    change: (
      edit: ArticleEdit,
      undo: Pick<ArticleUndo, 'id' | 'at' | 'what'>,
      onStep?: (done: number) => void,
    ): Promise<number> =>
      database.transaction('rw', [articles, articleUndo, facts], async () => {
        await changeRows(tables, edit, undo, onStep);
        return readArticleRevision(database);
      }),

    /**
     * Brings back what a change replaced and takes out what it added.
     * @returns what was done, for those who hold the articles, and the revision that they are at then
     * @throws StoreError where a later change touched the same articles, or the change is forgotten
     */
    undo: (id: string): Promise<{ edit: ArticleEdit; revision: number }> =>
      database.transaction('rw', [articles, articleUndo, facts], async () => {
        // Only the switch of a pack's article was changed here, so only that goes back.
        const edit = await takeBackRows(tables, id, (was, is) => ({ ...is, isSuggested: was.isSuggested }));
        return { edit, revision: await readArticleRevision(database) };
      }),
  };
}
