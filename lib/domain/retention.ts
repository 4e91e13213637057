import { channelSchema } from './conversation';
import { z } from './zod';

/** The longest that anybody may set: ten years. */
export const longestRetention = 3_650;

/** Days after which something is erased; null keeps it until somebody erases it. */
export const retentionDaysSchema = z.number().int().min(1).max(longestRetention).nullable();

/**
 * What is kept for a time of its own. `ledger`: which requests left the device; it names no customer, so what is asked of
 * customers' data does not count for it.
 */
export const retentionKinds = ['conversations', 'customers', 'learned', 'audit', 'ledger'] as const;
export const retentionKindSchema = z.enum(retentionKinds);
export type RetentionKind = (typeof retentionKinds)[number];

/** Days; what counts until the person says otherwise. A request is worth a year: "nothing left since" is read from it. */
export const defaultRetention: Readonly<Record<RetentionKind, number | null>> = {
  conversations: 90,
  customers: 90,
  learned: 90,
  audit: 90,
  ledger: 365,
};

/** What the person set; what is missing is as by default. A site's own time counts for all that is known of the site. */
export const retentionRulesSchema = z.object({
  kinds: z.partialRecord(retentionKindSchema, retentionDaysSchema).default({}),
  sites: z.record(channelSchema, retentionDaysSchema).default({}),
});
export type RetentionRules = z.infer<typeof retentionRulesSchema>;

/** One change of the rules; `days` absent: as by default again, or as for all sites. */
export const retentionChangeSchema = z.union([
  z.object({ kind: retentionKindSchema, days: retentionDaysSchema.optional() }),
  z.object({ site: channelSchema, days: retentionDaysSchema.optional() }),
]);
export type RetentionChange = z.infer<typeof retentionChangeSchema>;

/** Who asks that it be erased after so many days. */
export type RetentionBy =
  | { kind: 'person' }
  | { kind: 'default' }
  | { kind: 'policy' }
  | { kind: 'pack'; name: string };

export interface WeighedDays {
  /** What counts: the shortest of all that is asked; null where nobody asks for anything. */
  days: number | null;
  by: RetentionBy | null;
}

/** The shortest of what is asked counts. The person's own word comes first where it is as short as another's. */
export function weighRetention(
  own: number | null,
  policy: number | undefined,
  packs: readonly { name: string; days: number }[],
  ownBy: RetentionBy = { kind: 'person' },
): WeighedDays {
  const asked: { days: number; by: RetentionBy }[] = [
    ...(own === null ? [] : [{ days: own, by: ownBy }]),
    ...(policy === undefined ? [] : [{ days: policy, by: { kind: 'policy' } as const }]),
    ...packs.map(({ name, days }) => ({ days, by: { kind: 'pack', name } as const })),
  ];
  return asked.toSorted((a, b) => a.days - b.days)[0] ?? { days: null, by: null };
}

/** Rows of each kind that a sweep erased, or would. */
export type SweptCounts = Record<RetentionKind, number>;

/** Why the clock of this device is not believed at the moment: what it says, and when Deskmate last believed it. */
export interface ClockDoubt {
  kind: 'forward' | 'behind';
  now: number;
  trustedAt: number;
}

/** How long things are kept on this device, by whose word, and what goes next. */
export interface Retention extends WeighedDays {
  /** What the person set for conversations. */
  own: number | null;
  /** Conversations that are older now, and go with the next erasure. */
  due: number;
  kinds: Record<RetentionKind, WeighedDays & { own: number | null; due: number }>;
  sites: { channel: string; own: number | null; days: number | null; due: number }[];
  /** Sites that have conversations, and no time of their own. */
  otherSites: string[];
  /** When the default begins to count; null when it does. */
  defaultFrom: number | null;
  /** Epoch milliseconds; null before the first. */
  sweptAt: number | null;
  /** When the next one begins at the latest; null while it waits for an answer. */
  nextAt: number | null;
  /** Why the last one did not end, in a sentence; it goes on later. */
  stopped: string | null;
  /** While one runs: rows gone so far. */
  running: { erased: number; due: number } | null;
  doubt: ClockDoubt | null;
}

const nothing = { days: null, by: null, own: null, due: 0 };

/** What is said where nothing can be read. */
export const unknownRetention: Retention = {
  ...nothing,
  kinds: { conversations: nothing, customers: nothing, learned: nothing, audit: nothing, ledger: nothing },
  sites: [],
  otherSites: [],
  defaultFrom: null,
  sweptAt: null,
  nextAt: null,
  stopped: null,
  running: null,
  doubt: null,
};
