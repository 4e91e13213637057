import { z } from './zod';

/** The longest that anybody may set: ten years. */
export const longestRetention = 3_650;

/** Days without anything new after which a conversation is erased; null keeps it until somebody erases it. */
export const retentionDaysSchema = z.number().int().min(1).max(longestRetention).nullable();

/** Who asks that conversations be erased after so many days. */
export type RetentionBy = { kind: 'person' } | { kind: 'policy' } | { kind: 'pack'; name: string };

/** How long conversations are kept on this device, and by whose word. */
export interface Retention {
  /** What counts: the shortest of all that is asked; null where nobody asks for anything. */
  days: number | null;
  by: RetentionBy | null;
  /** What the person set. */
  own: number | null;
  /** Conversations that are older now, and go with the next erasure. */
  due: number;
}

/** The shortest of what is asked counts. The person's own word comes first where it is as short as another's. */
export function weighRetention(
  own: number | null,
  policy: number | undefined,
  packs: readonly { name: string; days: number }[],
): Pick<Retention, 'days' | 'by'> {
  const asked: { days: number; by: RetentionBy }[] = [
    ...(own === null ? [] : [{ days: own, by: { kind: 'person' } as const }]),
    ...(policy === undefined ? [] : [{ days: policy, by: { kind: 'policy' } as const }]),
    ...packs.map(({ name, days }) => ({ days, by: { kind: 'pack', name } as const })),
  ];
  return asked.toSorted((a, b) => a.days - b.days)[0] ?? { days: null, by: null };
}
