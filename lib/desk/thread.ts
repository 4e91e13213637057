import type { StoredAssessment } from '@/lib/domain/assessment';
import type { CustomerCard, PastConversation } from '@/lib/domain/assist';
import type { Conversation, StoredConversation } from '@/lib/domain/conversation';
import type { StoredMessage } from '@/lib/domain/message';
import type { Person } from '@/lib/domain/person';
import type { WarningMark } from '@/lib/domain/warning-mark';
import { mergePeople } from '@/lib/customers/merge-people';
import type { Store } from '@/lib/store/open-store';
import { applyCorrections } from './apply-corrections';

/** A conversation that is open in some tab, in memory: the truth of this moment, saved behind it. */
export interface Thread {
  conversation: StoredConversation;
  /** False when the stored past could not be read; then nothing of the thread is written. */
  isSaved: boolean;
  messages: StoredMessage[];
  /** By message key. */
  assessments: Map<string, StoredAssessment>;
  person: Person | null;
  /** False when what is stored of the person could not be read; then it is left as it is. */
  isPersonSaved: boolean;
  /** What the agent said of warnings here. */
  marks: WarningMark[];
  /** All who were said to be one with the person, as last read; the one that the others were merged into first. */
  group: Person[];
  /** Who else the person may be, the likeliest first; looked for behind the help. */
  mayBe: NonNullable<CustomerCard['mayBe']>;
  /** Other conversations of the person; read when the thread is opened and when the person becomes known. */
  history: PastConversation[];
}

/** What reading and changing a thread needs of the desk. */
export interface ThreadContext {
  store: Store;
  /** Reads behind all writes that wait; gives the fallback when it fails. */
  read: <T>(work: () => Promise<T>, otherwise: T) => Promise<T>;
  now: number;
}

/** How many past conversations the customer card lists. */
const historyLength = 10;
const excerptLength = 140;

export const conversationKey = (conversation: Pick<Conversation, 'channel' | 'id'>) =>
  `${conversation.channel}/${conversation.id}`;

/**
 * Opens what is stored of a conversation, or starts it. When it can't be read, the thread begins anew in memory and is
 * not saved: an unread past must not be written over.
 */
export async function openThread(seen: Conversation, { store, read, now }: ThreadContext): Promise<Thread> {
  const key = conversationKey(seen);
  const stored = await read(() => store.conversations.load(key), null);
  return {
    conversation: {
      key,
      id: seen.id,
      channel: seen.channel,
      url: seen.url,
      title: seen.title,
      person: null,
      firstSeenAt: now,
      lastSeenAt: now,
      ...stored?.conversation,
      issued: stored?.issued ?? 0,
    },
    isSaved: stored !== null,
    messages: stored?.messages ?? [],
    assessments: new Map(stored?.assessments.map((one) => [one.message, one])),
    person: null,
    isPersonSaved: false,
    marks: await read(() => store.warningMarks.of(key), []),
    group: [],
    mayBe: [],
    history: [],
  };
}

/** All who are one with the thread's person, the main row first; the person as known now. Nobody where none is known. */
export function peopleOf({ person, group }: Pick<Thread, 'person' | 'group'>): Person[] {
  if (!person) return [];
  return group.some(({ key }) => key === person.key)
    ? group.map((row) => (row.key === person.key ? person : row))
    : [person];
}

/** The past conversations of people who are one, newest first, without the one at hand. */
export async function readHistory(
  people: readonly string[],
  except: string,
  store: Store,
): Promise<PastConversation[]> {
  const conversations = (await store.conversations.ofPeople(people, historyLength + 1))
    .filter(({ key }) => key !== except)
    .slice(0, historyLength);
  return Promise.all(
    conversations.map(async ({ key, channel, title, url, lastSeenAt }) => {
      const { messages, lastInbound, assessment } = await store.conversations.glance(key);
      const excerpt = (lastInbound?.text ?? '').replace(/\s+/g, ' ').slice(0, excerptLength);
      const intent = assessment && applyCorrections(assessment.assessment, assessment.corrections).intent.label;
      return { key, channel, title, url, lastSeenAt, messages, excerpt, intent };
    }),
  );
}

/** What the sidebar shows of the person. */
export function customerCard(thread: Thread): CustomerCard | null {
  const { person, history, mayBe } = thread;
  const merged = mergePeople(peopleOf(thread));
  if (!person || !merged) return null;
  const { name, handle, channel } = person;
  const { main, others, tags, firstSeenAt, lastSeenAt, contact, consent } = merged;
  return {
    key: main.key,
    name,
    channel,
    note: main.note,
    tags,
    firstSeenAt,
    lastSeenAt,
    history,
    contact,
    consent,
    mayBe,
    otherNotes: others.flatMap((other) =>
      other.note ? [{ name: other.name, channel: other.channel, note: other.note }] : [],
    ),
    ...(handle === undefined ? {} : { handle }),
  };
}
