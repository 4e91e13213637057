import type { Conversation, Preview } from '@/lib/domain/conversation';
import { limits } from '@/lib/domain/limits';
import type { Message } from '@/lib/domain/message';
import type { Adapter } from '@/lib/domain/adapter';
import { isTaught } from '@/lib/domain/taught';
import { createAdaptedSource } from './adapted/create-adapted-source';
import { focusedIn } from './page/composed-tree';
import { cutText } from './page/cut-text';
import { isAtLiveEnd } from './page/is-at-live-end';
import { isVisible } from './page/is-visible';
import { hashText } from './page/hash-text';
import { readText } from './page/read-text';
import { detectComposerKind } from './composer/detect-composer-kind';
import { createRowCache, MOST_ROWS } from './row-cache';
import type { CreateSource, Located, Settled, ThreadSource } from './thread-source';
import { followShadows } from './watch/follow-shadows';

/** Its `reachesEnd` speaks of the list; whether a window of the messages holds the newest one is its maker's to add. */
type Described = Omit<Conversation, 'messages' | 'reachesEnd'> & { reachesEnd: boolean };

export type Reading =
  | {
      kind: 'conversation';
      conversation: Described;
      /** The newest rows read so far, oldest first, without a gap. */
      messages: Message[];
      /** The list element, to notice a replaced one. */
      list: Element;
      /** False while older rows wait for the next read. */
      complete: boolean;
      /** False where neither the address nor a name tells whose conversation this is: nothing may be written then. */
      isTold: boolean;
    }
  | { kind: 'nothing'; channel: string; adapter: string; reason: string };

export interface Reader {
  /**
   * Reads the conversation in view. Only rows that changed since the last read are parsed, newest first.
   *
   * @param budget milliseconds for parsing rows; what is left over is read next time
   * @throws whatever the page makes the DOM throw (getters of a hostile page, torn-out nodes)
   */
  read(budget?: number): Reading;
  /** Tells the reader what changed. @returns true when rows may have changed, false for the rest of the page */
  noteMutations(records: readonly MutationRecord[]): boolean;
  /** The composer in view now, found anew: pages replace it, and its mode may have changed a moment ago. */
  composer(): ComposerInView | null;
  /** The page's own list of conversations. */
  previews(): Preview[];
  /** Open shadow roots that hold what is read; mutations in them are not seen from outside. */
  roots(): Iterable<ShadowRoot>;
}

export interface ComposerInView {
  element: HTMLElement;
  /** It writes an internal note. */
  note: boolean;
}

/** How long an adapter may find nothing (a page that still loads) before the thread is read by its structure. */
const PATIENCE = 3_000;
/** The generic reader steps in for an adapter only when it is at least this sure. */
const LEAST_CONFIDENCE_TO_STEP_IN = 0.6;
const CHANGED_PAGE = 'This site looks different from what Deskmate knows; it is read by its structure.';

const CUT = `This page shows a very long conversation; the newest ${MOST_ROWS.toLocaleString('en')} rows are read.`;
const UNTOLD = 'This page does not tell conversations apart; replies are copied, not inserted.';
/** Of a reading that may be anybody's. */
const MOST_UNTOLD = 0.5;
const NOT_THERE = 'What reads pages by their structure has not been loaded.';

export interface ReaderOptions {
  document: Document;
  /** Null on a site that nobody knows. */
  adapter: Adapter | null;
  /** The way of reading by structure; asked for only when it is needed, null while it has not arrived. */
  structure(): CreateSource | null;
}

