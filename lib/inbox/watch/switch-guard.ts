import type { Message } from '@/lib/domain/message';
import type { Reading } from '../create-reader';

type ConversationReading = Extract<Reading, { kind: 'conversation' }>;

/** A page that is switching shows address, header and rows of one conversation within this time, in milliseconds. */
const SWITCH_TIME = 300;
/** With rows of the conversation before, a slow network is likelier than a new id for the same thread. */
const STALE_ROWS_TIME = 1_500;
/** Messages compared, from the newest. */
const COMPARED = 50;

/** Keeps half-switched pages (header of B, messages of A) from being reported. */
export function createSwitchGuard() {
  /** What was let through last. */
  let settled: { id: string; prints: ReadonlySet<string> } | null = null;
  /** The id and the name that were last seen to go together. */
  let pair: readonly [id: string, name: string | undefined] = ['', undefined];
  let doubted = '';
  let since = 0;

  /** @returns milliseconds to wait before looking again; 0 when the reading is of one conversation */
  function judge({ conversation: { id, customer }, messages }: ConversationReading, now: number): number {
    const name = customer?.name;
    // One of id and name is as before and the other is not; a header without a name says nothing.
    const isHalf = pair[1] && name && (pair[0] === id) !== (pair[1] === name);
    if (!isHalf) pair = [id, name];
    const prints = new Set(messages.slice(-COMPARED).map(printOf));
    const patience = Math.max(isHalf ? SWITCH_TIME : 0, settled ? patienceWith(id, prints, settled) : 0);
    if (patience > 0) {
      // The next conversation was clicked while the one before was still loading: its time begins anew.
      const head = `${id} ${name}`;
      if (doubted !== head) since = now;
      doubted = head;
      const left = since + patience - now;
      if (left > 0) return left;
    }
    doubted = '';
    pair = [id, name];
    // A list that is emptied for the next conversation does not make one forget whose rows were there.
    if (prints.size > 0 || settled?.id !== id) settled = { id, prints };
    return 0;
  }

  return { judge };
}

function patienceWith(
  id: string,
  prints: ReadonlySet<string>,
  settled: { id: string; prints: ReadonlySet<string> },
): number {
  const shared = [...prints].filter((print) => settled.prints.has(print)).length;
  // Nothing is left of the rows: they may be of the next conversation already, or far up in a virtual list.
  if (id === settled.id) return shared === 0 && settled.prints.size > 0 ? SWITCH_TIME : 0;
  if (shared * 2 >= prints.size) return shared > 0 ? STALE_ROWS_TIME : SWITCH_TIME;
  return 0;
}

/** Authors are left out: they may come from the header, which is what changes first. */
const printOf = ({ id, direction, text, sentAt }: Message) => id ?? `${direction} ${sentAt} ${text}`;
