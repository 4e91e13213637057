import type { StoredAssessment } from '@/lib/domain/assessment';
import type { StoredMessage } from '@/lib/domain/message';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import { namesIn } from './ask-question';
import { readExchanges, type Exchange } from './read-exchanges';
import type { AnalysisRoom } from './rooms';
import type { Thread } from './thread';

/** Conversations of the past that are looked into: the newest, some months of one agent's work. */
const conversationsRead = 3_000;
/** A thread is read again when it was quiet for so long (ms): not with each message, and never before help is shown. */
const quiet = 1_500;

const letOthersIn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * What was asked on this device, and answered: read from the stored conversations one after the other, behind everything
 * else, and kept in memory. Open conversations are read again as they go on.
 */
export function keepAskedBefore({
  store,
  analysis,
  log,
  onChanged,
}: {
  store: Pick<Store, 'conversations' | 'people'>;
  analysis: Pick<AnalysisRoom, 'findOpenQuestion'>;
  log: Log;
  /** Told which exchanges of a conversation there are now, and which were known of it before. */
  onChanged: (exchanges: readonly Exchange[], before: readonly Exchange[]) => void;
}) {
  const byConversation = new Map<string, readonly Exchange[]>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Rises with each start over, so that an older reading of the past stops. */
  let round = 0;
  let isRead = false;

  const take = (
    key: string,
    messages: readonly StoredMessage[],
    names: readonly string[],
    assessments: ReadonlyMap<string, StoredAssessment>,
  ) => {
    const exchanges = readExchanges(
      key,
      messages,
      names,
      assessments,
      (asked) => analysis.findOpenQuestion([...asked]) !== null,
    );
    const before = byConversation.get(key) ?? [];
    byConversation.set(key, exchanges);
    onChanged(exchanges, before);
  };

  const readStored = async (key: string, isWanted: () => boolean) => {
    const { conversation, messages, assessments } = await store.conversations.load(key);
    // An unreadable row must not stop the others; without a person the authors' names are known all the same.
    const person = conversation?.person ? await store.people.get(conversation.person).catch(() => null) : null;
    const names = namesIn(messages, person);
    // Meanwhile it came into view, or everything was erased.
    if (byConversation.has(key) || !isWanted()) return;
    take(key, messages, names, new Map(assessments.map((one) => [one.message, one])));
  };

  return {
    /** Reads the past, one conversation at a time. Resolves when all of it is read. */
    async start(): Promise<void> {
      const own = ++round;
      isRead = false;
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
      for (const exchanges of byConversation.values()) onChanged([], exchanges);
      byConversation.clear();
      try {
        for (const key of await store.conversations.latest(conversationsRead)) {
          await letOthersIn();
          if (own !== round) return;
          if (!byConversation.has(key)) await readStored(key, () => own === round);
        }
      } catch (error) {
        log.warn('Past conversations can’t be read', error);
      }
      if (own === round) isRead = true;
    },

    /** Whether all of the past is read that can be. */
    isRead: () => isRead,

    /** Forgets conversations that are not kept any more. */
    forget(conversations: ReadonlySet<string>): void {
      for (const key of conversations) {
        clearTimeout(waiting.get(key));
        waiting.delete(key);
        onChanged([], byConversation.get(key) ?? []);
        byConversation.delete(key);
      }
    },

    /** A conversation in view goes on; it is read when it is quiet. */
    follow(thread: Thread, names: () => string[]): void {
      const { key } = thread.conversation;
      clearTimeout(waiting.get(key));
      waiting.set(
        key,
        setTimeout(() => {
          waiting.delete(key);
          take(key, thread.messages, names(), thread.assessments);
        }, quiet),
      );
    },
  };
}
