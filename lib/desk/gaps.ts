import type { GapReport, QuestionGap } from '@/lib/domain/asked-question';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import { dismissGap, groupGaps, type DismissedGap, type GroupedGap } from './group-gaps';
import type { Exchange } from './read-exchanges';
import type { KnowledgeRoom } from './rooms';
import { runInSteps } from './run-in-steps';

const fact = 'dismissed-gaps';
/** So many groups are shown; with more, the first ones are where to begin. */
const mostGaps = 200;
/** Kept dismissals; older ones are of questions that are long gone. */
const mostDismissed = 500;

/**
 * Questions asked on this device that no article answers. Nothing is counted until somebody looks; then each question is
 * searched for once, behind everything else, and again when articles have changed.
 */
export function keepGaps({
  store,
  knowledge,
  revision,
  isPastRead,
  log,
}: {
  store: Pick<Store, 'facts'>;
  knowledge: Pick<KnowledgeRoom, 'suggest'>;
  /** Of the articles. */
  revision: () => number;
  /** Whether all questions of the past are known yet. */
  isPastRead: () => boolean;
  log: Log;
}) {
  const exchanges = new Map<string, Exchange>();
  /** Whether an article answers, as of a revision of the articles. */
  let answered = new Map<string, boolean>();
  let seenRevision = -1;
  let isLooking = false;
  let dismissed: DismissedGap[] | null = null;
  let shown: GroupedGap[] = [];

  /** By its words alone: an article that is offered since the topic is the same leaves a question open. */
  const isAnswered = ({ question, language }: Exchange): boolean =>
    knowledge.suggest({ question, intent: null, language, limit: 1 }).length > 0;

  const missing = () => [...exchanges.values()].filter(({ id }) => !answered.has(id));

  function* look(): Generator<void, void> {
    for (const exchange of missing()) {
      answered.set(exchange.id, isAnswered(exchange));
      yield;
    }
  }

  const lookBehind = async () => {
    if (isLooking) return;
    isLooking = true;
    const at = seenRevision;
    try {
      await runInSteps(look(), () => at === revision());
    } catch (error) {
      log.warn('The questions can’t be looked through', error);
    } finally {
      isLooking = false;
    }
  };

  const readDismissed = async (): Promise<DismissedGap[]> => {
    const stored = dismissed ?? (await store.facts.get(fact));
    dismissed = Array.isArray(stored)
      ? stored.filter((one): one is DismissedGap => typeof one?.question === 'string' && typeof one.at === 'number')
      : [];
    return dismissed;
  };

  const keepDismissed = async (next: DismissedGap[]) => {
    await store.facts.set(fact, next.slice(-mostDismissed));
    dismissed = next;
  };

  return {
    change(now: readonly Exchange[], before: readonly Exchange[]): void {
      const was = new Map(before.map((exchange) => [exchange.id, exchange]));
      for (const { id } of before) exchanges.delete(id);
      for (const exchange of now) {
        exchanges.set(exchange.id, exchange);
        if (was.get(exchange.id)?.question !== exchange.question) answered.delete(exchange.id);
      }
      for (const id of was.keys()) if (!exchanges.has(id)) answered.delete(id);
    },

    /** The report as far as it is made; asked again, it is further. */
    async report(): Promise<GapReport> {
      if (seenRevision !== revision()) {
        seenRevision = revision();
        answered = new Map();
      }
      const left = missing().length;
      if (left > 0) void lookBehind();
      const isReady = left === 0 && isPastRead();
      const progress = { looked: exchanges.size - left, asked: exchanges.size, isReady };
      // Groups of a half-made report would change under the reader.
      if (!isReady) return { ...progress, gaps: [] };
      const open = [...exchanges.values()].filter(({ id }) => answered.get(id) === false);
      shown = groupGaps(open, await readDismissed()).slice(0, mostGaps);
      const told = shown.map((gap): QuestionGap => {
        const { members: _, ...rest } = gap;
        return rest;
      });
      return { ...progress, gaps: told };
    },

    /** What was asked and answered in a group of the last report; redacted. Nothing where it is not listed. */
    exchangesOf: (id: string): Exchange[] =>
      (shown.find((gap) => gap.id === id)?.members ?? []).flatMap((member) => exchanges.get(member) ?? []),

    async dismiss(id: string): Promise<void> {
      const gap = shown.find((one) => one.id === id);
      if (gap) await keepDismissed(dismissGap(await readDismissed(), gap));
    },

    async undoDismiss(id: string): Promise<void> {
      await keepDismissed((await readDismissed()).filter((one) => one.id !== id));
    },

    /** Forgets what was hidden of questions that are older. */
    async forgetBefore(at: number): Promise<void> {
      const all = await readDismissed();
      const kept = all.filter((one) => one.at >= at);
      if (kept.length < all.length) await keepDismissed(kept);
    },

    /** After the database was made anew. */
    reset(): void {
      dismissed = null;
      shown = [];
    },
  };
}
