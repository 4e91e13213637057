import type { BirpcReturn } from 'birpc';
import { browser } from 'wxt/browser';
import type { Log } from './log';
import { requestBackground } from './requests';
import { connectRpc, type Calls, type Served } from './rpc';
import { wireOverPort } from './wire';

/** Name of the ports that the desk listens to; who connects is told by the browser, not by the name. */
export const deskPortName = 'desk';

/** A connection that held so long (ms) was a good one: the next loss is tried anew from the shortest wait. */
const lasting = 5_000;

/** Wait before the n-th try to connect again, in milliseconds: quick at first, since a restarted desk is back at once. */
const backoff = [50, 200, 500, 1_000, 2_000, 5_000];

/**
 * Keeps a connection to the desk for as long as `signal` allows: wakes the desk, connects, and connects again when the
 * desk's document was closed or replaced. `onConnected` is called with each new connection and should tell the desk anew
 * whatever it has to know; `onDisconnected` when it is lost.
 */
export function connectDesk<Remote extends object, C extends Calls>(options: {
  functions: Served<C>;
  calls: C;
  log: Log;
  signal: AbortSignal;
  onConnected: (desk: BirpcReturn<Remote, object>) => void;
  onDisconnected: () => void;
  /** The extension was updated or removed under a page that stays open; nothing can be reached from here again. */
  onGone?: () => void;
}): void {
  const { functions, calls, log, signal } = options;
  let tries = 0;

  const connect = async () => {
    if (signal.aborted) return;
    try {
      await requestBackground({ kind: 'wake-desk' });
      if (signal.aborted) return;
      const port = browser.runtime.connect({ name: deskPortName });
      const wire = wireOverPort(port);
      const open = new AbortController();
      const openedAt = performance.now();
      signal.addEventListener('abort', () => wire.close(), { once: true, signal: open.signal });
      wire.onClose(() => {
        open.abort();
        if (performance.now() - openedAt > lasting) tries = 0;
        // Read, or the browser prints it as unchecked.
        void browser.runtime.lastError;
        if (signal.aborted) return;
        options.onDisconnected();
        again();
      });
      const desk = connectRpc<Remote, C>(wire, functions, calls, { log });
      options.onConnected(desk);
    } catch (error) {
      if (!browser.runtime?.id) return options.onGone?.();
      log.warn('The desk can’t be reached; trying again', error);
      again();
    }
  };

  const again = () => {
    const wait = backoff[Math.min(tries++, backoff.length - 1)];
    setTimeout(() => void connect(), wait);
  };

  void connect();
}
