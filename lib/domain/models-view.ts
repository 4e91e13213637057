import type { CatalogModel } from './catalog';
import type { EngineKind, ModelFault, ModelStatus } from './language-model';
import type { HeldModel, ModelTransfer } from './model-files';

// What the dashboard shows of language models, as the desk tells it. JSON only.

/** A model of the catalog, and how it is here. */
export interface ModelRow {
  model: CatalogModel;
  isRecommended: boolean;
  /** Why it can't run on this machine, for a person; null where it can, or nobody knows yet. */
  obstacle: string | null;
  /** Why it suits this machine or not, in a sentence; empty where nothing was measured. */
  reason: string;
  /** Expected here; null where nothing was measured. */
  tokensPerSecond: number | null;
  /** False where its library was not built in: only in development builds. */
  hasLibrary: boolean;
  held: HeldModel;
  /** What goes on with its files, or just ended. */
  transfer: ModelTransfer | null;
}

/** What was found out about the machine. */
export type MachineView =
  | { state: 'unknown' }
  | { state: 'measuring' }
  | { state: 'none'; fault: ModelFault }
  | {
      state: 'found';
      /** As the browser names it; empty where it does not. */
      name: string;
      hasF16: boolean;
      isSoftware: boolean;
      memoryGb: number | null;
      gigabytesPerSecond: number | null;
    };

/** Everything on the page of models. */
export interface ModelsView {
  /** The one model that writes, and how it is: one state machine, shown in one place. */
  status: ModelStatus;
  engine: EngineKind;
  /** Id in the catalog, or the name that the endpoint gives it; null where none was chosen. */
  chosen: string | null;
  rows: ModelRow[];
  machine: MachineView;
  storage: { usedBytes: number | null; freeBytes: number | null; isPersisted: boolean | null };
  /** Of the last answers; null where nothing was measured yet. */
  speed: { tokensPerSecond: number | null; firstTokenMs: number | null; loadMs: number | null };
  /** Megabytes of graphics memory that the loaded model takes, as its record says; null while none is loaded. */
  memoryMb: number | null;
  /** Minutes without work after which the model is unloaded. */
  idleMinutes: number;
  /** Whether the model looks at messages when the small ones are unsure. */
  hasSecondOpinion: boolean;
  /** A smaller model to try, after the chosen one did not fit. */
  smaller: string | null;
  /** Chrome's own model. */
  builtIn: { state: 'unavailable' | 'downloadable' | 'downloading' | 'available'; reason: string };
}

/** What became of a test prompt so far. */
export interface Tried {
  state: 'none' | 'writing' | 'done' | 'stopped' | 'failed';
  text: string;
  /** What went wrong, for a person. */
  reason: string | null;
  tokensPerSecond: number | null;
  firstTokenMs: number | null;
}
