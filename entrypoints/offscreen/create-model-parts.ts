import { tellTransfers } from '@/lib/desk/models/tell-transfers';
import type { ModelParts } from '@/lib/desk/models/model-parts';
import type { CatalogModel } from '@/lib/domain/catalog';
import { catalog, findLocked } from '@/lib/models/catalog';
import { createEngineRoom } from '@/lib/models/create-engine-room';
import { probeGpu } from '@/lib/models/probe-gpu';
import { createModelShelf } from '@/lib/models/shelf/create-model-shelf';
import { createTransfers } from '@/lib/models/shelf/create-transfers';
import { createWebLlm } from '@/lib/models/web-llm/create-web-llm';
import { takeFiles } from '@/lib/platform/hand-files';
import { streamAddress } from '@/lib/platform/stream-address';
import { browserModel } from './browser-model';
import { startModelWorker } from './start-model-worker';

const libraryAddress = (library: string): string => `${location.origin}/models/${library}`;

/** The scripted engine of the test build needs no library, and none is built in. */
const hasLibrary = async (library: string): Promise<boolean> =>
  import.meta.env.MODE === 'test' ||
  (await fetch(libraryAddress(library), { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  ));

/** Language models as they run in the desk's worker: one engine, the files in the browser's caches, and the doors out. */
export function createModelParts(): ModelParts {
  const engine = createEngineRoom();
  const shelf = createModelShelf({
    caches,
    open: streamAddress,
    estimate: () => navigator.storage.estimate(),
    locked: findLocked,
  });
  const transfers = createTransfers({ shelf, catalog, onChange: () => tell(), now: Date.now });
  const tell = tellTransfers(engine, transfers);
  // What the lost line had stopped.
  self.addEventListener('online', () => void transfers.goOn());
  const probe: ModelParts['probe'] = (options) => probeGpu(navigator, options);
  const openModel = (model: CatalogModel) =>
    createWebLlm(model, {
      startWorker: startModelWorker,
      libraryAddress: libraryAddress(model.library),
      isDownloaded: async () => (await shelf.held(model)).state === 'whole',
      hasLibrary: () => hasLibrary(model.library),
      probe: () => probe({ withMeasurement: false }),
    });
  return {
    catalog,
    engine,
    openModel,
    builtIn: browserModel,
    shelf,
    transfers,
    takeFiles,
    open: streamAddress,
    probe,
    hasLibrary,
    async readStorage() {
      const { quota, usage } = await navigator.storage.estimate();
      return {
        usedBytes: usage ?? null,
        freeBytes: quota === undefined || usage === undefined ? null : Math.max(0, quota - usage),
        isPersisted: await navigator.storage.persisted(),
      };
    },
  };
}
