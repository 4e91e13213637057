import type { Direction } from '@/lib/domain/message';
import type { Row } from '../row';
import type { Party } from './party';
import type { Sign } from './sign-of';

/** A row with what the whole thread needs to be settled. */
export interface GenericRow extends Row {
  isBoxed: boolean;
  /** Whose it is by the words of its classes. */
  word: 'start' | 'end' | null;
  /** On whose part, by the same. */
  parties: readonly Party[];
  /** The ground that its text stands on. */
  skin: string;
  /** What else it shows of its author, once that was asked for (see `signOf`). */
  sign: Sign | null;
  element: Element;
  /** Tells rows within the row. */
  isOther(element: Element): boolean;
  /** A heading of a group: names the author of the rows that follow in the same box. */
  isName: boolean;
  /** The element around the row. */
  group: Element | null;
  /** The row as it was settled last, so that an unchanged row stays the same object. */
  settled: GenericRow | null;
}

/** The row with another direction or author; the same object as last time for the same change. */
export function changed(row: GenericRow, direction: Direction | null, author: string | null): GenericRow {
  const before = row.settled;
  if (before && before.direction === direction && before.author === author) return before;
  return (row.settled = { ...row, direction, author, settled: null });
}
