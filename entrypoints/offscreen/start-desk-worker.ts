/** Starts the worker that runs the desk; the offscreen document does it on Chromium, the event page on Firefox. */
export function startDeskWorker(): Worker {
  return new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module', name: 'desk' });
}
