import { describe, expect, it } from 'vitest';
import { createFault } from '@/lib/models/create-fault';
import { ModelFailure } from '@/lib/models/model-failure';
import { createTaskQueue, type QueuedJob } from '@/lib/models/task-queue';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Jobs that end when the test says so, or when their signal says so. */
function stage() {
  const queue = createTaskQueue(() => {});
  const log: string[] = [];
  const ends = new Map<string, (value: string) => void>();
  const add = (
    name: string,
    priority: QueuedJob<string>['priority'],
    { signal = new AbortController().signal, canRestart = false } = {},
  ) =>
    queue.add({
      priority,
      signal,
      canRestart,
      run: (runSignal) =>
        new Promise<string>((resolve) => {
          log.push(`${name} began`);
          ends.set(name, resolve);
          runSignal.addEventListener('abort', () => (log.push(`${name} was stopped`), resolve('in part')));
        }),
    });
  const end = async (name: string) => {
    ends.get(name)?.(`${name} done`);
    await settle();
  };
  return { queue, log, add, end };
}

describe('the queue of tasks', () => {
  it('runs one at a time, clicks before background work', async () => {
    const { add, log, end, queue } = stage();
    const all = [add('b1', 'background'), add('b2', 'background'), add('c1', 'click'), add('c2', 'click')];
    expect(queue.waiting()).toBe(3);
    for (const name of ['b1', 'c1', 'c2', 'b2']) await end(name);
    expect(log).toEqual(['b1 began', 'c1 began', 'c2 began', 'b2 began']);
    expect(await Promise.all(all)).toEqual(['b1 done', 'b2 done', 'c1 done', 'c2 done']);
    expect(queue.isEmpty()).toBe(true);
  });

  it('breaks background work off for a click, and begins it again', async () => {
    const { add, log, end } = stage();
    const opinion = add('opinion', 'background', { canRestart: true });
    const later = add('later', 'background', { canRestart: true });
    const draft = add('draft', 'click');
    await settle();
    await end('draft');
    expect(await draft).toBe('draft done');
    await end('opinion');
    expect(await opinion).toBe('opinion done');
    await end('later');
    expect(await later).toBe('later done');
    expect(log).toEqual(['opinion began', 'opinion was stopped', 'draft began', 'opinion began', 'later began']);
  });

  it('begins again what was broken off while it waited for something, and said so by rejecting', async () => {
    const { queue, add, end } = stage();
    let runs = 0;
    const opinion = queue.add({
      priority: 'background',
      signal: new AbortController().signal,
      canRestart: true,
      run: (signal) => {
        runs += 1;
        if (runs > 1) return Promise.resolve('opinion done');
        const stopped = new ModelFailure(createFault('stopped', 'Stopped while waiting.'));
        return new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(stopped)));
      },
    });
    opinion.catch(() => {});
    void add('draft', 'click');
    await settle();
    await end('draft');
    expect(await opinion).toBe('opinion done');
  });

  it('does not begin again what failed by itself just as it was broken off, nor what its owner stopped', async () => {
    const { queue, add, end } = stage();
    const controller = new AbortController();
    const addFailing = (kind: 'out-of-memory' | 'stopped') =>
      queue.add({
        priority: 'background',
        signal: controller.signal,
        canRestart: true,
        run: (signal) =>
          new Promise<string>((_, reject) =>
            signal.addEventListener('abort', () => reject(new ModelFailure(createFault(kind, 'x')))),
          ),
      });
    const failing = addFailing('out-of-memory');
    failing.catch(() => {});
    void add('draft', 'click');
    await settle();
    await end('draft');
    await expect(failing).rejects.toMatchObject({ fault: { kind: 'out-of-memory' } });
    const owned = addFailing('stopped');
    owned.catch(() => {});
    controller.abort();
    await expect(owned).rejects.toMatchObject({ fault: { kind: 'stopped' } });
    expect(queue.isEmpty()).toBe(true);
  });

  it('does not break off what somebody watches, nor one click for another', async () => {
    const { add, log, end } = stage();
    void add('watched', 'background');
    void add('click', 'click');
    await end('watched');
    void add('other click', 'click');
    await end('click');
    expect(log).toEqual(['watched began', 'click began', 'other click began']);
  });

  it('stops what runs and drops what waits when its signal aborts', async () => {
    const { add, log, queue } = stage();
    const running = new AbortController();
    const waiting = new AbortController();
    const first = add('first', 'click', { signal: running.signal });
    const second = add('second', 'click', { signal: waiting.signal });
    waiting.abort();
    await expect(second).rejects.toMatchObject({ fault: { kind: 'stopped' } });
    running.abort();
    expect(await first).toBe('in part');
    expect(log).toEqual(['first began', 'first was stopped']);
    expect(queue.waiting()).toBe(0);
  });

  it('goes on after a job that failed', async () => {
    const { queue, add, end } = stage();
    const signal = new AbortController().signal;
    const failing = queue.add({
      priority: 'click',
      signal,
      canRestart: false,
      run: () => Promise.reject(new Error('no')),
    });
    const next = add('next', 'click');
    await expect(failing).rejects.toThrow('no');
    await end('next');
    expect(await next).toBe('next done');
  });

  it('refuses background work where too much of it waits, and never a click', async () => {
    const { add, queue } = stage();
    const swallow = (promise: Promise<unknown>) => void promise.catch(() => {});
    for (let at = 0; at < 17; at++) swallow(add(`b${at}`, 'background'));
    await expect(add('one too many', 'background')).rejects.toMatchObject({ fault: { kind: 'too-many-requests' } });
    swallow(add('click', 'click'));
    expect(queue.waiting()).toBe(17);
  });

  it('refuses everything when it is cleared', async () => {
    const { add, queue } = stage();
    const both = [add('running', 'click'), add('waiting', 'background')].map((job) =>
      job.catch((error: unknown) => error),
    );
    const failure = new ModelFailure(createFault('not-loaded', 'x'));
    queue.clear(failure);
    expect(await Promise.all(both)).toEqual([failure, failure]);
    await settle();
    expect(queue.isEmpty()).toBe(true);
  });
});
