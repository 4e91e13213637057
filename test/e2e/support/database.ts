import type { StoredMessage } from '../../../lib/domain/message.ts';
import type { Deskmate } from './extension.ts';

/** All rows of a table of the real database, read from a page of the extension. */
export async function readTable<T>(deskmate: Deskmate, table: string): Promise<T[]> {
  const page = await deskmate.dashboard('privacy');
  const rows = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open('deskmate');
        // Looking must not make a database that the desk has not made yet.
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => resolve([]);
        request.onsuccess = () => {
          const database = request.result;
          if (!database.objectStoreNames.contains(name)) return (database.close(), resolve([]));
          const all = database.transaction(name).objectStore(name).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            database.close();
            resolve(all.result as unknown[]);
          };
        };
      }),
    table,
  );
  await page.close();
  return rows as T[];
}

/** The texts of a stored conversation, in order. */
export async function storedTexts(deskmate: Deskmate, conversation: string): Promise<string[]> {
  const messages = await readTable<StoredMessage>(deskmate, 'messages');
  return messages
    .filter((message) => message.conversation === conversation)
    .toSorted((a, b) => a.order - b.order)
    .map(({ text }) => text);
}
