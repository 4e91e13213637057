// What the browser gives documents as `LanguageModel` (https://webmachinelearning.github.io/prompt-api/, read 2026-11):
// the part that is used here, with the older names that Chrome keeps for extensions.

export interface PromptSession {
  promptStreaming(input: string, options: { responseConstraint?: object; signal: AbortSignal }): ReadableStream<string>;
  readonly contextWindow?: number;
  readonly inputQuota?: number;
  measureContextUsage?(input: string): Promise<number>;
  measureInputUsage?(input: string): Promise<number>;
  destroy(): void;
}

export interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
}

export interface PromptApi {
  availability(): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: {
    initialPrompts?: readonly { role: 'system' | 'user' | 'assistant'; content: string }[];
    /** The one goes with the other or not at all; only extensions may set them. */
    temperature?: number;
    topK?: number;
    signal?: AbortSignal;
    monitor?: (monitor: DownloadMonitor) => void;
  }): Promise<PromptSession>;
  /** Extensions only; null where there is no model. */
  params?(): Promise<{ defaultTopK: number; maxTemperature: number } | null>;
}

/** The browser's own model as this document has it; null where the browser has none. */
export function findPromptApi(): PromptApi | null {
  const found = (globalThis as { LanguageModel?: unknown }).LanguageModel;
  return typeof found === 'function' && 'create' in found && 'availability' in found
    ? (found as unknown as PromptApi)
    : null;
}
