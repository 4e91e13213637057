import { createFault } from './create-fault';
import { ModelFailure } from './model-failure';

export interface QueuedJob<T> {
  priority: 'click' | 'background';
  signal: AbortSignal;
  /** Whether it may be broken off for a click and begun again. */
  canRestart: boolean;
  run(signal: AbortSignal): Promise<T>;
}

export interface TaskQueue {
  /** Waits its turn and runs. Rejects with what the job rejects with, or with `stopped` where it never began. */
  add<T>(job: QueuedJob<T>): Promise<T>;
  waiting(): number;
  isEmpty(): boolean;
  /** Refuses what waits, and breaks off what runs. */
  clear(failure: ModelFailure): void;
}

interface Entry {
  job: QueuedJob<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** More background work than this is not worth having: what it is about has gone by. */
const mostBackground = 16;

const stopped = () => new ModelFailure(createFault('stopped', 'Stopped before it began.'));
const isStopped = (error: unknown) => error instanceof ModelFailure && error.fault.kind === 'stopped';

/**
 * One job at a time, clicks before background work. A click breaks off background work that can begin again, which
 * then goes first among its kind.
 * @param onChange called when something begins to wait or waits no longer
 */
export function createTaskQueue(onChange: () => void): TaskQueue {
  const lines: Record<QueuedJob<unknown>['priority'], Entry[]> = { click: [], background: [] };
  let running: { entry: Entry; breaker: AbortController; isBrokenOff: boolean; isCleared: ModelFailure | null } | null =
    null;

  const take = () => lines.click.shift() ?? lines.background.shift();

  const runNext = async () => {
    const entry = running ? undefined : take();
    if (!entry) return;
    const breaker = new AbortController();
    const current = { entry, breaker, isBrokenOff: false, isCleared: null as ModelFailure | null };
    running = current;
    onChange();
    const { job } = entry;
    try {
      const value = await job.run(AbortSignal.any([job.signal, breaker.signal]));
      if (current.isCleared) entry.reject(current.isCleared);
      else if (current.isBrokenOff && !job.signal.aborted) lines.background.unshift(entry);
      else entry.resolve(value);
    } catch (error) {
      // Broken off before anything came of it, as while its model was loading.
      const isOnlyBrokenOff = current.isBrokenOff && !job.signal.aborted && isStopped(error);
      if (isOnlyBrokenOff && !current.isCleared) lines.background.unshift(entry);
      else entry.reject(current.isCleared ?? error);
    }
    running = null;
    onChange();
    void runNext();
  };

  return {
    add: <T>(job: QueuedJob<T>) =>
      new Promise<T>((resolve, reject) => {
        if (job.signal.aborted) return reject(stopped());
        const line = lines[job.priority];
        if (job.priority === 'background' && line.length >= mostBackground)
          return reject(new ModelFailure(createFault('too-many-requests', `${line.length} wait already.`)));
        const entry: Entry = { job, resolve: resolve as (value: unknown) => void, reject };
        line.push(entry);
        job.signal.addEventListener(
          'abort',
          () => {
            const at = line.indexOf(entry);
            if (at < 0) return;
            line.splice(at, 1);
            reject(stopped());
            onChange();
          },
          { once: true },
        );
        if (job.priority === 'click' && running?.entry.job.priority === 'background' && running.entry.job.canRestart) {
          running.isBrokenOff = true;
          running.breaker.abort();
        }
        onChange();
        void runNext();
      }),
    waiting: () => lines.click.length + lines.background.length,
    isEmpty: () => running === null && lines.click.length + lines.background.length === 0,
    clear(failure) {
      const refused = [...lines.click.splice(0), ...lines.background.splice(0)];
      for (const { reject } of refused) reject(failure);
      if (running) {
        running.isCleared = failure;
        running.breaker.abort();
      }
      onChange();
    },
  };
}
