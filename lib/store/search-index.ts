import { readArticleRevision } from './article-revision';
import type { Database } from './schema';

/**
 * The search index as it was last saved, in parts, so that never all of it is copied at once. What can't be read counts as
 * absent: it is built again from the articles.
 */
export function searchIndexIn(database: Database) {
  const { searchIndex, facts } = database;
  const rowName = (name: string, part: number): string => `${name}/${part}`;
  return {
    /**
     * The parts in their order; whether none is missing is for the index to tell.
     *
     * @param revision of the articles that the index has to be of; null where it is of others
     */
    async load(name: string, revision: number): Promise<Uint8Array[] | null> {
      const parts: Uint8Array[] = [];
      for (;;) {
        const row = await searchIndex.get(rowName(name, parts.length));
        if (row === undefined) return parts.length > 0 ? parts : null;
        if (row.mark !== String(revision) || !(row.bytes instanceof Uint8Array)) return null;
        parts.push(row.bytes);
      }
    },
    /**
     * Nothing is written where the articles are of another revision by now. `parts` are asked for one by one, and each is
     * emptied when it is written.
     */
    async save(name: string, revision: number, parts: Iterable<Uint8Array<ArrayBuffer>>): Promise<void> {
      await database.transaction('rw', [searchIndex, facts], async () => {
        if ((await readArticleRevision(database)) !== revision) return;
        await searchIndex.where('name').startsWith(`${name}/`).delete();
        let part = 0;
        for (const bytes of parts) {
          await searchIndex.put({ name: rowName(name, part), mark: String(revision), bytes });
          part += 1;
          // Five of 20 MB would lie about before the collector looks.
          bytes.buffer.transfer(0);
        }
      });
    },
  };
}
