import { articleSchema, type Article } from '@/lib/domain/article';
import type { ArticleUndo } from '@/lib/domain/import-plan';
import { readArticleRevision } from './article-revision';
import { freeName } from './free-name';
import { readRows } from './read-rows';
import type { Database } from './schema';
import { StoreError } from './store-error';

/** Changes that can be taken back; each holds what it replaced. */
const undosKept = 20;
/** Articles written at once; between two such chunks a long change tells how far it is. */
const chunkLength = 1_000;

/** Articles to write, and ids of articles to delete. */
export interface ArticleEdit {
  put: readonly Article[];
  remove: readonly string[];
}

const chunksOf = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / chunkLength) }, (_, at) =>
    list.slice(at * chunkLength, (at + 1) * chunkLength),
  );

/** Changes of articles, each in one transaction together with what takes it back. */
export function articlesIn(database: Database) {
  const { articles, articleUndo, facts } = database;

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
      { put, remove }: ArticleEdit,
      undo: Pick<ArticleUndo, 'id' | 'at' | 'what'>,
      onStep: (done: number) => void = () => {},
    ): Promise<number> =>
      database.transaction('rw', [articles, articleUndo, facts], async () => {
        // One request for all keys: asking for each article whether it is there takes longer than writing it.
        const known = new Set(await articles.toCollection().primaryKeys());
        const before: Article[] = [];
        const take = async (ids: readonly string[]) => {
          const rows = await articles.bulkGet(ids.filter((each) => known.has(each)));
          before.push(...rows.filter((row) => row !== undefined));
        };
        const added = put.map((article) => article.id).filter((each) => !known.has(each));
        let done = 0;
        for (const some of chunksOf(put)) {
          await take(some.map((article) => article.id));
          await articles.bulkPut(some);
          onStep((done += some.length));
        }
        for (const some of chunksOf(remove)) {
          await take(some);
          await articles.bulkDelete(some);
          onStep((done += some.length));
        }
        const last = await articleUndo.orderBy('at').last();
        // Always later than the last one, whatever the clock says: their order decides what may be taken back.
        await articleUndo.put({ ...undo, at: Math.max(undo.at, (last?.at ?? 0) + 1), before, added });
        const kept = await articleUndo.orderBy('at').primaryKeys();
        await articleUndo.bulkDelete(kept.slice(0, -undosKept));
        return readArticleRevision(database);
      }),

    /**
     * Brings back what a change replaced and takes out what it added.
     * @returns what was done, for those who hold the articles, and the revision that they are at then
     * @throws StoreError where a later change touched the same articles, or the change is forgotten
     */
    undo: (id: string): Promise<{ edit: ArticleEdit; revision: number }> =>
      database.transaction('rw', [articles, articleUndo, facts], async () => {
        const row = await articleUndo.get(id);
        if (!row) throw new StoreError('failed', 'This was too long ago, or is undone already.');
        const touched = new Set([...row.added, ...row.before.map((article) => article.id)]);
        const later = await articleUndo.where('at').above(row.at).toArray();
        const isTouched = later.some(
          ({ added, before }) => added.some((one) => touched.has(one)) || before.some((one) => touched.has(one.id)),
        );
        if (isTouched) throw new StoreError('failed', 'What it changed was changed again since. Undo that first.');
        const present = await articles.bulkGet(row.before.map((article) => article.id));
        const moved: Article[] = [];
        const put: Article[] = [];
        for (const [at, was] of row.before.entries()) {
          const is = present[at];
          // What a pack's article says is its publisher's, and may be newer by now: only the switch goes back.
          if (was.pack !== null && is?.pack === was.pack) put.push({ ...is, isSuggested: was.isSuggested });
          if (was.pack !== null) continue;
          put.push(was);
          // A pack came to use the id since; its article makes way and stays.
          const isTaken = async (name: string) => (await articles.get(name)) !== undefined;
          if (is && is.pack !== null) moved.push({ ...is, id: await freeName(is.pack, is.id, isTaken) });
        }
        put.push(...moved);
        await articles.bulkDelete(row.added);
        await articles.bulkPut(put);
        await articleUndo.delete(id);
        return { edit: { put, remove: row.added }, revision: await readArticleRevision(database) };
      }),
  };
}
