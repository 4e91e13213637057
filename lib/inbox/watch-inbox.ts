import type { Observation } from '@/lib/domain/conversation';
import { limits } from '@/lib/domain/limits';
import type { Message } from '@/lib/domain/message';
import type { Adapter } from './adapter-schema';
import { createReader, type ComposerInView, type Reader, type Reading } from './create-reader';
import { findAdapter } from './find-adapter';
import { cutText } from './page/cut-text';
import { isOwnNode } from './page/own-nodes';
import { planWindow } from './watch/plan-window';
import { createSchedule } from './watch/schedule';
import { createSwitchGuard } from './watch/switch-guard';

export interface WatchOptions {
  window: Window;
  adapters: readonly Adapter[];
  /** Receives the conversation as windows of messages, only when something changed. */
  report(observation: Observation): void;
  signal: AbortSignal;
}

export interface InboxWatch {
  /** Reports the whole visible conversation again, for a desk that was restarted. */
  resend(): void;
  /** The composer in view now, or null. */
  composer(): ComposerInView | null;
  /** Id of the conversation that the page shows at this moment, or null; read anew, for what must not go astray. */
  conversationId(): string | null;
}

/** Milliseconds of one task after which no more rows are read; with the rest of a look a task stays under about 12. */
const BUDGET = 7;
/** Milliseconds until a change outside the message list (header, composer, counters) is looked at. */
const UNHURRIED = 200;
/** The same on a page without a conversation: doubled after each look in vain up to this, because searching costs more. */
const LEAST_HURRIED = 3_200;
/** Milliseconds between two tasks while older rows are read and reported. */
const PAUSE = 16;
/** Milliseconds between two looks at the address, for navigations that touch no node and fire no event. */
const ADDRESS_LOOK = 1_000;
/** Attributes that carry facts of messages; `style` is left out, virtual lists set it on every scroll. */
const ATTRIBUTES = [
  'class',
  'id',
  'role',
  'hidden',
  'aria-label',
  'aria-hidden',
  'datetime',
  'alt',
  'src',
  'data-id',
  'data-message-id',
  'data-icon',
];
/** Messages sent along when only the header or the composer changed. */
const CONTEXT = 5;

/** Watches a page and reports its conversation for as long as `signal` lasts. Never throws, never writes to the page. */
export function watchInbox({ window: view, adapters, report, signal }: WatchOptions): InboxWatch {
  const page = view.document;
  const guard = createSwitchGuard();
  const schedule = createSchedule(view, look);
  let adapter: Adapter | null = null;
  let reader: Reader = createReader({ document: page, adapter });
  let reported: Message[] = [];
  let reportedId = '';
  let reportedHead = '';
  let isAtEnd = true;
  let address = '';
  let patience = UNHURRIED;

  function chooseReader() {
    const found = findAdapter(view.location.href, page, adapters);
    if (found === adapter) return;
    adapter = found;
    reader = createReader({ document: page, adapter });
  }

  function look() {
    if (signal.aborted) return;
    try {
      note(observer.takeRecords());
      if (view.location.href !== address) patience = UNHURRIED;
      address = view.location.href;
      chooseReader();
      tell(reader.read(BUDGET));
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      tellNothing(view.location.hostname || 'local-file', `The page could not be read: ${why}`);
      schedule.later(ADDRESS_LOOK);
    }
  }

  function tell(reading: Reading) {
    if (reading.kind === 'nothing') {
      // A site that is known and shows nothing may have changed: after a while it is read by its structure.
      if (adapter) schedule.later(ADDRESS_LOOK);
      else patience = Math.min(2 * patience, LEAST_HURRIED);
      return tellNothing(reading.channel, reading.reason);
    }
    patience = UNHURRIED;
    const wait = guard.judge(reading, performance.now());
    if (wait > 0) return schedule.later(wait);
    const { conversation } = reading;
    const head = JSON.stringify(conversation);
    if (conversation.id !== reportedId) reported = [];
    const next = planWindow(reported, reading.messages);
    if (next || head !== reportedHead) {
      const messages = next?.messages ?? reading.messages.slice(-CONTEXT);
      // Older windows follow the newest one; only that one can reach the end.
      const reachesEnd = conversation.reachesEnd && messages.at(-1) === reading.messages.at(-1);
      report({ kind: 'conversation', conversation: { ...conversation, messages, reachesEnd } });
    }
    isAtEnd = conversation.reachesEnd;
    reportedId = conversation.id;
    reportedHead = head;
    reported = next?.covered ?? reading.messages;
    if (!reading.complete || reported.length < reading.messages.length) schedule.later(PAUSE);
  }

  function tellNothing(channel: string, reason: string) {
    const head = `nothing ${reason}`;
    reported = [];
    reportedId = '';
    guard.forget();
    if (head === reportedHead) return;
    reportedHead = head;
    try {
      report({ kind: 'nothing', channel, reason: cutText(reason, limits.name) });
    } catch {
      reportedHead = '';
    }
  }

  /** @returns true when a person would see the change in the thread */
  function note(records: MutationRecord[]): boolean | null {
    const foreign = records.filter(({ target }) => !isOwnNode(target));
    if (foreign.length === 0) return null;
    try {
      return reader.noteMutations(foreign);
    } catch {
      // A node that cannot even be looked at: forget everything that was read, and read anew.
      reader = createReader({ document: page, adapter });
      return true;
    }
  }

  const observer = new MutationObserver((records) => {
    const isInThread = note(records);
    if (isInThread || view.location.href !== address) schedule.soon();
    else if (isInThread !== null) schedule.later(patience);
  });
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  const soon = () => schedule.soon();
  for (const event of ['popstate', 'hashchange', 'focusin']) view.addEventListener(event, soon, { signal });
  // Scrolling back to the newest message changes no node where all rows are mounted.
  const scrolled = () => isAtEnd || schedule.later(UNHURRIED);
  view.addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  page.addEventListener('visibilitychange', soon, { signal });
  const poll = view.setInterval(() => view.location.href !== address && soon(), ADDRESS_LOOK);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    schedule.cancel();
    view.clearInterval(poll);
  });
  soon();

  return {
    resend() {
      reported = [];
      reportedHead = '';
      soon();
    },
    conversationId() {
      try {
        note(observer.takeRecords());
        chooseReader();
        const reading = reader.read(BUDGET);
        return reading.kind === 'conversation' ? reading.conversation.id : null;
      } catch {
        return null;
      }
    },
    composer() {
      try {
        return reader.composer();
      } catch {
        return null;
      }
    },
  };
}
