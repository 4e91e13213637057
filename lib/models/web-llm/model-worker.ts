/**
 * The worker that runs web-llm, as its client sees it. A real `Worker` is wrapped by `entrypoints/offscreen`; the
 * scripted engine of the tests is one, too.
 */
export interface ModelWorker {
  post(message: unknown): void;
  /** `receive` is called with what the worker says, `fail` when its script can't be loaded or throws outside a request. */
  listen(receive: (message: unknown) => void, fail: (reason: string) => void): void;
  /** Ends it at once; nothing is heard of it any more. */
  terminate(): void;
}
