import { Dexie } from 'dexie';
import { adaptersIn } from './adapters';
import { articlesIn } from './articles';
import { checkShape } from './check-shape';
import { conversationsIn } from './conversations';
import { eventsIn } from './events';
import { factsIn } from './facts';
import { lessonsIn } from './lessons';
import { libraryIn } from './library';
import { outcomesIn } from './outcomes';
import { packsIn } from './packs';
import { peopleIn } from './people';
import { rescueDatabase } from './rescue';
import { searchIndexIn } from './search-index';
import { databaseName, describeDatabase, latestVersion, type Database } from './schema';
import { storeErrorOf } from './store-error';

/** Every rejection of a repository leaves the store as a `StoreError`. */
function withStoreErrors<R extends object>(repository: R): R {
  return Object.fromEntries(
    Object.entries(repository).map(([name, method]) => [
      name,
      async (...args: unknown[]) => {
        try {
          return await (method as (...given: unknown[]) => unknown)(...args);
        } catch (error) {
          throw storeErrorOf(error);
        }
      },
    ]),
  ) as R;
}

/**
 * The database of this device, one repository a noun. Only the desk opens it. Every method rejects with a `StoreError`
 * that says whether the database is full, damaged, or refused this one thing.
 */
export function openStore(name: string = databaseName) {
  const database: Database = describeDatabase(name);

  const counts = async () => ({
    conversations: await database.conversations.count(),
    messages: await database.messages.count(),
    people: await database.people.count(),
    articles: await database.articles.count(),
    replies: await database.replies.count(),
    events: await database.events.count(),
    lessons: await database.lessons.count(),
    outcomes: await database.outcomes.count(),
  });

  return {
    conversations: withStoreErrors(conversationsIn(database)),
    people: withStoreErrors(peopleIn(database)),
    library: withStoreErrors(libraryIn(database)),
    packs: withStoreErrors(packsIn(database)),
    adapters: withStoreErrors(adaptersIn(database)),
    events: withStoreErrors(eventsIn(database)),
    lessons: withStoreErrors(lessonsIn(database)),
    articles: withStoreErrors(articlesIn(database)),
    outcomes: withStoreErrors(outcomesIn(database)),
    searchIndex: withStoreErrors(searchIndexIn(database)),
    facts: withStoreErrors(factsIn(database)),

    ...withStoreErrors({
      counts,
      /** Opens the database now; resolves when it can be read. */
      open: async () => {
        try {
          await checkShape(database, latestVersion);
          await database.open();
        } catch (error) {
          // Closed for good, so that no later query opens it by itself and writes to what can't be read.
          database.close();
          throw error;
        }
      },
      /** All that can be read, damaged or not. */
      rescue: () => rescueDatabase(name),
      /** Deletes the database and makes an empty one. */
      rebuild: async () => {
        database.close();
        await Dexie.delete(name);
        await database.open();
      },
    }),
    close: () => database.close(),
  };
}

export type Store = ReturnType<typeof openStore>;
