import type { AgentCalendar } from '@/lib/customers/promises/agent-calendar';
import { findFulfilment } from '@/lib/customers/promises/find-fulfilment';
import type { StoredMessage } from '@/lib/domain/message';
import type { KeptPromise, PromiseState } from '@/lib/domain/promise';
import type { PromiseView } from '@/lib/domain/promise-view';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import type { Saved } from '../contract';
import { runInSteps } from '../run-in-steps';
import type { Thread } from '../thread';
import type { ListedPromises } from './promises-contract';
import { compareLedger, readPromises, type ReadPromises } from './read-promises';

/** Of a long thread that is opened, the latest of ours; older ones were read when they were new. */
const MOST_AT_ONCE = 500;
/** As many rows as a person would go through. */
const MOST_LISTED = 500;
const AROUND = 160;

const ofAgent = ({ direction, text }: StoredMessage): boolean => direction === 'outbound' && text !== '';
const isRead = (message: StoredMessage): string =>
  `${message.deleted === true}/${message.sentAt ?? ''}/${message.text}`;

/** Of open ones the overdue come first, those without a day last. */
const byUrgency = (a: KeptPromise, b: KeptPromise): number =>
  (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || (b.sentAt ?? 0) - (a.sentAt ?? 0);

interface Parts {
  store: Pick<Store, 'promises' | 'conversations' | 'people'>;
  log: Log;
  /** Writes behind what is shown; false where it could not be written. */
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Reads behind the writes that wait. */
  readSaved: <T>(work: () => Promise<T>, otherwise: T) => Promise<T>;
  now: () => number;
  calendar: AgentCalendar;
  /** What may be kept of a text, knowing these names. */
  redact: (text: string, names: readonly string[]) => string;
  /** The ledger changed. */
  onChanged: () => void;
}

/** The ledger: what somebody of the team promised, found as messages are seen, until a person says what became of it. */
export function keepPromises({ store, log, saveLater, readSaved, now, calendar, redact, onChanged }: Parts) {
  /** What was read of each open thread: the state of each message, where it ended, and whose it was. */
  const read = new WeakMap<Thread, { messages: Map<string, string>; last: number; person: string | null }>();

  async function take(
    thread: Thread,
    messages: readonly StoredMessage[],
    isLive: boolean,
    names: readonly string[],
  ): Promise<void> {
    const { key } = thread.conversation;
    const person = thread.person?.key ?? thread.conversation.person;
    const found = await runInSteps(
      (function* (): Generator<void, ReadPromises[]> {
        const all: ReadPromises[] = [];
        for (const message of messages) {
          all.push(
            readPromises(message, {
              person,
              seenAt: isLive ? message.seenAt : null,
              calendar,
              redact: (text) => redact(text, names),
            }),
          );
          yield;
        }
        return all;
      })(),
      () => true,
    );
    if (found === null) return;
    let isChanged = false;
    await saveLater(async () => {
      const change = compareLedger(await store.promises.ofConversation(key), found, person);
      isChanged = change.put.length + change.remove.length > 0;
      if (isChanged) await store.promises.change(change);
    });
    if (isChanged) onChanged();
  }

  /** With who and where, and whether a later message looks as if it was kept. */
  async function view(promises: readonly KeptPromise[], thread: Thread | null = null): Promise<PromiseView[]> {
    const where = await store.conversations.named([...new Set(promises.map(({ conversation }) => conversation))]);
    const names = await store.people.names([...new Set(promises.flatMap(({ person }) => person ?? []))]);
    return promises.map((promise) => {
      const { channel = '', title = '', url = '' } = where.get(promise.conversation) ?? {};
      const name = (promise.person && names.get(promise.person)) ?? null;
      return {
        ...promise,
        name,
        channel,
        title,
        url,
        looksKept: promise.state === 'open' ? lookLater(promise, thread) : null,
      };
    });
  }

  return {
    /**
     * A thread is open, or goes on.
     * @param names gives the names that are known in it
     * @param isFirst whether it was not open before: then its messages may be old, whatever day it is
     */
    follow(thread: Thread, isFirst: boolean, names: () => string[]): void {
      if (!thread.isSaved) return;
      const person = thread.person?.key ?? null;
      const known = read.get(thread) ?? { messages: new Map<string, string>(), last: Infinity, person: null };
      read.set(thread, known);
      const changed = thread.messages
        .filter((message) => ofAgent(message) && known.messages.get(message.key) !== isRead(message))
        .slice(-MOST_AT_ONCE);
      // What comes in at the end while the thread is open has just been written; what is scrolled to has not.
      const isNow = ({ order }: StoredMessage): boolean => !isFirst && order > known.last;
      const [live, old] = [changed.filter(isNow), changed.filter((message) => !isNow(message))];
      const isOther = known.person !== person;
      known.last = thread.messages.at(-1)?.order ?? -Infinity;
      known.person = person;
      for (const message of changed) known.messages.set(message.key, isRead(message));
      if (changed.length === 0 && !isOther) return;
      const named = names();
      void take(thread, old, false, named)
        .then(() => (live.length > 0 ? take(thread, live, true, named) : undefined))
        .catch((error: unknown) => log.warn('Promises could not be read', error));
    },

    /** The open promises to the person of a thread; overdue ones first. */
    async open(thread: Thread): Promise<PromiseView[]> {
      const { key, person } = thread.conversation;
      return readSaved(async () => {
        const owner = thread.person?.key ?? person;
        const rows = [
          ...(await store.promises.ofConversation(key)),
          ...(owner === null ? [] : await store.promises.ofPeople([owner])),
        ];
        const once = [...new Map(rows.map((one) => [one.id, one])).values()];
        return view(
          once
            .filter(({ state }) => state === 'open')
            .toSorted(byUrgency)
            .slice(0, MOST_LISTED),
          thread,
        );
      }, []);
    },

    ofPerson: (keys: readonly string[]): Promise<PromiseView[]> =>
      readSaved(async () => view((await store.promises.ofPeople(keys)).toSorted(byUrgency).slice(0, MOST_LISTED)), []),

    inState: (state: PromiseState): Promise<ListedPromises> =>
      readSaved(
        async () => {
          const { promises, total } = await store.promises.inState(state, MOST_LISTED);
          return { promises: await view(promises), total };
        },
        { promises: [], total: 0 },
      ),

    /** What became of a promise, by the agent's word. */
    async decide(id: string, state: PromiseState): Promise<Saved> {
      let decided: KeptPromise | null = null;
      const isWritten = await saveLater(async () => {
        decided = await store.promises.decide(id, state, now());
      });
      const conversation = (decided as KeptPromise | null)?.conversation;
      if (conversation !== undefined) onChanged();
      return { saved: isWritten && conversation !== undefined };
    },
  };
}
export type KeptPromises = ReturnType<typeof keepPromises>;

/** The first message of ours after a promise that says that something like it was done. */
function lookLater(promise: KeptPromise, thread: Thread | null): PromiseView['looksKept'] {
  if (thread?.conversation.key !== promise.conversation) return null;
  const at = thread.messages.findIndex(({ key }) => key === promise.message);
  if (at === -1) return null;
  for (const message of thread.messages.slice(at + 1)) {
    if (!ofAgent(message) || message.deleted === true) continue;
    const found = findFulfilment(promise.kind, message.text);
    if (found === null) continue;
    const start = Math.max(0, message.text.lastIndexOf('\n', found.start) + 1, found.start - AROUND);
    const sentence = message.text.slice(start, found.end + AROUND).split('\n')[0] ?? '';
    const sentAt = message.sentAt === undefined ? Number.NaN : Date.parse(message.sentAt);
    return { sentence, start: found.start - start, end: found.end - start, at: Number.isNaN(sentAt) ? null : sentAt };
  }
  return null;
}
