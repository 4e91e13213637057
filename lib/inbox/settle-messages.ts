import type { Conversation } from '@/lib/domain/conversation';
import type { Direction, Message } from '@/lib/domain/message';
import { carryAuthors, type Carry } from './carry-authors';
import type { Day } from './page/parse-shown-time';
import type { Row } from './row';
import type { Settled } from './thread-source';
import { dayOfBreak, whenSent } from './when-sent';

export interface ThreadNames {
  customer: Conversation['customer'];
  agent: string | null;
  agentHandle?: string | null;
  /** Of a topic that anybody may write below; null where people speak to the customer. */
  title?: string | null;
  carry: Carry;
  /** Of the page, to read its dates by. */
  language: string;
}

/** Messages made before, by row: an unchanged row gives the same object, so that windows compare by identity. */
const made = new WeakMap<Row, Message>();

const isSame = (a: string | null | undefined, b: string | null | undefined) =>
  a != null && b != null && a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
/** "@maya" and "maya" are one handle. */
const isSameHandle = (a: string | null | undefined, b: string | null | undefined) =>
  isSame(a?.replace(/^@/, ''), b?.replace(/^@/, ''));

/**
 * Turns rows into messages: authors carried forward, directions settled by comparing authors with the agent and the
 * customer, shown times with the day of the row before them, one message per id (the last row wins: pages show a message
 * twice while it is being confirmed).
 */
export function settleMessages(rows: readonly Row[], names: ThreadNames): Omit<Settled, 'fields'> {
  const customer = names.customer?.name ?? null;
  const authors = new Set<string>();
  const inboundAuthors = new Set<string>();
  const isAgent = (author: string | null, handle: string | null | undefined) =>
    handle && names.agentHandle
      ? isSameHandle(handle, names.agentHandle)
      : isSame(author, names.agent) || isSameHandle(author, names.agentHandle);
  for (const { author, handle, direction } of rows) {
    if (!author || direction === 'system' || direction === 'internal') continue;
    authors.add(author);
    if (direction === 'inbound' || (direction === null && !isAgent(author, handle))) inboundAuthors.add(author);
  }
  const hasCustomer = customer !== null && [...authors].some((author) => isSame(author, customer));
  const messages = new Map<string | Row, Message>();
  let unsure = 0;

  /** Without the agent's name, everyone but the customer is on the agent's side (but in a topic), provided that the customer is seen to write. */
  const byAuthor = (author: string | null, handle: string | null): Direction => {
    if (isAgent(author, handle)) return 'outbound';
    if (names.agent || names.agentHandle || isSame(author, customer)) return 'inbound';
    if (hasCustomer && author && !names.title) return 'outbound';
    unsure++;
    return 'inbound';
  };

  const carried = carryAuthors(rows, names.carry);
  const now = new Date();
  let day: Day | null = null;
  rows.forEach((row, index) => {
    if (row.kind === 'break') day = dayOfBreak(row, names.language, now) ?? day;
    if (row.kind !== 'message') return;
    const { author: named = null, handle = null } = carried[index] ?? {};
    const direction = row.direction ?? byAuthor(named, handle);
    // In a thread of two, the customer's name is often in the header only.
    const author = named ?? (direction === 'inbound' && inboundAuthors.size <= 1 ? customer : null);
    const key = row.id ?? row;
    messages.delete(key);
    messages.set(key, messageOf(row, author, direction, whenSent(row, day, names.language, now)));
  });
  const doubt = messages.size === 0 ? 0 : unsure / messages.size;
  return {
    messages: [...messages.values()],
    confidence: 1 - doubt / 2,
    warnings: doubt > 0 ? ['Deskmate cannot tell which messages are yours on this page.'] : [],
  };
}

function messageOf(row: Row, author: string | null, direction: Direction, sentAt: string | undefined): Message {
  const before = made.get(row);
  if (before && before.author === author && before.direction === direction && before.sentAt === sentAt) return before;
  const { id, text, attachments, timeText, edited, deleted } = row;
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
