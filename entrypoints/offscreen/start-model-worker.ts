import type { ModelWorker } from '@/lib/models/web-llm/model-worker';

/** Starts a worker for a model, nested in the desk's worker. */
export function startModelWorker(): ModelWorker {
  const worker = new Worker(new URL('./model.worker.ts', import.meta.url), { type: 'module', name: 'model' });
  return {
    post: (message) => worker.postMessage(message, []),
    listen(receive, fail) {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => receive(data));
      worker.addEventListener('error', ({ message }) => fail(message || 'Its script could not be loaded.'));
      worker.addEventListener('messageerror', () => fail('A message of it could not be read.'));
    },
    terminate: () => worker.terminate(),
  };
}
