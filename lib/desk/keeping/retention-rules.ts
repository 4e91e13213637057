import {
  defaultRetention,
  retentionDaysSchema,
  retentionKinds,
  retentionRulesSchema,
  weighRetention,
  type RetentionChange,
  type RetentionKind,
  type RetentionRules,
  type WeighedDays,
} from '@/lib/domain/retention';
import type { Store } from '@/lib/store/open-store';
import type { Cutoffs } from '@/lib/store/retention-cutoffs';

const fact = 'retention-rules';
/** Of before there were kinds: one number for conversations, null for as long as the person wants. */
const olderFact = 'retention-days';
/** When the default was first in force on this device. */
const sinceFact = 'retention-default-since';
const day = 24 * 60 * 60 * 1_000;
/** Nobody asked for the default, so it waits until it could be seen and changed. */
export const defaultGrace = 7 * day;

/** What others than the person ask for. */
export interface Asked {
  policy: number | undefined;
  packs: readonly { name: string; days: number }[];
}

export interface WeighedRules {
  own: RetentionRules;
  kinds: Record<RetentionKind, WeighedDays & { own: number | null }>;
  /** Of sites that have a time of their own. */
  sites: Record<string, WeighedDays & { own: number | null }>;
}

/** Weighs the person's rules with what is asked; the default counts only once it `isOn`. */
export function weighRules(own: RetentionRules, { policy, packs }: Asked, isOn: boolean): WeighedRules {
  const weigh = (kind: RetentionKind) => {
    const set = own.kinds[kind];
    const isDefault = set === undefined;
    const days = isDefault ? defaultRetention[kind] : set;
    const counts = isDefault && !isOn ? null : days;
    const by = { kind: isDefault ? 'default' : 'person' } as const;
    // A request that left the device is nobody's data.
    const weighed =
      kind === 'ledger' ? weighRetention(counts, undefined, [], by) : weighRetention(counts, policy, packs, by);
    return { ...weighed, own: days };
  };
  return {
    own,
    kinds: Object.fromEntries(retentionKinds.map((kind) => [kind, weigh(kind)])) as WeighedRules['kinds'],
    sites: Object.fromEntries(
      Object.entries(own.sites).map(([site, days]) => [site, { ...weighRetention(days, policy, packs), own: days }]),
    ),
  };
}

/** The times before which things go, as of `at`. */
export function cutoffsAt(at: number, { kinds, sites }: WeighedRules): Cutoffs {
  const before = (days: number | null) => (days === null ? null : at - days * day);
  return {
    kinds: Object.fromEntries(retentionKinds.map((kind) => [kind, before(kinds[kind].days)])) as Cutoffs['kinds'],
    sites: Object.fromEntries(Object.entries(sites).map(([site, { days }]) => [site, before(days)])),
  };
}

/** The shortest time that anything is kept, in days; null where all is. */
export function shortestOf({ kinds, sites }: WeighedRules): number | null {
  const all = [...Object.values(kinds), ...Object.values(sites)].flatMap(({ days }) => (days === null ? [] : [days]));
  return all.length > 0 ? Math.min(...all) : null;
}

/** The person's rules, as they are stored. */
export function keepRules({ store, now }: { store: Pick<Store, 'facts'>; now: () => number }) {
  const read = async (): Promise<RetentionRules> => {
    const stored = retentionRulesSchema.safeParse(await store.facts.get(fact));
    if (stored.success) return stored.data;
    const older = retentionDaysSchema
      .optional()
      .catch(undefined)
      .parse(await store.facts.get(olderFact));
    return { kinds: older === undefined ? {} : { conversations: older, learned: older, audit: older }, sites: {} };
  };
  return {
    read,
    /** It erases nothing at once. @returns what it was before */
    async change(change: RetentionChange): Promise<void> {
      const { kinds, sites } = await read();
      const next = { kinds: { ...kinds }, sites: { ...sites } };
      if ('kind' in change) {
        delete next.kinds[change.kind];
        if (change.days !== undefined) next.kinds[change.kind] = change.days;
      } else {
        delete next.sites[change.site];
        if (change.days !== undefined) next.sites[change.site] = change.days;
      }
      await store.facts.set(fact, next);
    },
    /** When the default begins to count; the first look sets it. */
    async defaultFrom(): Promise<number> {
      const since = await store.facts.get(sinceFact);
      if (typeof since === 'number' && since <= now()) return since + defaultGrace;
      await store.facts.set(sinceFact, now());
      return now() + defaultGrace;
    },
  };
}
