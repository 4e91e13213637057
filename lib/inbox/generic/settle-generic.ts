import type { Row } from '../row';
import { settleMessages, type ThreadNames } from '../settle-messages';
import type { Settled } from '../thread-source';

const NO_CUSTOMER = 'Deskmate could not find the name of the customer.';

/** Directions of a row by side, remembered so that an unchanged row stays the same object. */
const directed = new WeakMap<Row, Row>();

/**
 * Decides over the whole thread which side is the agent's: in a thread with two sides the end side writes; bubbles on
 * one side only are the customer's; a flat thread is told apart by its authors.
 */
export function settleGeneric(
  rows: readonly (Row & { isBoxed?: boolean })[],
  names: ThreadNames,
  trust: number,
): Settled {
  const messages = rows.filter(({ kind, direction }) => kind === 'message' && direction === null);
  const ends = messages.filter(({ lean }) => lean === 'end').length;
  const boxed = messages.filter(({ isBoxed }) => isBoxed).length;
  const starts = messages.filter(({ lean }) => lean === 'start').length;
  const isSided = (ends > 0 && starts > 0) || (ends > 0 && ends < messages.length) || boxed > messages.length / 2;
  const sides = isSided ? sidesOfAuthors(messages) : null;
  const settled = settleMessages(sides ? rows.map((row) => withSide(row, sides)) : rows, names);
  const known = names.customer ? 1 : 0.85;
  return {
    messages: settled.messages,
    confidence: settled.messages.length === 0 ? trust / 2 : trust * settled.confidence * known,
    fields: [],
    warnings: names.customer ? settled.warnings : [...settled.warnings, NO_CUSTOMER],
  };
}

/** The side that each author mostly writes on, for their rows that fill the width. */
function sidesOfAuthors(rows: readonly Row[]): Map<string, 'start' | 'end'> {
  const votes = new Map<string, number>();
  for (const { author, lean } of rows) {
    if (author && lean) votes.set(author, (votes.get(author) ?? 0) + (lean === 'end' ? 1 : -1));
  }
  return new Map([...votes].map(([author, vote]) => [author, vote > 0 ? 'end' : 'start']));
}

function withSide(row: Row, sides: ReadonlyMap<string, 'start' | 'end'>): Row {
  if (row.kind !== 'message' || row.direction !== null) return row;
  const side = row.lean ?? (row.author ? sides.get(row.author) : undefined) ?? 'start';
  const direction = side === 'end' ? 'outbound' : 'inbound';
  const before = directed.get(row);
  if (before?.direction === direction) return before;
  const sided: Row = { ...row, direction };
  directed.set(row, sided);
  return sided;
}
