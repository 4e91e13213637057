import type { Reading } from '../create-reader';

type ConversationReading = Extract<Reading, { kind: 'conversation' }>;

/** A page that is switching shows header and rows of one conversation within this time, in milliseconds. */
const SWITCH_TIME = 300;
/** New rows under an old header: pages that paint rows first paint the header a frame or two later. */
const ROWS_FIRST_TIME = 50;
/** With the very rows of the conversation before, a slow network is likelier than a new id for the same thread. */
const STALE_ROWS_TIME = 1_500;
/** Messages compared, from the newest. */
const COMPARED = 50;

/** Keeps half-switched pages (header of B, messages of A) from being reported. */
export function createSwitchGuard() {
  let settled: { id: string; customer: string | null; list: Element; prints: Set<string> } | null = null;
  let doubtSince: number | null = null;

  /** @returns milliseconds to wait before looking again; 0 when the reading is of one conversation */
  function judge(reading: ConversationReading, now: number): number {
    const patience = settled ? patienceWith(reading, settled) : 0;
    if (patience > 0) {
      doubtSince ??= now;
      const left = doubtSince + patience - now;
      if (left > 0) return left;
    }
    doubtSince = null;
    settled = {
      id: reading.conversation.id,
      customer: reading.conversation.customer?.name ?? null,
      list: reading.list,
      prints: printsOf(reading),
    };
    return 0;
  }

  return { judge, forget: () => void (settled = null) };
}

function patienceWith(
  reading: ConversationReading,
  settled: { id: string; customer: string | null; prints: Set<string> },
): number {
  if (settled.prints.size === 0 && reading.conversation.id === settled.id) return 0;
  const prints = printsOf(reading);
  let shared = 0;
  for (const print of prints) if (settled.prints.has(print)) shared++;
  const customer = reading.conversation.customer?.name ?? null;
  if (reading.conversation.id !== settled.id) {
    if (shared > 0 && shared * 2 >= prints.size) return STALE_ROWS_TIME;
    const isHeaderOld = customer !== null && customer === settled.customer;
    return isHeaderOld || prints.size === 0 ? SWITCH_TIME : 0;
  }
  // Same id, but nothing left of the rows: they may be of the next conversation already, or far up in a virtual list.
  return shared === 0 && settled.prints.size > 1 ? ROWS_FIRST_TIME : 0;
}

/** Authors are left out: they may come from the header, which is what changes first. */
function printsOf({ messages }: ConversationReading): Set<string> {
  return new Set(
    messages.slice(-COMPARED).map(({ id, direction, text, sentAt }) => id ?? `${direction} ${sentAt} ${text}`),
  );
}
