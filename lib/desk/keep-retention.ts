import type { ManagedPolicy } from '@/lib/domain/managed-policy';
import { retentionDaysSchema, weighRetention, type Retention } from '@/lib/domain/retention';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';
import type { Knowledge } from './keep-knowledge';
import type { keepLibrary } from './library';
import type { Tabs } from './tabs';

const fact = 'retention-days';
const day = 24 * 60 * 60 * 1_000;

/**
 * Erases what has been kept for as long as somebody wants it kept: the person, their organisation, or a pack that they
 * installed. The shortest counts. At the desk's start, and once a day from then on; what is set in between can be taken
 * back until then.
 */
export function keepRetention({
  store,
  health,
  log,
  library,
  knowledge,
  tabs,
  policy,
  saveLater,
  onErased,
  now,
}: {
  store: Pick<Store, 'retention' | 'facts'>;
  health: WatchedHealth;
  log: Log;
  library: Pick<ReturnType<typeof keepLibrary>, 'packPolicies'>;
  knowledge: Pick<Knowledge, 'outcomes' | 'askedBefore' | 'gaps'>;
  tabs: Tabs;
  policy: () => ManagedPolicy;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  onErased: () => void;
  now: () => number;
}) {
  let lastAt: number | null = null;

  const readOwn = async (): Promise<number | null> =>
    retentionDaysSchema.catch(null).parse((await store.facts.get(fact)) ?? null);

  const weigh = (own: number | null) =>
    weighRetention(
      own,
      policy().retentionDays,
      library
        .packPolicies()
        .flatMap(({ name, policy: { retentionDays } }) =>
          retentionDays === undefined ? [] : [{ name, days: retentionDays }],
        ),
    );

  const erase = async (): Promise<void> => {
    const { days } = weigh(await readOwn());
    if (days === null) return;
    const at = now() - days * day;
    const open = tabs.all().flatMap(({ view }) => (view.kind === 'conversation' ? [view.thread] : []));
    const erased = await store.retention.eraseBefore(at, new Set(open.map(({ conversation }) => conversation.key)));
    const gone = new Set(erased.conversations);
    knowledge.askedBefore.forget(gone);
    knowledge.outcomes.forgetBefore(at);
    await knowledge.gaps.forgetBefore(at);
    for (const thread of open) thread.history = thread.history.filter(({ key }) => !gone.has(key));
    if (gone.size + erased.outcomes > 0) onErased();
  };

  return {
    days: async (): Promise<number | null> => weigh(await readOwn()).days,
    /** What counts now, and what it would erase. */
    async view(): Promise<Retention> {
      const own = await readOwn();
      const weighed = weigh(own);
      return {
        ...weighed,
        own,
        due: weighed.days === null ? 0 : await store.retention.count(now() - weighed.days * day),
      };
    },
    /** What the person wants; it erases nothing at once. */
    setOwn: (days: number | null): Promise<void> => store.facts.set(fact, days),

    /** Erases what is due, unless that was done within a day. Waits for the writes before it, and never rejects. */
    async eraseWhereDue(): Promise<void> {
      // A clock that was set back must not end it.
      if (lastAt !== null && Math.abs(now() - lastAt) < day) return;
      lastAt = now();
      try {
        if (health.get().store === 'ok' && !(await saveLater(erase))) lastAt = null;
      } catch (error) {
        log.warn('What is old could not be erased', error);
      }
    },
  };
}
export type KeptRetention = ReturnType<typeof keepRetention>;
