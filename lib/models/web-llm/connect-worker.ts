import { z } from '@/lib/domain/zod';
import { createFault } from '../create-fault';
import { ModelFailure } from '../model-failure';
import { readEngineFault } from './fault-table';
import type { ModelWorker } from './model-worker';
import type { WatchLimits } from './watch-limits';

const heardSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('return'), uuid: z.string(), content: z.unknown() }),
  z.object({ kind: z.literal('throw'), uuid: z.string(), content: z.unknown() }),
  z.object({ kind: z.literal('initProgressCallback'), content: z.unknown() }),
  z.object({ kind: z.literal('heartbeat') }),
]);

/** A worker that was started, until it is closed or dies. */
export interface WorkerConnection {
  /**
   * Asks and waits. Rejects with a `ModelFailure`: what the engine threw, or `timed-out` where `silence` milliseconds
   * passed without an answer (or, while loading, without progress).
   */
  call(kind: string, content: unknown, silence: number): Promise<unknown>;
  /** Says something to which no answer comes. */
  tell(kind: string, content: unknown): void;
  onProgress(listener: (report: unknown) => void): void;
  isOpen(): boolean;
  /** Ends the worker; whatever still waits rejects with this fault. */
  close(detail: string): void;
}

interface Waiting {
  resolve: (content: unknown) => void;
  reject: (failure: ModelFailure) => void;
  /** Puts off the end of patience. */
  renew: () => void;
}

/**
 * The desk's end of web-llm's worker protocol. web-llm has no watchdog of its own: a worker that dies leaves its
 * promises open for ever. Here each request has its patience, and while any waits the worker is asked whether it lives.
 */
export function connectWorker(worker: ModelWorker, limits: WatchLimits): WorkerConnection {
  const waiting = new Map<string, Waiting>();
  let onProgress: (report: unknown) => void = () => {};
  let isOpen = true;
  let beating: ReturnType<typeof setInterval> | null = null;
  let silentBeats = 0;

  const stopBeating = () => {
    if (beating !== null) clearInterval(beating);
    beating = null;
  };

  const end = (failure: ModelFailure) => {
    if (!isOpen) return;
    isOpen = false;
    stopBeating();
    worker.terminate();
    for (const { reject } of waiting.values()) reject(failure);
  };

  /** Counts beats, not the clock: a machine that slept wakes with the clock far ahead and the worker well. */
  const beat = () => {
    if (silentBeats * limits.beat >= limits.deaf)
      return end(new ModelFailure(createFault('timed-out', `The worker said nothing for ${limits.deaf} ms.`)));
    silentBeats++;
    worker.post({ kind: 'keepAlive', uuid: crypto.randomUUID() });
  };

  worker.listen(
    (message) => {
      silentBeats = 0;
      const heard = heardSchema.safeParse(message);
      if (!heard.success || !isOpen || heard.data.kind === 'heartbeat') return;
      if (heard.data.kind === 'initProgressCallback') {
        for (const { renew } of waiting.values()) renew();
        return onProgress(heard.data.content);
      }
      const { kind, uuid, content } = heard.data;
      const asked = waiting.get(uuid);
      if (kind === 'return') asked?.resolve(content);
      else asked?.reject(new ModelFailure(readEngineFault(content)));
    },
    (reason) => end(new ModelFailure(createFault('engine-failed', `The worker failed: ${reason}`))),
  );

  const call = (kind: string, content: unknown, silence: number) =>
    new Promise<unknown>((resolve, reject) => {
      if (!isOpen) return reject(new ModelFailure(createFault('not-loaded', 'The worker is closed.')));
      const uuid = crypto.randomUUID();
      const giveUp = () =>
        end(new ModelFailure(createFault('timed-out', `No answer to "${kind}" within ${silence} ms.`)));
      let patience = setTimeout(giveUp, silence);
      const settle = () => {
        clearTimeout(patience);
        waiting.delete(uuid);
        if (waiting.size === 0) stopBeating();
      };
      waiting.set(uuid, {
        resolve: (value) => (settle(), resolve(value)),
        reject: (failure) => (settle(), reject(failure)),
        renew() {
          clearTimeout(patience);
          patience = setTimeout(giveUp, silence);
        },
      });
      if (beating === null) silentBeats = 0;
      beating ??= setInterval(beat, limits.beat);
      worker.post({ kind, uuid, content });
    });

  return {
    call,
    tell: (kind, content) => worker.post({ kind, uuid: crypto.randomUUID(), content }),
    onProgress: (listener) => (onProgress = listener),
    isOpen: () => isOpen,
    close: (detail) => end(new ModelFailure(createFault('not-loaded', detail))),
  };
}
