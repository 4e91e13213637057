import type { Language } from './words.ts';

/** Somebody who writes in a thread. */
export interface Person {
  name: string;
  handle: string;
  /** What an avatar without a picture shows. */
  initials: string;
}

export interface ThreadMessage {
  kind: 'message';
  author: Person;
  direction: 'inbound' | 'outbound' | 'internal';
  /** Lines are parted by `\n`. Empty where there is only an attachment. */
  text: string;
  /** Epoch milliseconds; pages show it in UTC. */
  at: number;
  edited: boolean;
  /** Pages show a tombstone in place of the text. */
  deleted: boolean;
  quote: { author: string; text: string } | null;
  attachment: { kind: 'image' | 'file'; name: string } | null;
  reactions: string[];
  /** How deep below the first comment an answer stands; 0 in threads without branches. */
  depth: number;
}

export type ThreadRow = ThreadMessage | { kind: 'date'; at: number } | { kind: 'system'; at: number; text: string };

/** A conversation without any page around it: what a person looking at one of its pages would tell. */
export interface Thread {
  title: string;
  customer: Person;
  /** Who is signed in. */
  viewer: Person;
  /** Everybody who writes, the viewer included. */
  people: Person[];
  language: Language;
  /** Oldest first. */
  rows: ThreadRow[];
}

export const isMessage = (row: ThreadRow): row is ThreadMessage => row.kind === 'message';

export const messagesOf = (thread: Thread): ThreadMessage[] => thread.rows.filter(isMessage);

/** The rows, with what follows one another by one author and in one direction put together. */
export function groupRuns(rows: readonly ThreadRow[]): (ThreadRow | ThreadMessage[])[] {
  const groups: (ThreadRow | ThreadMessage[])[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (!isMessage(row)) groups.push(row);
    else if (Array.isArray(last) && last[0]?.author === row.author && last[0].direction === row.direction)
      last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The rows by their days: each date row begins one; rows before the first date row have a day without a date. */
export function groupDays(rows: readonly ThreadRow[]): { at: number | null; rows: ThreadRow[] }[] {
  const days: { at: number | null; rows: ThreadRow[] }[] = [];
  for (const row of rows) {
    if (row.kind === 'date') days.push({ at: row.at, rows: [] });
    else (days.at(-1) ?? days[days.push({ at: null, rows: [] }) - 1])?.rows.push(row);
  }
  return days;
}

/** Puts the messages below one another as answers, each at most one deeper than the one before it. */
export function branch(thread: Thread, deepest: number): Thread {
  let depth = 0;
  let first = true;
  const rows = thread.rows.filter(isMessage).map((message) => {
    // The text decides, so that the same thread branches the same way.
    const turn = message.text.length % 5;
    depth = first
      ? 0
      : Math.min(deepest, turn < 2 ? depth + 1 : turn === 2 ? depth : turn === 3 ? 0 : Math.max(0, depth - 1));
    first = false;
    return { ...message, depth };
  });
  return { ...thread, rows };
}
