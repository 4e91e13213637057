import { browser, type Browser } from 'wxt/browser';
import { deskPortName } from './connect-desk';
import { wireOverPort, type Wire } from './wire';

/** What the bridge tells the desk's worker about who connected; `path` is set for pages of the extension itself. */
export interface Connecting {
  tab: number | null;
  url: string;
  path: string | null;
}

/** The worker that runs the desk, as the bridge sees it. */
export interface DeskWorker {
  /** A wire to the desk; null where it can't be started. `onLost` is called when it fails before it ever answered. */
  connect(connecting: Connecting, onLost: () => void): Wire | null;
}

/**
 * Listens for ports and joins each to the worker that runs the desk. The worker has no extension API; what the browser
 * says of the sender goes along. A port that can't be served is disconnected, so that nobody waits for good.
 */
export function bridgeDesk(desk: DeskWorker): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== deskPortName || port.sender?.id !== browser.runtime.id) return port.disconnect();
    const outside = wireOverPort(port);
    const inside = desk.connect(connectingOf(port.sender), () => outside.close());
    if (!inside) return outside.close();
    outside.onMessage((data) => inside.post(data));
    inside.onMessage((data) => outside.post(data));
    outside.onClose(() => inside.close());
    inside.onClose(() => outside.close());
  });
}

function connectingOf(sender: Browser.runtime.MessageSender): Connecting {
  const url = sender.url ?? '';
  const own = browser.runtime.getURL('/');
  // A content script has the page's URL, so it can't pass for one of our pages.
  const isOwn = sender.origin === new URL(own).origin || url.startsWith(own);
  return { tab: sender.tab?.id ?? null, url: url.slice(0, 2_000), path: isOwn ? new URL(url).pathname : null };
}
