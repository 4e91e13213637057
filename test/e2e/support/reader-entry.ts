import type { Adapter } from '@/lib/domain/adapter';
import type { Observation } from '@/lib/domain/conversation';
import type { Message } from '@/lib/domain/message';
import { adapters } from '@/lib/inbox/adapters/all';
import { insertReply } from '@/lib/inbox/composer/insert-reply';
import { createReader } from '@/lib/inbox/create-reader';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';
import { adaptersForHost } from '@/lib/desk/adapters-for-host';
import type { AdapterSource } from '@/lib/inbox/watch/choose-adapter';
import { watchInbox } from '@/lib/inbox/watch-inbox';

/*
 * The reader alone, for pages in a test browser: bundle this file as an IIFE and inject it. `host` stands in for the
 * site's host name when a page is served from loopback; the address bar's path is the page's own.
 */

/** Long enough for every window of a page to have been reported. */
const QUIET_TIME = 700;

const inserted: { undo(): Promise<boolean> }[] = [];

/** The shipped adapters for a host; `host` stands in for the page's own. */
const sourceFor = (host: string = location.hostname): AdapterSource => ({
  known: async () => adaptersForHost(host, adapters),
  load: async (id) => adapters.find((adapter) => adapter.id === id) ?? null,
  structure: async () => createGenericSource,
});

const deskmateReader = {
  /** Watches until `stop` is called; every report goes to `report`. */
  watch(report: (observation: Observation) => void, host?: string) {
    const stopping = new AbortController();
    const watch = watchInbox({ window, adapters: sourceFor(host), report, signal: stopping.signal });
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
  /** Reads once, at once: by the adapter that is given, else by structure. */
  readNow(adapter: Adapter | null) {
    const reader = createReader({ document, adapter, structure: () => createGenericSource });
    return { reading: reader.read(), previews: reader.previews() };
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
