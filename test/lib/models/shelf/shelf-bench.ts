import { createModelShelf } from '@/lib/models/shelf/create-model-shelf';
import type { LockedModel } from '@/lib/models/models-lock';
import { streamAddress } from '@/lib/platform/stream-address';
import { createCaches } from './cache-double';
import { startModelServer } from './model-server';
import { makeModel, makeModelFiles } from './small-model';

/** A server on this machine, the real door, a disk that may be full, and a shelf whose waits take no time. */
export async function setUp({
  files = makeModelFiles(),
  room = Number.POSITIVE_INFINITY,
  quota = null as number | null,
  locked = null as LockedModel | null,
  mostSilence = 5_000,
} = {}) {
  const server = await startModelServer(files);
  const double = createCaches({ room });
  const waits: number[] = [];
  const model = makeModel(server.address);
  const create = () =>
    createModelShelf({
      caches: double.caches,
      open: streamAddress,
      estimate: () => Promise.resolve(quota === null ? {} : { quota, usage: double.used() }),
      locked: () => locked,
      now: () => 1_000,
      wait: (milliseconds, signal) => {
        waits.push(milliseconds);
        signal.throwIfAborted();
        return Promise.resolve();
      },
      mostSilence,
    });
  return {
    server,
    double,
    waits,
    model,
    shelf: create(),
    create,
    total: [...files.values()].reduce((sum, { length }) => sum + length, 0),
  };
}

export const never = (): AbortSignal => new AbortController().signal;
export const ignore = (): void => undefined;
