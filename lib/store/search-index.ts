import { readArticleRevision } from './article-revision';
import type { Database } from './schema';

/** The search index as it was last saved. What can't be read counts as absent: it is built again from the articles. */
export function searchIndexIn(database: Database) {
  const { searchIndex, facts } = database;
  return {
    /** @param revision of the articles that the index has to be of; null where it is of others */
    async load(name: string, revision: number): Promise<Uint8Array | null> {
      const row = await searchIndex.get(name);
      return row !== undefined && row.mark === String(revision) && row.bytes instanceof Uint8Array ? row.bytes : null;
    },
    /** Nothing is written where the articles are of another revision by now. */
    async save(name: string, revision: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      await database.transaction('rw', [searchIndex, facts], async () => {
        if ((await readArticleRevision(database)) !== revision) return;
        await searchIndex.put({ name, mark: String(revision), bytes });
      });
    },
  };
}
