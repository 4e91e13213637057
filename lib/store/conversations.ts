import { storedAssessmentSchema, type StoredAssessment } from '@/lib/domain/assessment';
import { storedConversationSchema, type StoredConversation } from '@/lib/domain/conversation';
import { storedMessageSchema, type StoredMessage } from '@/lib/domain/message';
import type { Person } from '@/lib/domain/person';
import { Dexie } from 'dexie';
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
  person: Person | null;
}

/** Conversations with their messages and assessments. */
export function conversationsIn(database: Database) {
  const { conversations, messages, assessments, people } = database;

  const messagesOf = (key: string) =>
    messages.where('[conversation+order]').between([key, Dexie.minKey], [key, Dexie.maxKey]);

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
      await database.transaction('rw', [conversations, messages, assessments, people], async () => {
        await conversations.put(change.conversation);
        await messages.bulkPut(change.messages);
        await assessments.bulkPut(change.assessments);
        if (change.person) await people.put(change.person);
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

    /** The conversations of a person, newest first. */
    async ofPerson(person: string): Promise<StoredConversation[]> {
      const rows = readRows(storedConversationSchema, await conversations.where('person').equals(person).toArray());
      return rows.sort((a, b) => b.lastSeenAt - a.lastSeenAt);
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
