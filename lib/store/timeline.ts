import { storedAssessmentSchema, type StoredAssessment } from '@/lib/domain/assessment';
import { storedConversationSchema, type StoredConversation } from '@/lib/domain/conversation';
import { storedMessageSchema, type StoredMessage } from '@/lib/domain/message';
import type { TimelinePlace } from '@/lib/domain/timeline';
import { timeOf } from '@/lib/domain/time-of';
import { Dexie } from 'dexie';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** Conversations whose rows are read at once, and messages of each. */
const conversationsAtOnce = 20;
const leastMessagesAtOnce = 20;
const mostMessagesAtOnce = 400;

interface Stream {
  conversation: StoredConversation;
  /** Read and not yet told, the newest first. */
  waiting: StoredMessage[];
  /** Of the last one that was told; the next is below it. Null before the first. */
  order: number | null;
  /** No message is shown as later than the one after it in its conversation, whatever its time says. */
  at: number;
  /** Whether there is more on disk than what waits. */
  isMore: boolean;
}

/** One page of a timeline, newest first. */
export interface TimelineRows {
  messages: { message: StoredMessage; at: number }[];
  /** Those that the messages are of. */
  conversations: StoredConversation[];
  assessments: StoredAssessment[];
  /** Where to go on; null at the end. */
  next: TimelinePlace | null;
  /** How many messages were read for it. */
  looked: number;
}

