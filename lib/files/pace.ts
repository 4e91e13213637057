import type { ReadOptions } from './read-options';

/** Long enough to get work done, short enough that the page still answers. */
const SLICE_MS = 24;

/** Unlike a timer, a message is not held back in a tab that nobody looks at. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/**
 * Cuts long work into slices. Await what it gives after each step, with the share that is done: at the end of a slice
 * it lets the page work, tells the progress, and throws the signal's reason once that is aborted.
 */
export function createPace({ signal, onProgress }: Pick<ReadOptions, 'signal' | 'onProgress'> = {}) {
  let started = performance.now();
  signal?.throwIfAborted();
  return (share: number): Promise<void> | undefined => {
    if (performance.now() - started < SLICE_MS) return undefined;
    onProgress?.(Math.min(1, share));
    return nextTask().then(() => {
      signal?.throwIfAborted();
      started = performance.now();
    });
  };
}
