import { browser, type Browser } from 'wxt/browser';
import { deskPortName } from './connect-desk';
import { wireOverPort } from './wire';
import { wireOverMessagePort } from './wire-over-message-port';

/** What the bridge tells the desk's worker about who connected; `path` is set for pages of the extension itself. */
export interface Connecting {
  tab: number | null;
  url: string;
  path: string | null;
}

/**
 * Listens for ports and hands each, as a MessagePort, to the worker that runs the desk. The worker has no extension API;
 * what the browser says of the sender goes along with the port.
 */
export function bridgeDesk(worker: Worker): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== deskPortName || port.sender?.id !== browser.runtime.id) return port.disconnect();
    const channel = new MessageChannel();
    const outside = wireOverPort(port);
    const inside = wireOverMessagePort(channel.port1);
    outside.onMessage((data) => inside.post(data));
    inside.onMessage((data) => outside.post(data));
    outside.onClose(() => inside.close());
    inside.onClose(() => outside.close());
    worker.postMessage(connectingOf(port.sender), [channel.port2]);
  });
}

function connectingOf(sender: Browser.runtime.MessageSender): Connecting {
  const url = sender.url ?? '';
  const own = browser.runtime.getURL('/');
  // A content script has the page's URL, so it can't pass for one of our pages.
  const isOwn = sender.origin === new URL(own).origin || url.startsWith(own);
  return { tab: sender.tab?.id ?? null, url: url.slice(0, 2_000), path: isOwn ? new URL(url).pathname : null };
}
