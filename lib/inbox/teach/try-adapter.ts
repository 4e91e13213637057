import type { Adapter } from '@/lib/domain/adapter';
import type { Direction, Message } from '@/lib/domain/message';
import { createAdaptedSource } from '../adapted/create-adapted-source';
import type { Row } from '../row';
import type { FoundRows } from './find-rows';

/** One row of the page as an adapter reads it. */
export interface TriedRow {
  element: Element;
  /** Null: not read (a date, a divider, another kind of thing). */
  message: Message | null;
}

export interface Trial {
  rows: TriedRow[];
  /** In reading order. */
  messages: Message[];
  composer: HTMLElement | null;
  list: Element | null;
  /** The messages that were pointed at are among those read. */
  isRead: boolean;
  /** And on their sides. */
  isSided: boolean;
  /** The address or a name tells this conversation from others; as the reader has it. */
  isTold: boolean;
}

/** Newer rows than these many are enough to see whether it is right. */
const MOST_ROWS = 400;

const nothing: Trial = {
  rows: [],
  messages: [],
  composer: null,
  list: null,
  isRead: false,
  isSided: false,
  isTold: false,
};

/** Reads the page by an adapter that is not kept yet, row by row. Never throws. */
export function tryAdapter(page: Document, adapter: Adapter, pointed: Pick<FoundRows, 'customer' | 'own'>): Trial {
  try {
    return read(page, adapter, pointed);
  } catch {
    return nothing;
  }
}

function read(page: Document, adapter: Adapter, { customer, own }: Pick<FoundRows, 'customer' | 'own'>): Trial {
  const source = createAdaptedSource(page, adapter);
  const located = source.locate();
  if (!located) return nothing;
  const all = source.rowsOf(located);
  const kept = new Set([...all.slice(-MOST_ROWS), ...[customer, own].filter((row) => row !== null)]);
  const elements = all.filter((row) => kept.has(row));
  const rows = elements.map((element) => source.readRow(element, located));
  const { messages } = source.settle(rows, located);
  const places = placesOf(rows);
  const tried = elements.map((element, index): TriedRow => {
    const place = places[index];
    return { element, message: place === undefined || place === null ? null : (messages[place] ?? null) };
  });
  const of = (row: Element | null) => tried.find(({ element }) => element === row)?.message ?? null;
  const is = (row: Element | null, direction: Direction) => row === null || of(row)?.direction === direction;
  return {
    rows: tried,
    messages,
    composer: located.composer,
    list: located.list,
    isRead: [customer, own].every((row) => row === null || (of(row)?.text ?? '') !== ''),
    isSided: is(customer, 'inbound') && is(own, 'outbound'),
    isTold: (located.threadId ?? located.customer ?? located.title ?? null) !== null,
  };
}

/** Where the message of each row stands among the messages: of rows with one id the last counts, as the reader has it. */
function placesOf(rows: readonly Row[]): (number | null)[] {
  const last = new Map<string, number>();
  rows.forEach(({ id, kind }, index) => kind === 'message' && id !== null && last.set(id, index));
  let place = 0;
  return rows.map(({ id, kind }, index) =>
    kind !== 'message' || (id !== null && last.get(id) !== index) ? null : place++,
  );
}
