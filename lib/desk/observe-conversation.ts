import { identifiersOf } from '@/lib/customers/identity/identifiers-of';
import { personKey } from '@/lib/customers/person-key';
import type { Conversation } from '@/lib/domain/conversation';
import type { StoredMessage } from '@/lib/domain/message';
import type { Store } from '@/lib/store/open-store';
import { compareKept } from '@/lib/privacy/compare-kept';
import { namesIn } from './ask-question';
import { mergeWindow } from './merge-window';
import type { keepJudgement } from './judgement';
import type { KeptRedaction } from './keep-redaction';
import { peopleOf, readHistory, type Thread, type ThreadContext } from './thread';

/** Of a thread that is opened, so many of the last messages are looked through for addresses and numbers. */
const mostLookedAt = 500;

type Judgement = Pick<ReturnType<typeof keepJudgement>, 'judge'>;

/** What the sidebar looks at of a thread. */
const judgedWhenRead = 60;

/** What an observation changed, and what of it is to be saved. */
export interface Observed {
  isNew: boolean;
  save: Parameters<Store['conversations']['save']>[0] | null;
}

/**
 * Merges what a page shows now into the thread, assesses each new or edited inbound message, and learns who the
 * customer is. The thread is changed in place; saving is the caller's.
 */
export async function observeConversation(
  thread: Thread,
  seen: Conversation,
  {
    judgement,
    redaction,
    ...context
  }: ThreadContext & { judgement: Judgement; redaction: Pick<KeptRedaction, 'text'> },
): Promise<Observed> {
  const { conversation } = thread;
  const names = namesIn([...thread.messages, ...seen.messages], thread.person, seen);
  const merged = mergeWindow(thread.messages, seen.messages, {
    conversation: conversation.key,
    issued: conversation.issued,
    now: context.now,
    reachesEnd: seen.reachesEnd ?? true,
    isKeptForm: compareKept(names),
  });
  const touched = [...merged.added, ...merged.changed];
  const assessed = assessInbound(thread, touched, judgement);
  const learned = await learnPerson(thread, seen, context);
  const isRenamed =
    conversation.url !== seen.url || redaction.text(conversation.title, names) !== redaction.text(seen.title, names);
  if (!isRenamed) thread.conversation = { ...conversation, title: seen.title };
  if (merged.isRead) {
    thread.messages = merged.messages;
    judgeRead(thread, judgement);
  }
  if (touched.length === 0 && !learned && !isRenamed) return { isNew: false, save: null };

  thread.messages = merged.messages;
  thread.conversation = {
    ...conversation,
    url: seen.url,
    title: seen.title,
    person: thread.person?.key ?? conversation.person,
    lastSeenAt: context.now,
    issued: merged.issued,
  };
  if (!thread.isSaved) return { isNew: true, save: null };
  const person = thread.isPersonSaved ? thread.person : null;
  // All that was written before it was known who wrote it counts, too.
  const written = learned ? thread.messages.slice(-mostLookedAt) : touched;
  return {
    isNew: true,
    save: {
      conversation: thread.conversation,
      messages: touched,
      assessments: assessed,
      person,
      identifiers: person ? identifiersOf(person, written) : [],
    },
  };
}

/** What was judged of redacted texts, judged as the texts read. */
function judgeRead(thread: Thread, judgement: Judgement): void {
  const known = thread.messages.filter(({ key, redacted }) => redacted !== true && thread.assessments.has(key));
  assessInbound(thread, known.slice(-judgedWhenRead), judgement);
}

function assessInbound(thread: Thread, messages: StoredMessage[], { judge }: Judgement) {
  return messages
    .filter(({ direction, text }) => direction === 'inbound' && text !== '')
    .map((message) => {
      // Corrections are the agent's word about this message; an edit by the customer does not undo them.
      const corrections = thread.assessments.get(message.key)?.corrections ?? [];
      const stored = { message: message.key, conversation: message.conversation, corrections, ...judge(message.text) };
      thread.assessments.set(message.key, stored);
      return stored;
    });
}

/** Learns or updates the person; true when something about them is new. */
async function learnPerson(
  thread: Thread,
  { channel, customer }: Conversation,
  { store, read, now }: ThreadContext,
): Promise<boolean> {
  if (!customer?.name) return false;
  const key = personKey(channel, customer);
  if (thread.person?.key === key && thread.person.name === customer.name) return false;
  const known = await read(() => store.people.get(key), undefined);
  thread.isPersonSaved = known !== undefined;
  const { name, handle } = customer;
  thread.person = {
    key,
    channel,
    note: '',
    tags: [],
    firstSeenAt: now,
    ...known,
    name,
    ...(handle === undefined ? {} : { handle }),
    lastSeenAt: now,
  };
  thread.group = await read(() => store.people.group(key), []);
  const people = peopleOf(thread).map((one) => one.key);
  thread.history = await read(() => readHistory(people, thread.conversation.key, store), []);
  return true;
}
