import { browser } from 'wxt/browser';
import { pageCalls, type PageDesk } from '@/lib/desk/page-contract';
import type { Observation } from '@/lib/domain/conversation';
import { adapters } from '@/lib/inbox/adapters/all';
import { watchInbox } from '@/lib/inbox/watch-inbox';
import { connectDesk } from '@/lib/platform/connect-desk';
import { consoleLog } from '@/lib/platform/log';
import { pageRequestSchema } from '@/lib/platform/requests';
import { createInserter } from './insert';
import { mountSidebar } from './mount-sidebar';
import { passShortcuts } from './page-shortcuts';

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
  const watch = watchInbox({ window, adapters, signal, report: (observation) => void tell(observation) });

  connectDesk<PageDesk, typeof pageCalls>({
    functions: {
      ...createInserter(watch),
      resend: () => watch.resend(),
      panelChanged: (isThere) => {
        hasPanel = isThere;
      },
    },
    calls: pageCalls,
    log: consoleLog,
    signal,
    onConnected: (connected) => {
      desk = connected;
      watch.resend();
    },
    onDisconnected: () => {
      desk = null;
    },
    onGone: () => life.abort(),
  });

  const onRequest: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, _sender, respond) => {
    const request = pageRequestSchema.safeParse(message);
    if (!request.success) return;
    if (request.data.kind === 'toggle-sidebar') sidebar.toggle();
    else if (request.data.kind === 'open-sidebar') sidebar.open();
    else if (request.data.kind === 'stop') life.abort();
    else return;
    respond(true);
  };
  browser.runtime.onMessage.addListener(onRequest);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onRequest));

  passShortcuts(
    () => sidebar.isOpen() || hasPanel,
    (shortcut) => void desk?.pressed(shortcut),
    signal,
  );
}
