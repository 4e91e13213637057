import { Dexie } from 'dexie';
import { adaptersIn } from './adapters';
import { articlesIn } from './articles';
import { checkShape } from './check-shape';
import { conversationsIn } from './conversations';
import { escalationRulesIn } from './escalation-rules';
import { erasePersonIn } from './erase-person';
import { eventsIn } from './events';
import { factsIn } from './facts';
import { identityIn } from './identity';
import { lessonsIn } from './lessons';
import { libraryIn } from './library';
import { outcomesIn } from './outcomes';
import { packsIn } from './packs';
import { peopleIn } from './people';
import { promisesIn } from './promises';
import { repliesIn } from './replies';
import { retentionIn } from './retention';
import { rescueDatabase } from './rescue';
import { searchIndexIn } from './search-index';
import { databaseName, describeDatabase, latestVersion, type Database } from './schema';
import { secretsIn } from './secrets';
import { stagingIn } from './staging';
import { warningMarksIn } from './warning-marks';
import { newerMessage, refuseWrites, refuseWritesName } from './refuse-writes';
import { StoreError, storeErrorOf } from './store-error';
import { takeOutIn } from './take-out';
import { timelineIn } from './timeline';

/** Every method waits for `ready`, however that ends, and every rejection leaves the store as a `StoreError`. */
function withStoreErrors<R extends object>(repository: R, ready: () => Promise<unknown> = async () => {}): R {
  return Object.fromEntries(
    Object.entries(repository).map(([name, method]) => [
      name,
      async (...args: unknown[]) => {
        await ready().catch(() => undefined);
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

  let opening: Promise<void> | null = null;
  let isNewer = false;
  /**
   * Once, whoever asks first: Dexie would open the database by itself for any query, and after a failed upgrade it takes what
   * it found there for the shape that a new one should have.
   */
  const open = (): Promise<void> =>
    (opening ??= (async () => {
      try {
        isNewer = (await checkShape(database, latestVersion)) === 'newer';
        if (isNewer) database.use(refuseWrites);
        await database.open();
      } catch (error) {
        // Closed for good, so that no later query opens it by itself and writes to what can't be read.
        database.close();
        throw error;
      }
    })());
  const rebuild = async () => {
    database.close();
    await Dexie.delete(name);
    isNewer = false;
    database.unuse({ stack: 'dbcore', name: refuseWritesName });
    await database.open();
  };

  const outcomes = outcomesIn(database);

  const counts = async () => ({
    conversations: await database.conversations.count(),
    messages: await database.messages.count(),
    // Whoever was merged into another is that one.
    people: (await database.people.count()) - (await database.people.where('mergedInto').above('').count()),
    articles: await database.articles.count(),
    replies: await database.replies.count(),
    events: await database.events.count(),
    lessons: await database.lessons.count(),
    outcomes: await outcomes.count('article'),
    replyOutcomes: await outcomes.count('reply'),
    // Those that were undone to nothing are still there.
    replyUses: await database.replyUse.filter(({ count, elsewhere = 0 }) => count + elsewhere > 0).count(),
  });

  return {
    conversations: withStoreErrors(conversationsIn(database), open),
    people: withStoreErrors(peopleIn(database), open),
    identity: withStoreErrors(identityIn(database), open),
    timeline: withStoreErrors(timelineIn(database), open),
    library: withStoreErrors(libraryIn(database), open),
    packs: withStoreErrors(packsIn(database), open),
    adapters: withStoreErrors(adaptersIn(database), open),
    events: withStoreErrors(eventsIn(database), open),
    lessons: withStoreErrors(lessonsIn(database), open),
    articles: withStoreErrors(articlesIn(database), open),
    replies: withStoreErrors(repliesIn(database), open),
    outcomes: withStoreErrors(outcomes, open),
    searchIndex: withStoreErrors(searchIndexIn(database), open),
    staging: withStoreErrors(stagingIn(database), open),
    takingOut: withStoreErrors(takeOutIn(database), open),
    erasing: withStoreErrors(erasePersonIn(database), open),
    retention: withStoreErrors(retentionIn(database), open),
    facts: withStoreErrors(factsIn(database), open),
    promises: withStoreErrors(promisesIn(database), open),
    secrets: withStoreErrors(secretsIn(database), open),
    warningMarks: withStoreErrors(warningMarksIn(database), open),
    escalationRules: withStoreErrors(escalationRulesIn(database), open),

    ...withStoreErrors({ counts }, open),
    ...withStoreErrors({
      /** Opens the database now; resolves when it can be read. */
      open,
      /** Opens the database, and rejects where it may only be read: a newer version wrote it. */
      async openToWrite(): Promise<void> {
        await open();
        if (isNewer) throw new StoreError('newer', newerMessage);
      },
      /** All that can be read, damaged or not. */
      rescue: () => rescueDatabase(name),
      /** Deletes the database and makes an empty one; whoever asks meanwhile waits for it. */
      rebuild: () => (opening = rebuild()),
    }),
    close: () => database.close(),
  };
}

export type Store = ReturnType<typeof openStore>;
