import type { Database } from './schema';

/** The search index as it was last saved. What can't be read counts as absent: it is built again from the articles. */
export function searchIndexIn({ searchIndex }: Database) {
  return {
    /** @param mark says which articles the index has to be of; null where it is of others */
    async load(name: string, mark: string): Promise<Uint8Array | null> {
      const row = await searchIndex.get(name);
      return row !== undefined && row.mark === mark && row.bytes instanceof Uint8Array ? row.bytes : null;
    },
    async save(name: string, mark: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      await searchIndex.put({ name, mark, bytes });
    },
  };
}
