import type { CatalogModel } from '@/lib/domain/catalog';
import { z } from '@/lib/domain/zod';
import { createFault } from '../create-fault';
import type { Embedder } from '../embedder';
import { ModelFailure } from '../model-failure';
import type { WorkerConnection } from './connect-worker';
import { openEngine, type EngineDoors } from './open-engine';
import { watchLimits, type WatchLimits } from './watch-limits';

/** What arctic-embed was trained to see before a question. */
const queryPrefix = 'Represent this sentence for searching relevant passages: ';
/** web-llm does not add them, and the vector is read at the first. */
const inMarks = (text: string) => `[CLS] ${text} [SEP]`;
/** A text that contains a mark must not be read as if it ended there. */
const marks = /\[(CLS|SEP|PAD|UNK|MASK)\]/g;
/** Tokens for the two marks, and one for a cut within a word. */
const spareTokens = 3;

const embeddingSchema = z.object({ data: z.tuple([z.object({ embedding: z.array(z.unknown()) })]) });
const countsSchema = z.tuple([z.number()]);

/** An embedding model of the catalog on this device, run by web-llm in a worker of its own. */
export function createEmbedder(model: CatalogModel, doors: EngineDoors, limits: WatchLimits = watchLimits): Embedder {
  const engine = openEngine(model, doors, limits);

  async function embedOne(connection: WorkerConnection, text: string): Promise<Float32Array> {
    const input = inMarks(await fit(connection, text));
    // One text at a call: shorter ones in a batch are padded, and the padding changes their vectors.
    const request = { input, model: model.id };
    const { data } = embeddingSchema.parse(
      await connection.call('embedding', { request, modelId: [model.id] }, limits.firstToken),
    );
    return normalise(data[0].embedding);
  }

  /** Of a text that is too long the beginning, which says what it is about. */
  async function fit(connection: WorkerConnection, text: string): Promise<string> {
    const most = model.contextTokens - spareTokens;
    let kept = text.replace(marks, ' ');
    for (;;) {
      const [count] = countsSchema.parse(await connection.call('countTokens', [kept], limits.short));
      if (count <= most) return kept;
      const letters = Array.from(kept);
      kept = letters.slice(0, Math.floor((letters.length * most) / count)).join('');
    }
  }

  return {
    model: model.id,
    contextTokens: model.contextTokens,
    isLoaded: engine.isLoaded,
    load: engine.load,
    unload: engine.unload,
    embed: (texts, as, signal) =>
      engine.use(async (connection) => {
        const vectors: (Float32Array | null)[] = [];
        for (const text of texts) {
          if (signal.aborted) throw new ModelFailure(createFault('stopped', 'Embedding was stopped.'));
          const asked = text.trim() && (as === 'query' ? queryPrefix : '') + text;
          vectors.push(asked ? await embedOne(connection, asked) : null);
        }
        const length = vectors.find((vector) => vector !== null)?.length ?? 0;
        return vectors.map((vector) => vector ?? new Float32Array(length));
      }),
  };
}

/** Damaged weights load without an error and give vectors that are no numbers; over JSON these arrive as null. */
function normalise(embedding: readonly unknown[]): Float32Array {
  const vector = Float32Array.from(embedding, (value) => (typeof value === 'number' ? value : Number.NaN));
  const length = Math.hypot(...vector);
  if (!Number.isFinite(length) || length === 0)
    throw new ModelFailure(createFault('wrong-file', 'The vector is not made of numbers.'));
  return vector.map((value) => value / length);
}
