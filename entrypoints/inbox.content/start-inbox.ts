import { browser } from 'wxt/browser';
import { pageCalls, type PageDesk, type PageShortcut } from '@/lib/desk/page-contract';
import { adapters } from '@/lib/inbox/adapters/all';
import { watchInbox } from '@/lib/inbox/watch-inbox';
import { connectDesk } from '@/lib/platform/connect-desk';
import { consoleLog } from '@/lib/platform/log';
import { pageRequestSchema } from '@/lib/platform/requests';
import { createInserter } from './insert';
import { mountSidebar } from './mount-sidebar';

const shortcuts: Record<string, PageShortcut> = { Digit1: 'insert-1', Digit2: 'insert-2', Digit3: 'insert-3' };

/**
 * Reads and watches the page, inserts on request, and mounts the launcher and the sidebar, for as long as the extension
 * is there.
 */
export async function startInbox(): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  const sidebar = await mountSidebar(signal);
  let desk: PageDesk | null = null;

  const watch = watchInbox({
    window,
    adapters,
    signal,
    report: (observation) => {
      void desk?.observe(observation).catch((error: unknown) => consoleLog.warn('Not observed', error));
    },
  });

  connectDesk<PageDesk, typeof pageCalls>({
    functions: { ...createInserter(() => watch.composer()), resend: () => watch.resend() },
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
    else sidebar.open();
    respond(true);
  };
  browser.runtime.onMessage.addListener(onRequest);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onRequest));

  // Alt+1..3 work while the agent types in the page; only a real key press counts.
  const onKey = (event: KeyboardEvent) => {
    const shortcut = shortcuts[event.code];
    if (
      !shortcut ||
      !event.isTrusted ||
      !event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      !sidebar.isOpen()
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    void desk?.pressed(shortcut);
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