/** The messages of people over all their conversations, as one. */
export function timelineIn(database: Database) {
  const { conversations, messages, assessments } = database;

  /** The next conversations below a place, last seen first. */
  async function nextConversations(people: readonly string[], { bound, begun }: TimelinePlace) {
    const most = conversationsAtOnce + begun.length;
    const rows = await Promise.all(
      people.map((person) =>
        conversations
          .where('[person+lastSeenAt]')
          .between([person, Dexie.minKey], [person, bound ?? Dexie.maxKey], true, true)
          .reverse()
          .limit(most)
          .toArray(),
      ),
    );
    const told = new Set(begun);
    return readRows(storedConversationSchema, rows.flat())
      .filter(({ key }) => !told.has(key))
      .sort((a, b) => b.lastSeenAt - a.lastSeenAt)
      .slice(0, conversationsAtOnce);
  }

  /** The next messages below a place of a conversation, the newest first. */
  async function readBelow({ key, issued }: StoredConversation, order: number | null, atOnce: number) {
    // Places are numbers one apart, but for what was read in between and in front: a stretch of them is read at one go,
    // which a walk backwards is not.
    const floor = (order ?? issued) - atOnce;
    const places = messages.where('[conversation+order]');
    const stretch = await places.between([key, floor], [key, order ?? Dexie.maxKey], true, false).toArray();
    if (stretch.length >= atOnce) return { rows: stretch.reverse(), isMore: true };
    const below = messages.where('[conversation+order]').between([key, Dexie.minKey], [key, floor], true, false);
    const isMore = (await below.limit(1).primaryKeys()).length > 0;
    if (stretch.length > 0 || !isMore) return { rows: stretch.reverse(), isMore };
    const rows = await messages
      .where('[conversation+order]')
      .between([key, Dexie.minKey], [key, floor], true, false)
      .reverse()
      .limit(atOnce)
      .toArray();
    return { rows, isMore: rows.length === atOnce };
  }

  async function refill(stream: Stream, atOnce: number): Promise<void> {
    const { conversation, order } = stream;
    const { rows, isMore } = await readBelow(conversation, order, atOnce);
    stream.waiting = readRows(storedMessageSchema, rows);
    stream.isMore = isMore;
    // Rows that do not fit are passed by.
    if (stream.waiting.length === 0 && stream.isMore) {
      stream.order = rows.at(-1)?.order ?? null;
      await refill(stream, atOnce);
    }
  }

  const timeOfNext = ({ waiting, at }: Stream): number => Math.min(at, waiting[0] ? timeOf(waiting[0]) : -Infinity);

  async function resume(place: TimelinePlace, atOnce: number): Promise<Stream[]> {
    const rows = await conversations.bulkGet(place.open.map(({ conversation }) => conversation));
    const streams = place.open.flatMap(({ order, at }, index): Stream[] => {
      const [conversation] = readRows(storedConversationSchema, [rows[index]]);
      return conversation ? [{ conversation, waiting: [], order, at, isMore: true }] : [];
    });
    await Promise.all(streams.map((stream) => refill(stream, atOnce)));
    return streams.filter(({ waiting }) => waiting.length > 0);
  }

  return {
    /**
     * A page of the messages of people, the newest first, read by index from where the page before ended: how many there
     * are in all costs nothing.
     *
     * @param people keys of all that are one person
     * @param place null for the newest
     * @param wanted whether a message is told; at most `mostLooked` are read before the page is given out as it is
     */
    async page(
      people: readonly string[],
      place: TimelinePlace | null,
      {
        most,
        mostLooked = Infinity,
        wanted = () => true,
      }: {
        most: number;
        mostLooked?: number;
        wanted?: (message: StoredMessage) => boolean;
      },
    ): Promise<TimelineRows> {
      return database.transaction('r', [conversations, messages, assessments], async () => {
        const seekAtOnce = Number.isFinite(mostLooked) ? mostMessagesAtOnce : Math.max(leastMessagesAtOnce, most);
        let below: TimelinePlace = place ?? { bound: null, begun: [], open: [] };
        let streams = place ? await resume(place, seekAtOnce) : [];
        let queue = await nextConversations(people, below);
        const told: { message: StoredMessage; at: number }[] = [];
        const from = new Map<string, StoredConversation>();
        let looked = 0;

        const begin = async (conversation: StoredConversation) => {
          const isSame = conversation.lastSeenAt === below.bound;
          below = {
            ...below,
            bound: conversation.lastSeenAt,
            begun: [...(isSame ? below.begun : []), conversation.key],
          };
          const stream: Stream = { conversation, waiting: [], order: null, at: conversation.lastSeenAt, isMore: true };
          await refill(stream, seekAtOnce);
          if (stream.waiting.length > 0) streams.push(stream);
        };

        while (told.length < most && looked < mostLooked) {
          let head: Stream | null = null;
          for (const stream of streams) if (!head || timeOfNext(stream) > timeOfNext(head)) head = stream;
          const [candidate] = queue;
          if (candidate && (!head || candidate.lastSeenAt >= timeOfNext(head))) {
            queue.shift();
            await begin(candidate);
            if (queue.length === 0) queue = await nextConversations(people, below);
            continue;
          }
          const message = head?.waiting[0];
          if (!head || !message) break;
          head.at = timeOfNext(head);
          head.order = message.order;
          head.waiting.shift();
          looked++;
          if (wanted(message)) {
            told.push({ message, at: head.at });
            from.set(head.conversation.key, head.conversation);
          }
          if (head.waiting.length === 0 && head.isMore) await refill(head, seekAtOnce);
          if (head.waiting.length === 0) streams = streams.filter((stream) => stream !== head);
        }

        const open = streams.map(({ conversation, order, at }) => ({ conversation: conversation.key, order, at }));
        const judged = told.filter(({ message }) => message.direction === 'inbound').map(({ message }) => message.key);
        return {
          messages: told,
          conversations: [...from.values()],
          assessments: readRows(storedAssessmentSchema, await assessments.bulkGet(judged)),
          next: open.length + queue.length > 0 ? { ...below, open } : null,
          looked,
        };
      });
    },

    /** A message with those before and after it in its conversation, oldest first; nothing when it is gone. */
    async around(key: string, each: number): Promise<StoredMessage[]> {
      const [message] = readRows(storedMessageSchema, [await messages.get(key)]);
      if (!message) return [];
      const { conversation, order } = message;
      const before = messages
        .where('[conversation+order]')
        .between([conversation, Dexie.minKey], [conversation, order], true, false)
        .reverse()
        .limit(each);
      const after = messages
        .where('[conversation+order]')
        .between([conversation, order], [conversation, Dexie.maxKey], false, true)
        .limit(each);
      const [old, young] = await Promise.all([before.toArray(), after.toArray()]);
      return readRows(storedMessageSchema, [...old.reverse(), message, ...young]);
    },
  };
}
