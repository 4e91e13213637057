import type { OpenAddress } from '@/lib/domain/open-address';
import type { LockedModel } from '../models-lock';
import { createRecords } from './create-records';
import { downloadModel } from './download-model';
import { importModel } from './import-model';
import { fetchLists } from './load-lists';
import { measureModel } from './measure-model';
import type { Caches } from './model-caches';
import type { ModelShelf } from './model-shelf';
import { removeModel } from './remove-model';
import type { ShelfParts } from './shelf-parts';
import { verifyModel } from './verify-model';

/** Silence after which a request is taken for lost. A phone's line can be away for some seconds. */
const MOST_SILENCE = 30_000;

const waitFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

/** The shelf of model files. `caches` and `estimate` are the browser's; tests bring doubles. */
export function createModelShelf({
  caches,
  open,
  estimate,
  locked = () => null,
  now = Date.now,
  wait = waitFor,
  mostSilence = MOST_SILENCE,
}: {
  caches: Caches;
  open: OpenAddress;
  estimate: () => Promise<{ quota?: number; usage?: number }>;
  locked?: (id: string) => LockedModel | null;
  now?: () => number;
  wait?: typeof waitFor;
  mostSilence?: number;
}): ModelShelf {
  const free = async (): Promise<number | null> => {
    const { quota, usage } = await estimate().catch(() => ({ quota: undefined, usage: undefined }));
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  };
  const parts: ShelfParts = {
    caches,
    asking: { open, wait, mostSilence },
    records: createRecords(caches),
    locked,
    free,
    now,
  };

  return {
    held: (model) => measureModel(parts, model),
    async plan(model, signal) {
      const { files } = await fetchLists(parts, model, signal);
      const { bytes: held, total: known } = await measureModel(parts, model);
      const total = known ?? files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
      const room = await free();
      return {
        model: model.id,
        address: model.address,
        files: files.length,
        total,
        held: Math.min(held, total),
        free: room,
        fits: room === null || room >= total - held,
      };
    },
    download: (model, onBytes, signal) => downloadModel(parts, model, onBytes, signal),
    verify: (model, onBytes, signal) => verifyModel(parts, model, onBytes, signal),
    importFiles: (model, files, onBytes, signal) => importModel(parts, model, files, onBytes, signal),
    remove: (model) => removeModel(parts, model),
    async want(model, isWanted) {
      const before = await parts.records.read(model.address);
      if (!before && !isWanted) return;
      const empty = { model: model.id, files: [], verifiedAt: null, damaged: [] };
      await parts.records.write(model.address, { ...(before ?? empty), isWanted });
    },
  };
}
