import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ModelFailure } from '@/lib/models/model-failure';
import { connectWorker } from '@/lib/models/web-llm/connect-worker';
import { watchLimits } from '@/lib/models/web-llm/watch-limits';
import { startScriptedWorker } from '../../../models/scripted-worker';

const reload = { modelId: ['a-model'] };

/** What a promise came to, looked at without waiting for it. */
function watch<T>(promise: Promise<T>) {
  const seen: { value?: T; kind?: string } = {};
  promise.then(
    (value) => (seen.value = value),
    (error: unknown) => (seen.kind = error instanceof ModelFailure ? error.fault.kind : `bare: ${String(error)}`),
  );
  return seen;
}

describe('the desk’s end of the worker', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('tells an engine’s error as a fault', async () => {
    const connection = connectWorker(startScriptedWorker({ load: { fault: 'quota' } }), watchLimits);
    const seen = watch(connection.call('reload', reload, watchLimits.load));
    await vi.advanceTimersByTimeAsync(100);
    expect(seen.kind).toBe('storage-full');
    expect(connection.isOpen()).toBe(true);
  });

  it('ends a worker that does not answer, and everything that waits for it', async () => {
    const worker = startScriptedWorker({ load: { fault: 'hangs' } });
    const connection = connectWorker(worker, watchLimits);
    const first = watch(connection.call('reload', reload, watchLimits.load));
    const second = watch(connection.call('getGPUVendor', null, watchLimits.load * 2));
    await vi.advanceTimersByTimeAsync(watchLimits.load - 1_000);
    expect(first).toEqual({});
    expect(worker.isTerminated()).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(first.kind).toBe('timed-out');
    expect(worker.isTerminated()).toBe(true);
    expect(second.kind ?? 'answered').not.toMatch(/^bare/);
    await expect(connection.call('unload', null, 10)).rejects.toMatchObject({ fault: { kind: 'not-loaded' } });
  });

  it('waits on as long as loading goes on', async () => {
    const worker = startScriptedWorker({ load: { reportMs: watchLimits.load * 0.8 } });
    const connection = connectWorker(worker, watchLimits);
    const seen = watch(connection.call('reload', reload, watchLimits.load));
    await vi.advanceTimersByTimeAsync(watchLimits.load * 12);
    expect(seen).toEqual({ value: null });
  });

  it('notices a dead worker by its silence, long before the request’s own limit', async () => {
    const worker = startScriptedWorker({ load: { fault: 'hangs' } });
    const connection = connectWorker(worker, watchLimits);
    const seen = watch(connection.call('reload', reload, watchLimits.load));
    await vi.advanceTimersByTimeAsync(watchLimits.beat * 2);
    worker.terminate();
    await vi.advanceTimersByTimeAsync(watchLimits.deaf + watchLimits.beat * 2);
    expect(seen.kind).toBe('timed-out');
  });

  it('leaves a worker in peace while nothing is asked of it', async () => {
    const worker = startScriptedWorker();
    const post = vi.spyOn(worker, 'post');
    const connection = connectWorker(worker, watchLimits);
    const seen = watch(connection.call('reload', reload, watchLimits.load));
    await vi.advanceTimersByTimeAsync(100);
    expect(seen).toEqual({ value: null });
    post.mockClear();
    await vi.advanceTimersByTimeAsync(watchLimits.load * 10);
    expect(post).not.toHaveBeenCalled();
    expect(connection.isOpen()).toBe(true);
  });

  it('hears when its script fails', async () => {
    const worker = startScriptedWorker({ load: { fault: 'hangs' } });
    const seen = watch(connectWorker(worker, watchLimits).call('reload', reload, watchLimits.load));
    worker.crash('Its script could not be loaded.');
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.kind).toBe('engine-failed');
    expect(worker.isTerminated()).toBe(true);
  });

  it('drops what is no message of the protocol', async () => {
    let receive: (message: unknown) => void = () => {};
    const connection = connectWorker(
      { post: () => {}, listen: (listener) => void (receive = listener), terminate: () => {} },
      watchLimits,
    );
    const seen = watch(connection.call('reload', reload, watchLimits.load));
    for (const message of [null, 7, 'return', { kind: 'return' }, { kind: 'throw', uuid: 'another' }, { kind: 'eval' }])
      receive(message);
    await vi.advanceTimersByTimeAsync(10);
    expect(seen).toEqual({});
    connection.close('The test is over.');
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.kind).toBe('not-loaded');
  });
});
