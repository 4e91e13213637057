import { vi } from 'vitest';
import type { DownloadMonitor, PromptApi, PromptSession } from '@/lib/models/prompt-api/prompt-api';

export interface BrowserModel {
  state: Awaited<ReturnType<PromptApi['availability']>>;
  /** What it writes, piece by piece; null for silence. */
  pieces: readonly (string | null)[];
  /** What is told of the download, before the model is there. */
  downloads: readonly number[];
  failsToCreate: Error | null;
  failsToWrite: Error | null;
  /** The newer names of what counts tokens. */
  isNew: boolean;
}

/** Chrome's `LanguageModel`, scripted: sessions, streams that stop when they are told to, and its errors. */
export function scriptBrowserModel(own: Partial<BrowserModel> = {}) {
  const script: BrowserModel = {
    state: 'available',
    pieces: ['Dear ', 'Maya'],
    downloads: [],
    failsToCreate: null,
    failsToWrite: null,
    isNew: true,
    ...own,
  };
  let open = 0;
  const created: Parameters<PromptApi['create']>[0][] = [];
  const prompted: { input: string; options: Parameters<PromptSession['promptStreaming']>[1] }[] = [];
  const count = async (text: string) => text.split(/\s+/).length;

  const stream = (signal: AbortSignal): ReadableStream<string> => {
    const pieces = [...script.pieces];
    return new ReadableStream({
      start: (controller) =>
        signal.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError'))),
      async pull(controller) {
        if (script.failsToWrite) throw script.failsToWrite;
        const piece = pieces.shift();
        if (piece === null) return new Promise(() => {});
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
    });
  };

  const api: PromptApi = {
    availability: async () => script.state,
    async create(options) {
      created.push(options);
      options.signal?.throwIfAborted();
      if (script.failsToCreate) throw script.failsToCreate;
      const heard: ((event: { loaded: number }) => void)[] = [];
      const monitor: DownloadMonitor = { addEventListener: (_, listener) => void heard.push(listener) };
      options.monitor?.(monitor);
      for (const loaded of script.downloads) for (const listener of heard) listener({ loaded });
      open++;
      return {
        promptStreaming(input, given) {
          prompted.push({ input, options: given });
          return stream(given.signal);
        },
        ...(script.isNew
          ? { contextWindow: 9_216, measureContextUsage: count }
          : { inputQuota: 6_144, measureInputUsage: count }),
        destroy: vi.fn<() => void>(() => void open--),
      };
    },
    params: async () => ({ defaultTopK: 3, maxTemperature: 2 }),
  };
  return { api, created, prompted, openSessions: () => open };
}
