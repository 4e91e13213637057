import type { Message, StoredMessage } from '@/lib/domain/message';
import { alignWindow, type IsKeptForm } from './align-window';

export interface Merged {
  /** The whole conversation after the merge, in order. */
  messages: StoredMessage[];
  /** Those of them that were not known before. */
  added: StoredMessage[];
  /** Those that were known and read differently now (edited, deleted, an author or id learned). */
  changed: StoredMessage[];
  /** Whether the page gave back what was redacted in the kept texts; no news, and nothing to be saved. */
  isRead: boolean;
  /** How many message numbers were given out in all. */
  issued: number;
}

/**
 * Merges a window of the thread, as the page shows it now, into what is known of the conversation. Nothing known is ever
 * dropped (a virtualised list shows only a part) and nothing is doubled; new messages get their place from their
 * neighbours, older history in front included. Merging the same window again changes nothing.
 */
export function mergeWindow(
  known: readonly StoredMessage[],
  window: readonly Message[],
  context: {
    conversation: string;
    issued: number;
    now: number;
    /** Whether the window holds the newest message of the thread. */
    reachesEnd?: boolean;
    isKeptForm?: IsKeptForm;
  },
): Merged {
  const seen = withoutRepeatedIds(window);
  const aligned = alignWindow(known, seen, context.isKeptForm);
  const places = placeNew(known, aligned, seen, context.reachesEnd ?? true);
  let issued = context.issued;
  const added: StoredMessage[] = [];
  const changed = new Map<number, StoredMessage>();
  const read = new Map<number, StoredMessage>();
  seen.forEach((message, j) => {
    const index = aligned[j] ?? null;
    if (index !== null) {
      const was = readAgain(known[index]!, message, context.isKeptForm);
      if (was !== known[index]) read.set(index, was);
      const updated = learn(was, message);
      if (updated) changed.set(index, updated);
      return;
    }
    added.push({
      ...message,
      key: `${context.conversation}#${issued++}`,
      conversation: context.conversation,
      order: places[j]!,
      seenAt: context.now,
    });
  });
  const messages = [...known.map((message, index) => changed.get(index) ?? read.get(index) ?? message), ...added];
  if (added.length > 0) messages.sort((a, b) => a.order - b.order);
  return { messages, added, changed: [...changed.values()], isRead: read.size > 0, issued };
}

/** A message that was kept redacted, as the page shows it; itself where the page says something else. */
function readAgain(was: StoredMessage, is: Message, isKeptForm: IsKeptForm = () => false): StoredMessage {
  if (was.redacted !== true || is.text === '') return was;
  const { redacted: _, ...rest } = was;
  if (was.text !== is.text && isKeptForm(was.text, is.text)) return { ...rest, text: is.text };
  // Edited since: what is new is no longer what was kept.
  return was.text === is.text ? was : rest;
}

/** A page that renders one message twice (a transition, a pinned copy) still has it once. */
function withoutRepeatedIds(window: readonly Message[]): Message[] {
  const ids = new Set<string>();
  return window.filter(({ id }) => id === null || (!ids.has(id) && ids.add(id)));
}

/** The known message with what the page says now, or null when it says nothing new. A known author is never forgotten. */
function learn(was: StoredMessage, is: Message): StoredMessage | null {
  const updated: StoredMessage = {
    ...was,
    ...is,
    author: is.author ?? was.author,
    id: is.id ?? was.id,
    // A row that is cloaked (emptied while out of view) is not an edit; a deleted one is.
    text: is.text === '' && !is.deleted ? was.text : is.text,
    attachments: is.attachments.length > 0 ? is.attachments : was.attachments,
  };
  return JSON.stringify(updated) === JSON.stringify(was) ? null : updated;
}

/**
 * The order of each new message: between the known neighbours of its run. The run after the last aligned message goes
 * behind it, the run before the first in front of it; a window that touches nothing known goes by its last time; without
 * times to the end when it reaches the newest message, and else, since the agent looks at older ones, to the front.
 */
function placeNew(
  known: readonly StoredMessage[],
  aligned: (number | null)[],
  seen: readonly Message[],
  reachesEnd: boolean,
): (number | null)[] {
  const places: (number | null)[] = seen.map(() => null);
  let j = 0;
  while (j < seen.length) {
    if (aligned[j] !== null) {
      j++;
      continue;
    }
    let end = j;
    while (end < seen.length && aligned[end] === null) end++;
    const run = seen.slice(j, end);
    const [low, high] = gapFor(known, aligned[j - 1] ?? null, aligned[end] ?? null, run, reachesEnd);
    for (let k = j; k < end; k++) places[k] = spread(low, high, k - j, end - j);
    j = end;
  }
  return places;
}

/** The orders between which a run of new messages goes; null is an open end. */
function gapFor(
  known: readonly StoredMessage[],
  before: number | null,
  after: number | null,
  run: readonly Message[],
  reachesEnd: boolean,
): [low: number | null, high: number | null] {
  const orderAt = (index: number) => known[index]?.order ?? null;
  if (before !== null) return [orderAt(before), orderAt(before + 1)];
  if (after !== null) return [after > 0 ? orderAt(after - 1) : null, orderAt(after)];
  const sentAt = run.findLast((message) => message.sentAt !== undefined)?.sentAt;
  if (sentAt === undefined && !reachesEnd) return [null, orderAt(0)];
  const next =
    sentAt === undefined ? -1 : known.findIndex((message) => message.sentAt !== undefined && message.sentAt > sentAt);
  if (next === -1) return [orderAt(known.length - 1), null];
  return [next > 0 ? orderAt(next - 1) : null, orderAt(next)];
}

function spread(low: number | null, high: number | null, index: number, count: number): number {
  if (low === null && high === null) return index;
  if (low === null) return high! - count + index;
  if (high === null) return low + 1 + index;
  return low + ((high - low) * (index + 1)) / (count + 1);
}
