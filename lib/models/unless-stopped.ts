import { createFault } from './create-fault';
import { ModelFailure } from './model-failure';

/** Waits for something shared that goes on without us: rejects with `stopped` as soon as the signal aborts. */
export function unlessStopped<T>(shared: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(new ModelFailure(createFault('stopped', 'Stopped while waiting.')));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
