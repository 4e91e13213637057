import type { CatalogModel } from './catalog';
import type { EngineKind, ModelFault, ModelStatus } from './language-model';

// What the dashboard shows of language models, as the desk tells it.

/** What of a model's files is on this device. */
export type ModelFiles =
  | { state: 'absent' }
  /** Some of them, from a download that was not finished. */
  | { state: 'partial'; bytes: number; total: number | null }
  | { state: 'whole'; bytes: number }
  /** Looked at, and some differ from what they should be. */
  | { state: 'damaged'; bytes: number; wrong: string[] };

/** Work on a model's files that goes on now. */
export type ModelWork =
  | {
      kind: 'downloading' | 'importing' | 'repairing';
      done: number;
      total: number | null;
      bytesPerSecond: number | null;
      isPaused: boolean;
    }
  | { kind: 'verifying'; done: number; total: number | null };

/** A model of the catalog, and how it is here. */
export interface ModelRow {
  model: CatalogModel;
  isRecommended: boolean;
  /** Why it could not run on this machine; null where it could, or nobody knows yet. */
  obstacle: ModelFault | null;
  /** False where its library was not built in: only in development builds. */
  hasLibrary: boolean;
  files: ModelFiles;
  work: ModelWork | null;
  /** What went wrong last with its files. */
  fault: ModelFault | null;
}

/** What was found out about the machine. */
export type MachineView =
  | { state: 'unknown' }
  | { state: 'measuring' }
  | {
      state: 'known';
      /** As the browser names it; empty where it does not. */
      gpu: string;
      hasF16: boolean;
      /** In a sentence: what it means for models. */
      summary: string;
      fault: ModelFault | null;
    };

/** Everything on the page of models. */
export interface ModelsView {
  /** The one model that writes, and how it is: one state machine, shown in one place. */
  status: ModelStatus;
  engine: EngineKind;
  /** Which model of the catalog was chosen; null where none was. */
  chosen: string | null;
  rows: ModelRow[];
  machine: MachineView;
  storage: { usedBytes: number | null; freeBytes: number | null; isPersisted: boolean | null };
  /** Of the last answer; null before the first. */
  speed: { tokensPerSecond: number | null; firstTokenMs: number | null } | null;
  /** Megabytes of graphics memory that the loaded model takes, as its record says; null while none is loaded. */
  memoryMb: number | null;
  /** Minutes without work after which the model is unloaded. */
  idleMinutes: number;
  /** Whether the model looks at messages when the small ones are unsure. */
  hasSecondOpinion: boolean;
  /** A smaller model to try, after the chosen one did not fit. */
  smaller: string | null;
  promptApi: { state: 'unavailable' | 'downloadable' | 'downloading' | 'available' | 'unknown' };
}
