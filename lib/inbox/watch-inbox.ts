import type { Adapter } from '@/lib/domain/adapter';
import type { Observation, Preview } from '@/lib/domain/conversation';
import { createReader, type ComposerInView, type Reader, type Reading } from './create-reader';
import { isOwnNode } from './page/own-nodes';
import { createAdapterChoice, type AdapterSource } from './watch/choose-adapter';
import { observePage } from './watch/observe-page';
import { createChangeReport } from './watch/report-changes';
import { createSchedule } from './watch/schedule';
import { createSwitchGuard } from './watch/switch-guard';

export interface WatchOptions {
  window: Window;
  adapters: AdapterSource;
  /** Receives the conversation as windows of messages, only when something changed. */
  report(observation: Observation): void;
  signal: AbortSignal;
}

export interface InboxWatch {
  /** Reports the whole visible conversation again, for a desk that was restarted. */
  resend(): void;
  /** The composer in view now, or null. */
  composer(): ComposerInView | null;
  /**
   * Id of the conversation that the page shows at this moment, read anew, for what must not go astray; null where it shows
   * none, or does not tell one from another.
   */
  conversationId(): string | null;
  /**
   * All that the page shows at this moment, by `adapter` instead of the page's own when one is given.
   *
   * @throws what the page makes the DOM throw
   */
  read(adapter?: Adapter): { reading: Reading; previews: Preview[] };
  /** Asks again which adapters there are for the page. */
  adaptersChanged(): void;
}

/** Milliseconds of one task after which no more rows are read; with the rest of a look a task stays under about 12. */
const BUDGET = 7;
/** The same for a reading that a person asked for, once. */
const LONG_BUDGET = 2_000;
/** Milliseconds until a change outside the message list (header, composer, counters) is looked at. */
const UNHURRIED = 200;
/** The same on a page without a conversation: doubled after each look in vain up to this, because searching costs more. */
const LEAST_HURRIED = 3_200;
/** Milliseconds between two tasks while older rows are read and reported. */
const PAUSE = 16;
/** Milliseconds between two looks at the address, in browsers that do not tell of every navigation. */
const ADDRESS_LOOK = 1_000;
/** Milliseconds between two looks at a page that should show messages and does not, and how many are taken in vain. */
const SECOND_LOOK = 1_000;
const MOST_IN_VAIN = 5;

/** Watches a page and reports its conversation for as long as `signal` lasts. Never throws, never writes to the page. */
export function watchInbox({ window: view, adapters, report, signal }: WatchOptions): InboxWatch {
  const page = view.document;
  const guard = createSwitchGuard();
  const schedule = createSchedule(view, look);
  const changes = createChangeReport(report);
  const soon = () => void (signal.aborted || schedule.soon());
  const choice = createAdapterChoice(page, adapters, soon);
  let reader: { by: Adapter | null; of: Reader } | null = null;
  let isAtEnd = true;
  let address = '';
  let patience = UNHURRIED;
  let inVain = 0;

  /** The reader for the page as it is now; null while what it needs has not arrived yet. */
  function chooseReader(): Reader | null {
    const adapter = choice.at(view.location.href);
    if (adapter === undefined || (adapter === null && !choice.structure())) return null;
    if (!reader || reader.by !== adapter)
      reader = { by: adapter, of: createReader({ document: page, adapter, structure: choice.structure }) };
    return reader.of;
  }

  function look() {
    if (signal.aborted) return;
    try {
      note(observer.take());
      if (view.location.href !== address) patience = UNHURRIED;
      address = view.location.href;
      const chosen = chooseReader();
      if (!chosen) return lookAgain();
      const reading = chosen.read(BUDGET);
      observer.addAll(chosen.roots());
      tell(reading);
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      changes.nothing(view.location.hostname || 'local-file', `The page could not be read: ${why}`);
      lookAgain();
    }
  }

  /** A few times without a change of the page: it may have failed for a moment, or be read by its structure soon. */
  function lookAgain() {
    if (inVain++ < MOST_IN_VAIN) schedule.later(SECOND_LOOK);
  }

  function tell(reading: Reading) {
    if (reading.kind === 'nothing') {
      // A site that is known and shows nothing may have changed: after a while it is read by its structure.
      if (reader?.by) lookAgain();
      else patience = Math.min(2 * patience, LEAST_HURRIED);
      return changes.nothing(reading.channel, reading.reason);
    }
    patience = UNHURRIED;
    const wait = guard.judge(reading, performance.now());
    if (wait > 0) return schedule.later(wait);
    isAtEnd = reading.conversation.reachesEnd;
    if (changes.conversation(reading)) schedule.later(PAUSE);
  }

  /** @returns true when a person would see the change in the thread; null when it is none of the page's */
  function note(records: MutationRecord[]): boolean | null {
    try {
      const foreign = records.filter(({ target }) => !isOwnNode(target));
      if (foreign.length === 0) return null;
      inVain = 0;
      return reader?.of.noteMutations(foreign) ?? false;
    } catch {
      // A node that cannot even be looked at: forget everything that was read, and read anew.
      reader = null;
      return true;
    }
  }

  function notice(records: MutationRecord[]) {
    const isInThread = note(records);
    if (isInThread || view.location.href !== address) schedule.soon();
    else if (isInThread !== null) schedule.later(patience);
  }

  const observer = observePage(page, notice);
  for (const event of ['popstate', 'focusin']) view.addEventListener(event, soon, { signal });
  // Scrolling back to the newest message changes no node where all rows are mounted.
  const scrolled = () => isAtEnd || schedule.later(UNHURRIED);
  view.addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  page.addEventListener('visibilitychange', soon, { signal });
  // A conversation that no frame showed yet is read under its own address: the next look may find its rows under another.
  const leave = ({ destination }: NavigateEvent) => {
    notice(observer.take());
    if (destination.url !== view.location.href) schedule.flush();
  };
  view.navigation?.addEventListener('navigate', leave, { signal });
  // Tells of navigations that touch no node and fire no other event.
  view.navigation?.addEventListener('currententrychange', soon, { signal });
  const poll = view.navigation ? 0 : view.setInterval(() => view.location.href !== address && soon(), ADDRESS_LOOK);
  signal.addEventListener('abort', () => {
    observer.stop();
    schedule.cancel();
    view.clearInterval(poll);
  });
  choice.ask();
  soon();

  function readNow<T>(get: (reader: Reader) => T): T | null {
    try {
      notice(observer.take());
      const chosen = chooseReader();
      return chosen && get(chosen);
    } catch {
      return null;
    }
  }

  return {
    resend() {
      changes.forget();
      soon();
    },
    conversationId: () =>
      readNow((chosen) => {
        const reading = chosen.read(BUDGET);
        return reading.kind === 'conversation' && reading.isTold ? reading.conversation.id : null;
      }),
    composer: () => readNow((chosen) => chosen.composer()),
    read(adapter) {
      notice(observer.take());
      const chosen = adapter ? createReader({ document: page, adapter, structure: () => null }) : chooseReader();
      if (!chosen) throw new Error('What is known about this site has not arrived yet.');
      return { reading: chosen.read(LONG_BUDGET), previews: chosen.previews() };
    },
    adaptersChanged: choice.ask,
  };
}
