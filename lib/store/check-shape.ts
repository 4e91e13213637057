import { openAsItIs } from './open-as-it-is';
import { tablesOf, type Database } from './schema';
import { StoreError } from './store-error';

/** Dexie keeps its versions in IndexedDB as tens; it counts its own repairs in the ones. */
const nativeVersions = 10;

/** Whether a table of a newer version has all that ours has, so that it can be read as ours. */
function isReadable({ name, schema }: Database['tables'][number], onDisk: IDBDatabase): boolean {
  if (!onDisk.objectStoreNames.contains(name)) return false;
  const table = onDisk.transaction(name).objectStore(name);
  if (String(table.keyPath) !== String(schema.primKey.keyPath ?? null)) return false;
  return schema.indexes.every((index) => {
    if (!table.indexNames.contains(index.name)) return false;
    const found = table.index(index.name);
    return (
      String(found.keyPath) === String(index.keyPath) &&
      found.multiEntry === (index.multi ?? false) &&
      found.unique === (index.unique ?? false)
    );
  });
}

/**
 * Looks whether what is on disk is ours, before Dexie opens it: Dexie would add what it misses to any database, and so
 * change one that was written by a newer version.
 *
 * @returns whether it may be written to: one of a newer version that has all that ours has is only read
 * @throws StoreError 'damaged' that says what does not fit, 'newer' where a newer version's can't even be read
 */
export async function checkShape(database: Database, latest: number): Promise<'ours' | 'newer'> {
  const onDisk = await openAsItIs(database.name);
  if (!onDisk) return 'ours';
  try {
    const version = Math.floor(onDisk.version / nativeVersions);
    if (version > latest) {
      if (database.tables.every((table) => isReadable(table, onDisk))) return 'newer';
      throw new StoreError(
        'newer',
        'The database was written by a newer version of Deskmate. Update Deskmate to open it.',
      );
    }
    // An older version is for the upgrades to bring up, and must have the tables of its time.
    const expected = tablesOf(version);
    for (const { name, schema } of database.tables) {
      if (!expected.has(name)) continue;
      if (!onDisk.objectStoreNames.contains(name)) throw new StoreError('damaged', `The table “${name}” is missing.`);
      const { keyPath } = onDisk.transaction(name).objectStore(name);
      if (String(keyPath) !== String(schema.primKey.keyPath ?? null))
        throw new StoreError('damaged', `The table “${name}” has another shape.`);
    }
    return 'ours';
  } finally {
    onDisk.close();
  }
}
