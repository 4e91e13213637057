import { storedAssessmentSchema, type StoredAssessment } from '@/lib/domain/assessment';
import { storedConversationSchema, type StoredConversation } from '@/lib/domain/conversation';
import { storedMessageSchema, type StoredMessage } from '@/lib/domain/message';
import type { Person } from '@/lib/domain/person';
import type { Identifier } from '@/lib/domain/identity';
import { Dexie } from 'dexie';
import { addIdentifiers } from './identity';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** A conversation with all that is kept about it. */
export interface StoredThread {
  /** Null when the row is missing or does not fit; its messages may be there all the same. */
  conversation: StoredConversation | null;
  /** The number for the next message, whatever the rows say: no key is given out twice. */
  issued: number;
  /** In the order of the conversation. */
  messages: StoredMessage[];
  assessments: StoredAssessment[];
}

/** What one observation changed. */
export interface ThreadChange {
  conversation: StoredConversation;
  messages: StoredMessage[];
  assessments: StoredAssessment[];
  /** What the page says of the person; what was written about them is left as it is on disk. */
  person: Person | null;
  /** What they wrote by which they can be known elsewhere. */
  identifiers: Identifier[];
}

/** Conversations with their messages and assessments. */
export function conversationsIn(database: Database) {
  const { conversations, messages, assessments, people, identifiers } = database;

  const messagesOf = (key: string) =>
    messages.where('[conversation+order]').between([key, Dexie.minKey], [key, Dexie.maxKey]);

  /** Notes, tags and merges may have been changed since the thread read them. */
  const seePerson = async (person: Person) => {
    const { name, handle, lastSeenAt } = person;
    const isKnown = await people.update(person.key, { name, lastSeenAt, ...(handle === undefined ? {} : { handle }) });
    if (isKnown === 0 && (await people.get(person.key)) === undefined) await people.put(person);
  };

  return {
    async load(key: string): Promise<StoredThread> {
      const [conversation] = readRows(storedConversationSchema, [await conversations.get(key)]);
      const keys = await messagesOf(key).primaryKeys();
      const highest = Math.max(-1, ...keys.map((each) => Number(each.slice(key.length + 1)) || 0));
      return {
        conversation: conversation ?? null,
        issued: Math.max(conversation?.issued ?? 0, highest + 1),
        messages: readRows(storedMessageSchema, await messagesOf(key).toArray()),
        assessments: readRows(storedAssessmentSchema, await assessments.where('conversation').equals(key).toArray()),
      };
    },

    /** All of one change, or nothing of it. */
    async save(change: ThreadChange): Promise<void> {
      await database.transaction('rw', [conversations, messages, assessments, people, identifiers], async () => {
        await conversations.put(change.conversation);
        await messages.bulkPut(change.messages);
        await assessments.bulkPut(change.assessments);
        if (change.person) await seePerson(change.person);
        await addIdentifiers(database, change.identifiers);
      });
    },

    async saveAssessments(changed: StoredAssessment[]): Promise<void> {
      await assessments.bulkPut(changed);
    },

    /** Keys of the conversations that were seen last, newest first. */
    latest: (most: number): Promise<string[]> =>
      conversations.orderBy('lastSeenAt').reverse().limit(most).primaryKeys(),

    /** Keys of conversations in the order of their keys, from behind one of them. */
    keysAfter: (key: string, most: number): Promise<string[]> =>
      conversations.where('key').above(key).limit(most).primaryKeys(),
    /** What is kept of these conversations themselves, by key. */
    async named(keys: readonly string[]): Promise<Map<string, StoredConversation>> {
      const rows = readRows(storedConversationSchema, await conversations.bulkGet([...keys]));
      return new Map(rows.map((one) => [one.key, one]));
    },

    /** The latest conversations of people, newest first. */
    async ofPeople(people: readonly string[], most: number): Promise<StoredConversation[]> {
      const rows = await Promise.all(
        people.map((person) =>
          conversations
            .where('[person+lastSeenAt]')
            .between([person, Dexie.minKey], [person, Dexie.maxKey])
            .reverse()
            .limit(most)
            .toArray(),
        ),
      );
      return readRows(storedConversationSchema, rows.flat())
        .sort((a, b) => b.lastSeenAt - a.lastSeenAt)
        .slice(0, most);
    },

    async countOfPeople(people: readonly string[]): Promise<number> {
      // One range each: several at once would be walked, row by row.
      const counts = await Promise.all(people.map((person) => conversations.where('person').equals(person).count()));
      return counts.reduce((sum, count) => sum + count, 0);
    },

    /** How many messages a conversation has, and its last inbound one with what was judged about it. */
    async glance(
      key: string,
    ): Promise<{ messages: number; lastInbound: StoredMessage | null; assessment: StoredAssessment | null }> {
      const last = await messagesOf(key)
        .reverse()
        .filter((message) => message.direction === 'inbound')
        .first();
      const [lastInbound = null] = readRows(storedMessageSchema, [last]);
      const [assessment = null] = readRows(storedAssessmentSchema, [
        lastInbound && (await assessments.get(lastInbound.key)),
      ]);
      return { messages: await messagesOf(key).count(), lastInbound, assessment };
    },
  };
}
