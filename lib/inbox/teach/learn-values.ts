import type { Part } from '@/lib/domain/adapter';
import { readParts } from '../adapted/read-part';

/** What a part gives for each row. */
export interface Learned {
  part: Part;
  values: (string | null)[];
}

/** Rows that a field is learned from: the newest, which a person has in view. */
export const MOST_ROWS = 120;

/** Reads one part on all rows as the reader will; what a page throws counts as nothing. */
export function readOnRows(rows: readonly Element[], part: Part, nestedCss?: string): Learned {
  const values = rows.map((row) => {
    try {
      return readParts(row, [part], { nested: nestedCss })?.value.replace(/\s+/g, ' ').slice(0, 300) ?? null;
    } catch {
      return null;
    }
  });
  return { part, values };
}

/** How many of the rows gave a value, 0 to 1. */
export const coverage = ({ values }: Learned): number =>
  values.length === 0 ? 0 : values.filter((value) => value !== null).length / values.length;

/** How many different values there are. */
export const variety = ({ values }: Learned): number => new Set(values.filter((value) => value !== null)).size;
