import type { ReaderField } from '@/lib/domain/conversation';

type Field = ReaderField['field'];

/**
 * How many of the rows must have given a field for it to be called found. Names and times stand on the first row of a
 * group only; words and a side have nearly all.
 */
const LEAST_SHARE: Partial<Record<Field, number>> = { text: 0.5, direction: 0.5 };
const LEAST_SHARE_OF_OTHERS = 0.1;
/** Loses this much of its trust when an adapter's later alternative has to do. */
const FALLBACK = 0.8;

/** Counts by which of an adapter's alternatives each field was found, for the health light. */
export function createTally() {
  const counts = new Map<Field, { first: number; fallback: number; none: number }>();

  return {
    /** @param index the alternative that found the field; null when none did */
    note(field: Field, index: number | null | undefined) {
      let count = counts.get(field);
      if (!count) counts.set(field, (count = { first: 0, fallback: 0, none: 0 }));
      count[index == null ? 'none' : index === 0 ? 'first' : 'fallback']++;
    },
    /** Counts of one look rather than of rows. */
    reset(...fields: Field[]) {
      for (const field of fields) counts.set(field, { first: 0, fallback: 0, none: 0 });
    },
    fields(trust: number): ReaderField[] {
      return [...counts].flatMap(([field, { first, fallback, none }]): ReaderField | [] => {
        const all = first + fallback + none;
        if (all === 0) return [];
        const share = (first + fallback) / all;
        if (share < (LEAST_SHARE[field] ?? LEAST_SHARE_OF_OTHERS)) return { field, found: 'none', confidence: 0 };
        const isFirst = first >= fallback;
        return { field, found: isFirst ? 'first' : 'fallback', confidence: isFirst ? trust : trust * FALLBACK };
      });
    },
  };
}

export type Tally = ReturnType<typeof createTally>;
