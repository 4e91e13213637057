import { openAsItIs } from './open-as-it-is';
import { tablesOf, type Database } from './schema';
import { StoreError } from './store-error';

/** Dexie keeps its versions in IndexedDB as tens; it counts its own repairs in the ones. */
const nativeVersions = 10;

/**
 * Looks whether what is on disk is ours, before Dexie opens it: Dexie would add what it misses to any database, and so
 * change one that was written by a newer version.
 *
 * @throws StoreError 'damaged' that says what does not fit
 */
export async function checkShape(database: Database, latest: number): Promise<void> {
  const onDisk = await openAsItIs(database.name);
  if (!onDisk) return;
  try {
    const version = Math.floor(onDisk.version / nativeVersions);
    if (version > latest) {
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
  } finally {
    onDisk.close();
  }
}
