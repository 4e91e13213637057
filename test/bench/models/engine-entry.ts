import { WebWorkerMLCEngineHandler } from '@mlc-ai/web-llm';
import { serveEngine } from '@/lib/models/web-llm/serve-engine';
import { createScriptedEngine } from '../../models/scripted-engine';

// A model worker for the benchmarks: web-llm's own handler around an engine that writes at a given pace. Asked "bare", it
// reads the same engine's stream here, without any of our path in between.

/** How the engine should write, as the last words of a request: "rate=50 tokens=100 prefill=250 busy=0.3". */
const read = (text: string, name: string) => Number(new RegExp(`${name}=([\\d.]+)`).exec(text)?.[1] ?? 0);

/** Of each token so much is spent calculating on this thread, as sampling does; the rest is waiting, as for the chip. */
let busy = 0;
/** Megabytes that loading takes, and touches. */
const loadedMb = 200;
let weights: Uint8Array | null = null;

const wait = async (ms: number) => {
  const end = performance.now() + ms * busy;
  while (performance.now() < end);
  await new Promise((resolve) => setTimeout(resolve, ms * (1 - busy)));
};

const scripted = createScriptedEngine({
  wait,
  load: () => {
    weights = new Uint8Array(loadedMb * 1024 * 1024).fill(7);
    return {};
  },
  answer: ({ messages }) => {
    const text = messages.at(-1)?.content ?? '';
    busy = read(text, 'busy');
    return {
      text: Array.from({ length: read(text, 'tokens') }, (_, at) => `w${at}`).join(' '),
      tokensPerSecond: read(text, 'rate'),
      prefillMs: read(text, 'prefill'),
    };
  },
});

async function readBare(content: string) {
  const engine = scripted.engine as {
    chatCompletion(request: unknown): Promise<AsyncIterable<{ choices: { delta: { content?: string } }[] }>>;
  };
  const began = performance.now();
  let first: number | null = null;
  let last = began;
  let tokens = 0;
  for await (const { choices } of await engine.chatCompletion({
    messages: [{ role: 'user', content }],
    stream: true,
  })) {
    if (!choices[0]?.delta.content) continue;
    last = performance.now();
    first ??= last;
    tokens++;
  }
  return {
    firstTokenMs: (first ?? began) - began,
    tokensPerSecond: ((tokens - 1) * 1_000) / (last - (first ?? began)),
  };
}

const handler = new WebWorkerMLCEngineHandler();
const onProgress = handler.engine.getInitProgressCallback();
Object.assign(handler, { engine: scripted.engine });
if (onProgress) handler.engine.setInitProgressCallback(onProgress);
const serve = serveEngine(handler, (message) => self.postMessage(message, { transfer: [] }));
self.addEventListener('message', async ({ data }: MessageEvent<{ kind?: string; content?: string }>) => {
  if (data.kind === 'bare') self.postMessage({ bare: await readBare(data.content ?? '') }, { transfer: [] });
  else if (data.kind === 'weigh') self.postMessage({ weighs: weights?.length ?? 0 }, { transfer: [] });
  else serve(data);
});
