import type { Observation } from '@/lib/domain/conversation';
import type { Message } from '@/lib/domain/message';
import { adapters } from '@/lib/inbox/adapters/all';
import { insertReply } from '@/lib/inbox/composer/insert-reply';
import { watchInbox } from '@/lib/inbox/watch-inbox';

/*
 * The reader alone, for pages in a test browser: bundle this file as an IIFE and inject it. `host` stands in for the
 * site's host name when a page is served from loopback; the address bar's path is the page's own.
 */

/** Long enough for every window of a page to have been reported. */
const QUIET_TIME = 700;

const inserted: { undo(): Promise<boolean> }[] = [];

/** Adapters that also answer to this page's host, when the page stands in for `host`. */
function adaptersFor(host: string | undefined) {
  if (!host) return adapters;
  return adapters.map((adapter) =>
    adapter.match.hosts.includes(host)
      ? { ...adapter, match: { ...adapter.match, hosts: [location.hostname] } }
      : adapter,
  );
}

const deskmateReader = {
  /** Watches until `stop` is called; every report goes to `report`. */
  watch(report: (observation: Observation) => void, host?: string) {
    const stopping = new AbortController();
    const watch = watchInbox({ window, adapters: adaptersFor(host), report, signal: stopping.signal });
    return { ...watch, stop: () => stopping.abort() };
  },
  /** The whole visible conversation as one observation: its windows merged by id, else by overlap. */
  async readPage(host?: string): Promise<Observation> {
    const seen: Observation[] = [];
    const watch = deskmateReader.watch((observation) => seen.push(observation), host);
    await new Promise((resolve) => setTimeout(resolve, QUIET_TIME));
    watch.stop();
    return merge(seen);
  },
  /** Inserts into the composer in view; `undo()` takes it out again. */
  async insert(text: string, host?: string) {
    const watch = deskmateReader.watch(() => {}, host);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const composer = watch.composer();
    watch.stop();
    if (!composer) return { ok: false, reason: 'no composer' };
    const insertion = await insertReply(composer.element, text);
    if (!insertion.ok) return insertion;
    inserted.push(insertion);
    return { ok: true };
  },
  undo: async () => (await inserted.pop()?.undo()) ?? false,
};

/** Windows arrive newest first and overlap; older ones are put in front. */
function merge(seen: readonly Observation[]): Observation {
  const last = seen.at(-1);
  if (!last) throw new Error('Nothing was reported.');
  if (last.kind === 'nothing') return last;
  const windows = seen.flatMap((one) =>
    one.kind === 'conversation' && one.conversation.id === last.conversation.id ? [one.conversation.messages] : [],
  );
  let messages = windows[0] ?? [];
  for (const older of windows.slice(1)) {
    const first = messages[0];
    const at = first ? older.findIndex((message) => isSame(message, first)) : -1;
    // Where they overlap, the later window knows more (an author named on an older row).
    messages =
      at >= 0 ? [...older, ...messages.slice(older.length - at)] : older.length >= messages.length ? older : messages;
  }
  return { kind: 'conversation', conversation: { ...last.conversation, messages } };
}

const isSame = (a: Message, b: Message) =>
  a.id !== null || b.id !== null ? a.id === b.id : a.text === b.text && a.direction === b.direction;

export type DeskmateReader = typeof deskmateReader;

Object.assign(window, { deskmateReader });