/** Reads the conversation of one document: by `adapter` when the site is known, else by structure. Writes nothing. */
export function createReader({ document: page, adapter, structure }: ReaderOptions): Reader {
  const view = page.defaultView;
  // What a person showed is the same site that was read by its structure before: its notes and tags go on.
  const host = cutText(view?.location.hostname ?? '', limits.name) || 'local-file';
  const isShipped = adapter !== null && !isTaught(adapter);
  const channel = isShipped ? adapter.id : host;
  let made: ThreadSource | null = null;
  const generic = () => (made ??= structure()?.(page) ?? null);
  const adapted = adapter && createAdaptedSource(page, adapter);
  const shadows = followShadows(page);
  const cache = createRowCache(shadows.noteRow);
  let failingSince: number | null = null;
  /** Where things are, until something outside the list changes. */
  let place: { source: ThreadSource; located: Located; address: string; focus: Element | null } | null = null;
  let list: Element | null = null;

  function read(budget = Number.POSITIVE_INFINITY): Reading {
    if (!adapted) return readByStructure(budget);
    const reading = readFrom(adapted, budget);
    const isFailing = reading.kind === 'nothing' ? adapted.isConversationPage() : hasMoreThanItReads(reading);
    failingSince = isFailing ? (failingSince ?? performance.now()) : null;
    if (failingSince === null || performance.now() - failingSince < PATIENCE) return reading;
    const other = readByStructure(budget);
    if (other.kind === 'nothing' || other.conversation.reader.confidence < LEAST_CONFIDENCE_TO_STEP_IN) return reading;
    if (reading.kind === 'conversation' && other.messages.length <= reading.messages.length) return reading;
    other.conversation.reader.warnings.unshift(CHANGED_PAGE);
    return other;
  }

  function readByStructure(budget: number): Reading {
    const source = generic();
    return source ? readFrom(source, budget) : { kind: 'nothing', channel, adapter: 'generic', reason: NOT_THERE };
  }

  function readFrom(source: ThreadSource, budget: number): Reading {
    const started = performance.now();
    const located = locate(source);
    shadows.noteList(located?.list ?? null);
    if (!located) return { kind: 'nothing', channel, adapter: idOf(source), reason: source.reason() };
    let { rows, complete, newest, isCut } = cache.read(source, located, started + budget);
    const version = source.version();
    let settled = source.settle(rows, located);
    if (source.version() !== version) {
      // What the whole thread showed changed the way of reading rows: nothing read the old way is reported.
      ({ rows, complete, newest, isCut } = cache.read(source, located, started + 2 * budget));
      settled = source.settle(rows, located);
    }
    if (isCut) settled = { ...settled, warnings: [...settled.warnings, CUT] };
    const isTold = (located.threadId ?? located.customer ?? located.title ?? null) !== null;
    if (!isTold)
      settled = {
        ...settled,
        confidence: Math.min(MOST_UNTOLD, settled.confidence),
        warnings: [...settled.warnings, UNTOLD],
      };
    const conversation = describe(located, settled, source, newest);
    return { kind: 'conversation', conversation, messages: settled.messages, list: located.list, complete, isTold };
  }

  function locate(source: ThreadSource): Located | null {
    const address = view?.location.href ?? '';
    const focus = focusedIn(page);
    const isStill =
      place?.source === source &&
      place.address === address &&
      place.focus === focus &&
      place.located.list.isConnected &&
      isVisible(place.located.list);
    if (isStill && place) return place.located;
    const located = source.locate();
    place = located && { source, located, address, focus };
    list = located?.list ?? null;
    return located;
  }

  const idOf = (source: ThreadSource) => (source === made ? 'generic' : (adapter?.id ?? 'generic'));

  function describe(located: Located, settled: Settled, source: ThreadSource, newest: Element | null): Described {
    const { customer, agent, threadId, composer, note } = located;
    // "(3) Inbox": how many are unread is no part of whose conversation it is.
    const pageTitle = page.title.replace(/^\(\d+\+?\)\s*/, '');
    const title = located.title ?? customer?.name ?? pageTitle;
    const name = customer?.name ?? pageTitle;
    return {
      id: threadId ?? nameAsId(name, channel, !isShipped || source === made),
      channel,
      url: cutText(view?.location.href ?? '', limits.url),
      title: cutText(title, limits.name),
      customer,
      agent,
      reachesEnd: isAtLiveEnd(located, newest),
      composer: composer && { kind: detectComposerKind(composer), note },
      reader: {
        adapter: idOf(source),
        confidence: Math.max(0, Math.min(1, settled.confidence)),
        warnings: settled.warnings.map((warning) => cutText(warning, limits.name)),
        fields: settled.fields,
      },
    };
  }

  return {
    read,
    noteMutations(records) {
      const { inside, outside } = cache.forget(records, list);
      if (inside) place?.source.listChanged?.();
      if (outside) place = null;
      // A replaced list is a change of the thread like any within it.
      return inside || (list !== null && !list.isConnected);
    },
    composer() {
      const located = adapted?.locate() ?? generic()?.locate();
      return located?.composer ? { element: located.composer, note: located.note } : null;
    },
    previews: () => (adapted ?? generic())?.previews() ?? [],
    roots: shadows.roots,
  };
}

/** Words in the list of which the adapter makes no messages, or rows whose words it does not find. */
function hasMoreThanItReads({ messages, list, conversation }: Extract<Reading, { kind: 'conversation' }>): boolean {
  if (messages.length === 0) return readText(list, { limit: 1 }) !== '';
  return conversation.reader.fields.some(({ field, found }) => field === 'text' && found === 'none');
}

/** A known site's own names are its ids (WhatsApp); elsewhere names are hashed together with the host. */
function nameAsId(name: string, channel: string, isGeneric: boolean): string {
  return isGeneric ? `~${hashText(`${channel} ${name}`)}` : cutText(name, limits.id) || 'unnamed';
}
