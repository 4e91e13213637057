import type { Conversation } from '@/lib/domain/conversation';
import type { Direction, Message } from '@/lib/domain/message';
import type { Row } from './row';
import type { Settled } from './thread-source';

export interface ThreadNames {
  customer: Conversation['customer'];
  agent: string | null;
  /** Rows without an author belong to the one before or after them, within one direction and between dates. */
  carry: 'none' | 'forward' | 'backward';
}

/** Messages made before, by row: an unchanged row gives the same object, so that windows compare by identity. */
const made = new WeakMap<Row, Message>();

const isSame = (a: string | null | undefined, b: string | null | undefined) =>
  a != null && b != null && a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/**
 * Turns rows into messages: authors carried forward, directions settled by comparing authors with the agent and the
 * customer, one message per id (the last row wins: pages show a message twice while it is being confirmed).
 */
export function settleMessages(rows: readonly Row[], names: ThreadNames): Settled {
  const customer = names.customer?.name ?? null;
  const authors = new Set<string>();
  for (const { author, direction } of rows)
    if (author && direction !== 'system' && direction !== 'internal') authors.add(author);
  const inboundAuthors = new Set(
    rows
      .filter(({ direction }) => direction === 'inbound')
      .map(({ author }) => author)
      .filter(Boolean),
  ).size;
  const hasCustomer = customer !== null && [...authors].some((author) => isSame(author, customer));
  const messages = new Map<string | Row, Message>();
  let unsure = 0;

  /** Without the agent's name, everyone but the customer is on the agent's side, provided that the customer is seen to write. */
  const byAuthor = (author: string | null): Direction => {
    if (isSame(author, names.agent)) return 'outbound';
    if (names.agent || isSame(author, customer)) return 'inbound';
    if (hasCustomer && author) return 'outbound';
    unsure++;
    return 'inbound';
  };

  const carried = carryAuthors(rows, names.carry);
  rows.forEach((row, index) => {
    if (row.kind !== 'message') return;
    const named = carried[index] ?? null;
    const direction = row.direction ?? byAuthor(named);
    // In a thread of two, the customer's name is often in the header only.
    const author = named ?? (direction === 'inbound' && inboundAuthors <= 1 ? customer : null);
    const key = row.id ?? row;
    messages.delete(key);
    messages.set(key, messageOf(row, author, direction));
  });
  const doubt = messages.size === 0 ? 0 : unsure / messages.size;
  return {
    messages: [...messages.values()],
    confidence: 1 - doubt / 2,
    warnings: doubt > 0 ? ['Deskmate cannot tell which messages are yours on this page.'] : [],
  };
}

/** The author of each row; a date, a notice or the other direction ends a group. */
function carryAuthors(rows: readonly Row[], carry: ThreadNames['carry']): (string | null)[] {
  const authors = rows.map(({ author }) => author);
  if (carry === 'none') return authors;
  let author: string | null = null;
  let direction: Direction | null = null;
  for (let step = 0; step < rows.length; step++) {
    const index = carry === 'forward' ? step : rows.length - 1 - step;
    const row = rows[index];
    if (!row || row.kind === 'other') continue;
    const isGroup = row.kind === 'message' && row.direction !== 'system';
    if (!isGroup || row.direction !== direction) author = null;
    if (!isGroup) continue;
    author = row.author ?? author;
    direction = row.direction;
    authors[index] = author;
  }
  return authors;
}

function messageOf(row: Row, author: string | null, direction: Direction): Message {
  const before = made.get(row);
  if (before && before.author === author && before.direction === direction) return before;
  const { id, text, attachments, sentAt, timeText, edited, deleted } = row;
  const message: Message = {
    id,
    author,
    direction,
    text,
    attachments,
    ...(sentAt ? { sentAt } : {}),
    ...(timeText ? { timeText } : {}),
    ...(edited ? { edited } : {}),
    ...(deleted ? { deleted } : {}),
  };
  made.set(row, message);
  return message;
}
