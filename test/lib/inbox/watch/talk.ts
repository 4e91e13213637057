/*
 * The truth behind a synthetic inbox page: what was said in each conversation, which part of it the page has mounted,
 * and what the reader must have seen of it.
 */

/** One state of a message; an edit adds one. */
export interface Version {
  text: string;
  deleted: boolean;
}

export interface Said {
  serial: number;
  /** The temporary id first, where one was given. */
  ids: string[];
  outbound: boolean;
  versions: Version[];
  /** Versions that the page has shown. */
  shown: Set<Version>;
  /** Index of the oldest version that the desk may still hold; -1 while it may not even know the message. */
  certain: number;
  /** Of a message whose row was removed: those that were known then. */
  seenWith?: ReadonlySet<Said>;
}

export interface Talk {
  name: string;
  slug: string;
  /** In order, with those that the page has taken away since. */
  said: Said[];
  /** What the page would show were it scrolled through. */
  alive: Said[];
  /** The stretch of `alive` that is mounted. */
  start: number;
  end: number;
}

/** How the pages of one run are built. */
export interface Build {
  /** Rows carry ids, in this attribute; without them only content and neighbours tell messages apart. */
  id: 'data-id' | 'data-key' | null;
  /** Messages repeat one another's words; never without ids, where equal words would be equal messages. */
  repeats: boolean;
  times: boolean;
  /** What tells the conversations apart: the address, the header's name, an attribute of the list, or one around it. */
  identity: 'url' | 'name' | 'list' | 'pane';
  shadow: 'none' | 'rows' | 'list';
  /** A hidden page keeps only its newest row. */
  hides: 'nothing' | 'all but the newest';
  /** Rows mounted at most; the rest of a virtual list is a blank space. */
  mounts: number;
}

const CANNED = ['ok', 'Thank you for your patience.', 'Where is my parcel?', 'yes', 'Any news?', 'ok'];

let serials = 0;

export function say(talk: Talk, build: Build, { outbound, pending }: { outbound: boolean; pending: boolean }): Said {
  const serial = ++serials;
  // Longer than a greeting, which would say nothing about its place.
  const text =
    build.repeats && build.id ? (CANNED[serial % CANNED.length] ?? '') : `This is sentence number ${serial} of many.`;
  const said: Said = {
    serial,
    ids: [pending ? `tmp-${serial}` : `m-${serial}`],
    outbound,
    versions: [{ text, deleted: false }],
    shown: new Set(),
    certain: -1,
  };
  talk.said.push(said);
  talk.alive.push(said);
  return said;
}

export const now = (said: Said) => said.versions.at(-1) as Version;
export const idOf = (said: Said) => said.ids.at(-1) as string;
export const mounted = (talk: Talk) => talk.alive.slice(talk.start, talk.end);
export const isAtEnd = (talk: Talk) => talk.end === talk.alive.length;

/** Starts a conversation of `count` messages with the newest `shown` of them mounted. */
export function startTalk(name: string, build: Build, count: number, shown: number): Talk {
  const talk: Talk = { name, slug: `${name.toLowerCase()}-${count}`, said: [], alive: [], start: 0, end: 0 };
  for (let n = 0; n < count; n++) say(talk, build, { outbound: n % 3 === 2, pending: false });
  talk.end = count;
  talk.start = Math.max(0, count - shown);
  return talk;
}

/** Moves the mounted stretch, as far as there are messages. */
export function slide(talk: Talk, by: number): void {
  const moved = Math.max(-talk.start, Math.min(by, talk.alive.length - talk.end));
  talk.start += moved;
  talk.end += moved;
}

/** Keeps the mounted stretch at the length that a virtual list mounts. */
export function trimTo(talk: Talk, mounts: number): void {
  talk.start = Math.max(talk.start, talk.end - mounts);
}
