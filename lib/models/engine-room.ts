import type { Generated, GenerateRequest, LanguageModel, ModelStatus } from '@/lib/domain/language-model';
import type { DownloadEvent } from './model-state';

/** Clicks go before what the desk does by itself. */
export type Priority = 'click' | 'background';

/** What somebody wants of the engine. */
export interface Task {
  /** For the status, in a person's words: "Draft", "Second opinion". */
  name: string;
  priority: Priority;
  /** Stops it, wherever it is. A task that had not begun rejects with the fault `stopped`. */
  signal: AbortSignal;
  /** Milliseconds that it may take once it has begun; loading the model is not counted. */
  limitMs?: number;
}

/** How the engine did lately; null where nothing was measured yet. */
export interface EngineFigures {
  loadMs: number | null;
  firstTokenMs: number | null;
  tokensPerSecond: number | null;
  /** Answers given since the model was chosen. */
  answers: number;
}

/**
 * The one place where models work: one model, one task at a time, the rest waits. Every rejection is a `ModelFailure`.
 */
export interface EngineRoom {
  /** The model that answers from now on; the one before is unloaded, and what waited for it is refused. */
  choose(model: LanguageModel | null): Promise<void>;
  chosen(): LanguageModel | null;
  status(): ModelStatus;
  /** @returns takes the listener away */
  onStatus(listener: (status: ModelStatus) => void): () => void;
  /** What the downloader does, so that one status tells it all. */
  tell(event: DownloadEvent): void;
  /**
   * Loads the model if it is not, waits its turn, and writes. `onText` gets each piece as it comes; where the task is
   * stopped, what was written comes back with `finish: 'stopped'`. Background work without `onText` may be broken off
   * for a click and begun again.
   */
  generate(request: GenerateRequest, task: Task, onText?: (piece: string) => void): Promise<Generated>;
  /** Runs other work of the graphics chip (embeddings) in turn with the answers. Loads nothing. */
  runTask<T>(task: Task, job: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** By the tokenizer of the chosen model where it is loaded, a cautious guess otherwise. */
  countTokens(text: string): Promise<number>;
  /** Loads the chosen model now, for “Test” and for a warm start. */
  load(signal: AbortSignal): Promise<void>;
  /** Frees the memory; the next task loads it again. What runs is broken off. */
  unload(): Promise<void>;
  /** Milliseconds without work after which the model is unloaded, from now on. */
  setIdle(idleMs: number): void;
  figures(): EngineFigures;
}
