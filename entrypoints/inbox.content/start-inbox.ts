import { browser } from 'wxt/browser';
import { pageCalls, type PageDesk } from '@/lib/desk/page-contract';
import type { Observation } from '@/lib/domain/conversation';
import { watchInbox } from '@/lib/inbox/watch-inbox';
import { connectDesk } from '@/lib/platform/connect-desk';
import { consoleLog } from '@/lib/platform/log';
import { pageRequestSchema } from '@/lib/platform/requests';
import { createInserter } from './insert';
import { loadStructure } from './load-on-demand';
import { mountSidebar } from './mount-sidebar';
import { passShortcuts } from './page-shortcuts';
import { readPage } from './read-page';
import { startDrafts } from './start-drafts';
import { startPicking } from './start-picking';
import { startTeaching } from './start-teaching';

/** What the desk did not take is told again after this time (ms), so many times in a row. */
const resendWait = 2_000;
const mostResent = 3;

/**
 * Reads and watches the page, inserts on request, and mounts the launcher and the sidebar, for as long as the extension
 * is there and the site is switched on.
 *
 * @param onEnd called when it is over, so that it can be started again
 */
export async function startInbox(onEnd: () => void = () => undefined): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  signal.addEventListener('abort', onEnd);
  const sidebar = await mountSidebar(signal);
  let desk: PageDesk | null = null;
  let hasPanel = false;
  let refused = 0;

  const tell = async (observation: Observation) => {
    try {
      await desk?.observe(observation);
      refused = 0;
    } catch (error) {
      consoleLog.warn('Not observed', error);
      if (refused++ < mostResent && !signal.aborted) setTimeout(() => watch.resend(), resendWait);
    }
  };
  const watch = watchInbox({
    window,
    adapters: {
      known: () => desk?.adapters() ?? null,
      load: async (id) => (await desk?.adapter(id)) ?? null,
      structure: loadStructure,
    },
    signal,
    report: (observation) => {
      void tell(observation);
      drafts.look();
    },
  });

  const inserter = createInserter(watch);
  const drafts = startDrafts({ watch, inserter, desk: () => desk, signal });

  connectDesk<PageDesk, typeof pageCalls>({
    functions: {
      insert: drafts.lookAfter(inserter.insert),
      undoInsert: drafts.lookAfter(inserter.undoInsert),
      mend: drafts.mend,
      resend: () => watch.resend(),
      panelChanged: (isThere) => {
        hasPanel = isThere;
      },
      adaptersChanged: () => watch.adaptersChanged(),
      teach: () => startTeaching({ watch, desk: () => desk, signal }),
    },
    calls: pageCalls,
    log: consoleLog,
    signal,
    onConnected: (connected) => {
      desk = connected;
      watch.adaptersChanged();
      watch.resend();
      drafts.forget();
    },
    onDisconnected: () => {
      desk = null;
    },
    onGone: () => life.abort(),
  });

  const picking = startPicking({ watch, inserter, desk: () => desk, signal });

  const onRequest: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, _sender, respond) => {
    const request = pageRequestSchema.safeParse(message);
    if (!request.success) return;
    if (request.data.kind === 'toggle-sidebar') sidebar.toggle();
    else if (request.data.kind === 'open-sidebar') sidebar.open();
    else if (request.data.kind === 'stop') life.abort();
    // For people who write adapters; the build that they use asks, no other answers.
    else if (import.meta.env.MODE === 'read-page' && request.data.kind === 'read-page')
      return respond(readPage(watch, request.data.adapter));
    else return;
    respond(true);
  };
  browser.runtime.onMessage.addListener(onRequest);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onRequest));

  passShortcuts(
    () => sidebar.isOpen() || hasPanel,
    (shortcut) => {
      if (shortcut !== 'undo' || !picking.takeBack()) void desk?.pressed(shortcut);
    },
    signal,
  );
}
