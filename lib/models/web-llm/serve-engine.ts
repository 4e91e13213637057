/** web-llm's handler of worker messages, as far as it is used here. */
interface EngineHandler {
  engine: unknown;
  onmessage(message: unknown): void;
}

interface Asked {
  kind: string;
  uuid: string;
  content?: unknown;
}

const isAsked = (message: unknown): message is Asked =>
  typeof message === 'object' && message !== null && 'kind' in message && 'uuid' in message;

/**
 * What the model's worker does with a message: two kinds are ours, the rest is web-llm's.
 * - `keepAlive` is answered by `heartbeat` at once, so that the desk hears whether the worker lives;
 * - `countTokens` counts texts by the tokenizer of the loaded model.
 * @returns takes a message in
 */
export function serveEngine(handler: EngineHandler, post: (message: unknown) => void): (message: unknown) => void {
  return (message) => {
    if (!isAsked(message)) return;
    const { kind, uuid, content } = message;
    if (kind === 'keepAlive') return post({ kind: 'heartbeat', uuid });
    if (kind !== 'countTokens') return handler.onmessage(message);
    try {
      post({ kind: 'return', uuid, content: countTokens(handler.engine, content) });
    } catch (error) {
      post({ kind: 'throw', uuid, content: String(error) });
    }
  };
}

interface Tokenizer {
  encode(text: string): { length: number };
}

function countTokens(engine: unknown, texts: unknown): number[] {
  const tokenizer = tokenizerOf(engine);
  if (!tokenizer) throw Object.assign(new Error('There is no tokenizer.'), { name: 'ModelNotLoadedError' });
  return (texts as string[]).map((text) => tokenizer.encode(text).length);
}

/** web-llm offers no tokenizer; of 0.2.86 this is where it keeps that of the loaded model. */
function tokenizerOf(engine: unknown): Tokenizer | null {
  const pipelines = (engine as { loadedModelIdToPipeline?: Map<string, { tokenizer?: Tokenizer }> })
    .loadedModelIdToPipeline;
  const [pipeline] = pipelines?.values() ?? [];
  return pipeline?.tokenizer ?? null;
}
