import type { ManagedPolicy } from '@/lib/domain/managed-policy';
import { retentionKinds, type Retention, type RetentionChange, type SweptCounts } from '@/lib/domain/retention';
import { z } from '@/lib/domain/zod';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import { storeErrorOf } from '@/lib/store/store-error';
import type { WatchedHealth } from '../desk-health';
import type { Knowledge } from '../keep-knowledge';
import type { keepLibrary } from '../library';
import type { Tabs } from '../tabs';
import { keepClock } from './keep-clock';
import { cutoffsAt, keepRules, shortestOf, weighRules, type WeighedRules } from './retention-rules';

const fact = 'retention-last';
const day = 24 * 60 * 60 * 1_000;
/** Who calls `eraseWhereDue` does so every few minutes. */
const lookEvery = 5 * 60 * 1_000;
/** How often the clock is looked at. */
const clockEvery = 60 * 60 * 1_000;
/** A sweep that was stopped, by a full disk for one, is tried again after so long. */
const tryAgain = 60 * 60 * 1_000;

const lastSchema = z.object({ at: z.number(), stopped: z.string().nullable() }).nullable().catch(null);

const sum = (rows: SweptCounts): number => retentionKinds.reduce((all, kind) => all + rows[kind], 0);

/**
 * Erases what has been kept for as long as somebody wants it kept: the person, who has a default, their organisation, or
 * a pack that they installed. The shortest counts. At the desk's start, and once a day from then on; what is set in
 * between can be taken back until then.
 */
export function keepRetention({
  store,
  health,
  log,
  library,
  knowledge,
  judgement,
  tabs,
  policy,
  saveLater,
  onErased,
  now,
}: {
  store: Pick<Store, 'retention' | 'facts' | 'staging'>;
  health: WatchedHealth;
  log: Log;
  library: Pick<ReturnType<typeof keepLibrary>, 'packPolicies'>;
  knowledge: Pick<Knowledge, 'outcomes' | 'askedBefore' | 'gaps'>;
  /** What lessons taught goes with them. */
  judgement: { reload: () => Promise<void> };
  tabs: Tabs;
  policy: () => ManagedPolicy;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  onErased: () => void;
  now: () => number;
}) {
  const clock = keepClock({ store, now });
  const rules = keepRules({ store, now });
  let lastAt: number | null = null;
  let lookedAt: number | null = null;
  let running: Retention['running'] = null;

  const weigh = async (): Promise<WeighedRules & { defaultFrom: number }> => {
    const defaultFrom = await rules.defaultFrom();
    const packs = library
      .packPolicies()
      .flatMap(({ name, policy: { retentionDays } }) =>
        retentionDays === undefined ? [] : [{ name, days: retentionDays }],
      );
    const asked = { policy: policy().retentionDays, packs };
    return { ...weighRules(await rules.read(), asked, now() >= defaultFrom), defaultFrom };
  };

  const openThreads = () => tabs.all().flatMap(({ view }) => (view.kind === 'conversation' ? [view.thread] : []));
  const isOpen = (key: string): boolean => openThreads().some(({ conversation }) => conversation.key === key);

  /** What the desk holds in memory of what is gone. */
  const forget = async (learnedBefore: number | null, gone: ReadonlySet<string>): Promise<void> => {
    knowledge.askedBefore.forget(gone);
    await knowledge.outcomes.start();
    await judgement.reload();
    if (learnedBefore !== null) await knowledge.gaps.forgetBefore(learnedBefore);
    for (const thread of openThreads()) thread.history = thread.history.filter(({ key }) => !gone.has(key));
  };

  const sweep = async (): Promise<void> => {
    const weighed = await weigh();
    const at = await clock.look(shortestOf(weighed) ?? Infinity);
    lookedAt = now();
    const cutoffs = cutoffsAt(at, weighed);
    // It holds copies of what may be due, and was there for a day.
    await store.staging.clearUndo();
    const due = sum((await store.retention.countDue(cutoffs)).rows);
    const gone = new Set<string>();
    running = { erased: 0, due };
    let stopped: string | null = null;
    const steps = await store.retention.sweep(cutoffs, isOpen);
    for (;;) {
      let isDone = false;
      // Each step in the turn of writes, so that what is seen meanwhile is saved between two of them.
      const isWritten = await saveLater(async () => {
        try {
          const step = await steps.next();
          isDone = step.done === true;
          if (step.done) return;
          for (const key of step.value.conversations) gone.add(key);
          running = { erased: sum(step.value.rows), due };
        } catch (error) {
          stopped = storeErrorOf(error).message;
          throw error;
        }
      });
      if (isDone || !isWritten) break;
    }
    const erased = running.erased;
    if (erased > 0) await forget(cutoffs.kinds.learned, gone);
    await store.facts.set(fact, { at: now(), stopped });
    lastAt = stopped === null ? now() : now() - day + tryAgain;
    if (erased > 0) onErased();
  };

  /** More often than anything is erased, so that a jump is known from days on which nothing was. */
  const lookAtClock = async (): Promise<void> => {
    if (lookedAt !== null && Math.abs(now() - lookedAt) < clockEvery) return;
    lookedAt = now();
    await health.read(async () => clock.look(shortestOf(await weigh()) ?? Infinity), null);
  };

  return {
    days: async (): Promise<number | null> => (await weigh()).kinds.conversations.days,
    /** What counts now, and what it would erase. */
    async view(): Promise<Retention> {
      const weighed = await weigh();
      const { kinds, sites, defaultFrom } = weighed;
      const due = await store.retention.countDue(cutoffsAt(now(), weighed));
      const last = lastSchema.parse((await store.facts.get(fact)) ?? null);
      const doubt = await clock.doubt();
      const { days, by, own } = kinds.conversations;
      return {
        days,
        by,
        own,
        due: due.rows.conversations,
        kinds: Object.fromEntries(
          retentionKinds.map((kind) => [kind, { ...kinds[kind], due: due.rows[kind] }]),
        ) as Retention['kinds'],
        sites: Object.entries(sites).map(([channel, site]) => ({
          channel,
          own: site.own,
          days: site.days,
          due: due.sites[channel] ?? 0,
        })),
        otherSites: (await store.retention.channels()).filter((channel) => !Object.hasOwn(sites, channel)),
        defaultFrom: now() < defaultFrom ? defaultFrom : null,
        sweptAt: last?.at ?? null,
        nextAt: doubt ? null : Math.max(lastAt === null ? 0 : lastAt + day, now() + lookEvery),
        stopped: last?.stopped ?? null,
        running,
        doubt,
      };
    },
    /** What the person wants; it erases nothing at once. */
    change: (change: RetentionChange): Promise<void> => rules.change(change),

    /** The person says that the clock is right: what is due goes now. */
    async believeClock(): Promise<void> {
      await clock.believe();
      lastAt = null;
    },

    /** Erases what is due, unless that was done within a day. Waits for the writes before it, and never rejects. */
    async eraseWhereDue(): Promise<void> {
      await lookAtClock();
      // A clock that was set back must not end it.
      if (running !== null || (lastAt !== null && Math.abs(now() - lastAt) < day)) return;
      if (health.get().store !== 'ok' && health.get().store !== 'full') return;
      lastAt = now();
      try {
        await sweep();
      } catch (error) {
        lastAt = now() - day + tryAgain;
        log.warn('What is old could not be erased', error);
      } finally {
        running = null;
      }
    },
  };
}
export type KeptRetention = ReturnType<typeof keepRetention>;
