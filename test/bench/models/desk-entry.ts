import { createRooms } from '@/entrypoints/offscreen/create-rooms';
import { createAnalysis } from '@/lib/analysis/create-analysis';
import { readArtefact } from '@/lib/analysis/scoring/read-artefact';
import { packSchema } from '@/lib/domain/pack';
import { createEngineRoom } from '@/lib/models/create-engine-room';
import { createWebLlm } from '@/lib/models/web-llm/create-web-llm';
import type { ModelWorker } from '@/lib/models/web-llm/model-worker';
import { largeGpu, scriptedCatalogModel } from '../../models/scripted-catalog';
import { messages } from '../messages';

// The desk's worker for the benchmarks: the engine room, the adapter and the embedded pipeline as they ship.

export interface Pace {
  firstTokenMs: number;
  tokensPerSecond: number;
}

const signal = new AbortController().signal;
let engineScript = '';
const startRaw = () => new Worker(engineScript);

function startWorker(): ModelWorker {
  const worker = startRaw();
  return {
    post: (message) => worker.postMessage(message, []),
    listen(receive, fail) {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => receive(data));
      worker.addEventListener('error', ({ message }) => fail(message));
    },
    terminate: () => worker.terminate(),
  };
}

const model = createWebLlm(scriptedCatalogModel, {
  startWorker,
  libraryAddress: '/none.wasm',
  isDownloaded: async () => true,
  hasLibrary: async () => true,
  probe: async () => largeGpu,
});
const room = createEngineRoom();

const jobs = {
  async load() {
    if (!room.chosen()) await room.choose(model);
    await room.load(signal);
  },
  unload: () => room.unload(),

  /** One answer by the whole path of the desk. */
  async ours(content: string): Promise<Pace> {
    const began = performance.now();
    let first: number | null = null;
    let last = began;
    let tokens = 0;
    await room.generate(
      { messages: [{ role: 'user', content }], maxTokens: 4_000 },
      { name: 'Draft', priority: 'click', signal },
      () => {
        last = performance.now();
        first ??= last;
        tokens++;
      },
    );
    return {
      firstTokenMs: (first ?? began) - began,
      tokensPerSecond: ((tokens - 1) * 1_000) / (last - (first ?? began)),
    };
  },

  /** One answer read within the engine's worker. */
  bare: (content: string) =>
    new Promise<Pace>((resolve) => {
      const worker = startRaw();
      worker.addEventListener('message', ({ data }: MessageEvent<{ bare?: Pace }>) => {
        if (!data.bare) return;
        worker.terminate();
        resolve(data.bare);
      });
      const reload = { kind: 'reload', uuid: 'r', content: { modelId: ['m'] } };
      worker.postMessage(reload, []);
      // Loaded at once: the next message is read after it.
      setTimeout(() => worker.postMessage({ kind: 'bare', content }, []), 500);
    }),

  /** Milliseconds that each of some hundred new messages takes: judged, and answered from articles and replies. */
  async pipeline({ analysis, pack, rounds }: { analysis: ArrayBuffer; pack: unknown; rounds: number }) {
    embedded ??= await openEmbedded(analysis, pack);
    const took: number[] = [];
    for (let round = 0; round < rounds; round++)
      for (const text of messages) {
        const began = performance.now();
        embedded(text);
        took.push(performance.now() - began);
        // As messages come: one at a time, with everything else between them.
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    return took;
  },
};
export type Jobs = typeof jobs;

let embedded: ((text: string) => void) | null = null;

async function openEmbedded(artefact: ArrayBuffer, stored: unknown) {
  const analysis = createAnalysis(await readArtefact(new Uint8Array(artefact)));
  const { knowledge, replies } = createRooms();
  const pack = packSchema.parse(stored);
  knowledge.put(pack.articles.map((article) => ({ ...article, pack: pack.id })));
  replies.put(pack.replies.map((reply) => ({ ...reply, pack: pack.id })));
  return (text: string) => {
    const { intent, language } = analysis.assessMessage(text);
    knowledge.suggest({ question: text, intent: intent.label, language: language.label });
  };
}

self.addEventListener(
  'message',
  async ({ data }: MessageEvent<{ script?: string; id: number; job: keyof Jobs; given: never }>) => {
    if (data.script) return void (engineScript = data.script);
    try {
      self.postMessage({ id: data.id, value: await jobs[data.job](data.given) }, { transfer: [] });
    } catch (error) {
      self.postMessage({ id: data.id, error: String(error) }, { transfer: [] });
    }
  },
);
