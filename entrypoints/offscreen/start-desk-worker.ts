import type { Connecting, DeskWorker } from '@/lib/platform/bridge-desk';
import { consoleLog } from '@/lib/platform/log';
import { wireOverMessagePort } from '@/lib/platform/wire-over-message-port';

/** Then something is wrong that another start does not mend, and connections are refused. */
const mostStarts = 4;

const createWorker = () => new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module', name: 'desk' });

/**
 * Starts the worker that runs the desk; the offscreen document does it on Chromium, the event page on Firefox. A worker
 * that fails before it ever spoke loses its connections and is started again with the next one, which its clients'
 * growing waits keep apart. A later error is one request's, not the worker's.
 *
 * @param onStart hears of each worker that is started, before it is told of any connection
 */
export function startDeskWorker({
  create = createWorker,
  onStart = () => undefined,
}: { create?: () => Worker; onStart?: (worker: Worker) => void } = {}): DeskWorker {
  let starts = 0;
  let hasSpoken = false;
  const waiting = new Set<() => void>();

  const start = () => {
    const started = create();
    starts++;
    onStart(started);
    started.addEventListener('error', (event) => {
      if (hasSpoken || started !== worker) return;
      consoleLog.warn('The desk did not start', event.message);
      started.terminate();
      worker = null;
      for (const lose of waiting) lose();
      waiting.clear();
    });
    return started;
  };
  let worker: Worker | null = start();

  return {
    connect(connecting: Connecting, onLost: () => void) {
      if (!worker && starts >= mostStarts) return null;
      worker ??= start();
      const channel = new MessageChannel();
      const wire = wireOverMessagePort(channel.port1);
      if (!hasSpoken) waiting.add(onLost);
      wire.onMessage(() => {
        hasSpoken = true;
        waiting.clear();
      });
      worker.postMessage(connecting, [channel.port2]);
      return wire;
    },
  };
}
