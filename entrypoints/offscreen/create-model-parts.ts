import type { CatalogModel } from '@/lib/domain/catalog';
import { recordOpened, type RecordRequest } from '@/lib/desk/models/record-opened';
import type { ModelParts } from '@/lib/desk/models/model-parts';
import { tellTransfers } from '@/lib/desk/models/tell-transfers';
import { createEngineRoom } from '@/lib/models/create-engine-room';
import { probeGpu } from '@/lib/models/probe-gpu';
import { createEmbedder } from '@/lib/models/web-llm/create-embedder';
import { createWebLlm } from '@/lib/models/web-llm/create-web-llm';
import { takeFiles } from '@/lib/platform/hand-files';
import { readStorage } from '@/lib/platform/read-storage';
import { streamAddress } from '@/lib/platform/stream-address';
import { browserModel } from './browser-model';
import { createModelStore } from './create-model-store';
import { startModelWorker } from './start-model-worker';

/** The scripted engine of the test build needs no library, and none is built in. */
const needsNoLibrary = import.meta.env.MODE === 'test';

/** Language models as they run in the desk's worker: one engine, the files in the browser's caches, and the doors out. */
export function createModelParts(): ModelParts {
  let record: RecordRequest = () => () => undefined;
  const engine = createEngineRoom();
  const { catalog, shelf, transfers, ...store } = createModelStore({
    open: recordOpened(streamAddress, 'model', (what) => record(what)),
    onChange: () => tell(),
  });
  const tell = tellTransfers(engine, transfers);
  const probe: ModelParts['probe'] = (options) => probeGpu(navigator, options);
  const hasLibrary = async (name: string): Promise<boolean> => needsNoLibrary || store.hasLibrary(name);
  const doorsOf = ({ library }: CatalogModel) => ({
    startWorker: startModelWorker,
    libraryAddress: `${location.origin}/models/${library}`,
  });
  return {
    catalog,
    engine,
    openEmbedder: (model) => createEmbedder(model, doorsOf(model)),
    openModel: (model) =>
      createWebLlm(model, {
        ...doorsOf(model),
        isDownloaded: async () => (await shelf.held(model)).state === 'whole',
        hasLibrary: () => hasLibrary(model.library),
        probe: () => probe({ withMeasurement: false }),
      }),
    builtIn: browserModel,
    shelf,
    transfers,
    takeFiles,
    open: streamAddress,
    recordRequests: (next) => void (record = next),
    probe,
    hasLibrary,
    readStorage,
  };
}
