import type { CatalogModel } from '@/lib/domain/catalog';
import type { LanguageModel } from '@/lib/domain/language-model';
import type { ModelsView } from '@/lib/domain/models-view';
import type { OpenAddress } from '@/lib/domain/open-address';
import type { Embedder } from '@/lib/models/embedder';
import type { EngineRoom } from '@/lib/models/engine-room';
import type { GpuProbe } from '@/lib/models/gpu-probe';
import type { RecordRequest } from './record-opened';
import type { ChosenFile, ModelShelf } from '@/lib/models/shelf/model-shelf';
import type { Transfers } from '@/lib/models/shelf/transfers';

/** What runs models and holds their files, as the worker builds it; tests pass a scripted engine. */
export interface ModelParts {
  catalog: readonly CatalogModel[];
  engine: EngineRoom;
  /** The engine of this device for a model of the catalog. */
  openModel: (model: CatalogModel) => LanguageModel;
  /** The embedding model of this device; null where search goes by words alone. */
  openEmbedder?: (model: CatalogModel) => Embedder;
  /** The browser's own model; null where there is none to ask. */
  builtIn: LanguageModel | null;
  shelf: Pick<ModelShelf, 'held' | 'plan'>;
  transfers: Transfers;
  /** Files that a page hands over with a ticket. */
  takeFiles: (ticket: string) => Promise<readonly ChosenFile[]>;
  /** The door to a server of the team's own. */
  open: OpenAddress;
  /** Where requests for model files are written down from now on; the desk knows only once it is made. */
  recordRequests?: (record: RecordRequest) => void;
  /** Looks at the graphics chip; with a measurement it takes some seconds. */
  probe: (options: { withMeasurement: boolean }) => Promise<GpuProbe>;
  /** Whether a library is in this copy of the extension. */
  hasLibrary: (name: string) => Promise<boolean>;
  /** What is stored, and how much still may be. */
  readStorage: () => Promise<ModelsView['storage']>;
}
