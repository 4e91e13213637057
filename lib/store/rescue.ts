import { openAsItIs } from './open-as-it-is';

/** What no file that a person takes out may hold, encrypted or not. */
const neverTakenOut = new Set(['secrets']);

/**
 * Reads whatever an IndexedDB database holds, without expecting any shape of it, so that a person can take out what is
 * left of a damaged one; secrets excepted. Stores or rows that can't be read are named in `unreadable`.
 *
 * @returns null when there is no such database
 */
export async function rescueDatabase(
  name: string,
  factory: IDBFactory = indexedDB,
): Promise<{ tables: Record<string, unknown[]>; unreadable: string[] } | null> {
  const database = await openAsItIs(name, factory);
  if (!database) return null;
  const tables: Record<string, unknown[]> = {};
  const unreadable: string[] = [];
  try {
    for (const store of Array.from(database.objectStoreNames)) {
      if (neverTakenOut.has(store)) continue;
      tables[store] = await readStore(database, store).catch((error: unknown) => {
        unreadable.push(`${store}: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      });
    }
  } finally {
    database.close();
  }
  return { tables, unreadable };
}

function readStore(database: IDBDatabase, store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const rows: unknown[] = [];
    // A cursor, not getAll(): what was read before a broken row is kept.
    const request = database.transaction(store).objectStore(store).openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(rows);
      rows.push(cursor.value);
      cursor.continue();
    };
    request.onerror = () => (rows.length > 0 ? resolve(rows) : reject(request.error ?? new Error('unreadable')));
  });
}
