import { isWrittenAbout } from '@/lib/domain/person';
import { Dexie } from 'dexie';
import type { Database } from './schema';

/** Conversations of one transaction: others write between two of them. */
const atOnce = 100;

/** What was erased, by number. */
export interface Erased {
  /** Keys of the conversations. */
  conversations: string[];
  people: number;
  events: number;
  outcomes: number;
}

/** Erases what has been kept for long enough. What the person wrote, such as notes and tags, is not looked at. */
export function retentionIn(database: Database) {
  const { conversations, messages, assessments, people, events, outcomes, warningMarks } = database;
  const tables = [conversations, messages, assessments, warningMarks];

  const eraseConversations = (keys: readonly string[]) =>
    database.transaction('rw', tables, async () => {
      for (const key of keys) {
        await messages.where('[conversation+order]').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
        await assessments.where('conversation').equals(key).delete();
        await warningMarks.where('conversation').equals(key).delete();
      }
      await conversations.bulkDelete([...keys]);
    });

  /** Conversations that have old messages, but no row of their own (any more). */
  const lost = async (at: number): Promise<string[]> => {
    const keys = await messages.where('seenAt').below(at).primaryKeys();
    const owners = [...new Set(keys.map((key) => key.slice(0, key.lastIndexOf('#'))))];
    const rows = await conversations.bulkGet(owners);
    return owners.filter((_, index) => rows[index] === undefined);
  };

  /** Nobody of whom something was written down, and nobody with a conversation. */
  const erasePeople = (at: number): Promise<number> =>
    database.transaction('rw', [people, conversations], async () => {
      const known = new Set(await conversations.orderBy('person').uniqueKeys());
      return people
        .where('lastSeenAt')
        .below(at)
        .filter((person) => !isWrittenAbout(person) && !known.has(person.key))
        .delete();
    });

  return {
    /** How many conversations had nothing new since `at`. */
    count: (at: number): Promise<number> => conversations.where('lastSeenAt').below(at).count(),

    /**
     * Erases conversations in which nothing was new since `at`, with what was judged of them, the people of whom nothing
     * else is known, and what was done and shown before then.
     *
     * @param except conversations that are open
     */
    async eraseBefore(at: number, except: ReadonlySet<string>): Promise<Erased> {
      const old = [...(await conversations.where('lastSeenAt').below(at).primaryKeys()), ...(await lost(at))];
      const keys = old.filter((key) => !except.has(key));
      for (let first = 0; first < keys.length; first += atOnce)
        await eraseConversations(keys.slice(first, first + atOnce));
      return {
        conversations: keys,
        people: await erasePeople(at),
        events: await events.where('at').below(at).delete(),
        outcomes: await outcomes.where('at').below(at).delete(),
      };
    },
  };
}
