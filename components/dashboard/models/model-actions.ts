import type { EngineKind } from '@/lib/domain/language-model';
import type { DownloadPlan } from '@/lib/domain/model-files';
import type { ModelsView, Tried } from '@/lib/domain/models-view';

/** All that the page of models can ask for; a rejection's message is a sentence for a person. Models are named by id. */
export type ModelActions = {
  readModels: () => Promise<ModelsView>;
  /** Looks at the graphics chip, for some seconds. */
  measureMachine: () => Promise<void>;
  planModel: (model: string) => Promise<DownloadPlan>;
  downloadModel: (model: string) => Promise<void>;
  pauseModel: (model: string) => Promise<void>;
  /** Resolves to the bytes that were given back. */
  cancelModel: (model: string) => Promise<number>;
  removeModel: (model: string) => Promise<number>;
  verifyModel: (model: string) => Promise<void>;
  repairModel: (model: string) => Promise<void>;
  /** The files of a folder, or one zip of them. */
  importModel: (model: string, files: readonly File[]) => Promise<void>;
  /** What writes from now on. */
  chooseModel: (engine: EngineKind, model: string | null) => Promise<void>;
  loadModel: () => Promise<void>;
  unloadModel: () => Promise<void>;
  /** Whether the browser promised to keep what is stored. */
  persistStorage: () => Promise<boolean>;
  setModelIdle: (minutes: number) => Promise<void>;
  setSecondOpinion: (isOn: boolean) => Promise<void>;
  tryModel: (prompt: string) => Promise<void>;
  triedModel: () => Promise<Tried>;
  stopTrying: () => Promise<void>;
};
