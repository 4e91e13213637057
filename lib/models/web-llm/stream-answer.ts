import { z } from '@/lib/domain/zod';
import type { Generated, GenerateRequest } from '@/lib/domain/language-model';
import type { WorkerConnection } from './connect-worker';
import { dropThinking } from './drop-thinking';
import type { WatchLimits } from './watch-limits';

const chunkSchema = z.object({
  choices: z.array(
    z.object({ delta: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() }),
  ),
  usage: z
    .object({
      prompt_tokens: z.number(),
      completion_tokens: z.number(),
      extra: z.object({ decode_tokens_per_s: z.number().nullish() }).optional(),
    })
    .nullish(),
});

/** Models of this line think aloud unless they are told not to; others would take the switch for text. */
const mayThink = /^Qwen3/;

/**
 * Requests of the next piece that are under way at once: the engine works the next one out while the last one travels.
 * It works only on request, so with one at a time each token would wait for the way back.
 */
const readAhead = 2;

/** A request as web-llm takes it. */
function wireRequest(model: string, { messages, maxTokens, schema, temperature, seed }: GenerateRequest) {
  return {
    messages,
    stream: true,
    stream_options: { include_usage: true },
    max_tokens: maxTokens,
    ...(temperature !== undefined && { temperature }),
    ...(seed !== undefined && { seed }),
    ...(schema && { response_format: { type: 'json_object', schema: JSON.stringify(schema) } }),
    ...(mayThink.test(model) && { extra_body: { enable_thinking: false } }),
  };
}

const finishes: Record<string, Generated['finish']> = { length: 'length', abort: 'stopped' };

/**
 * Has one answer written. When `signal` aborts, the engine is interrupted and what is still under way is read to its
 * end: a stream that is left before its end held the engine's lock in some versions.
 */
export async function streamAnswer(
  connection: WorkerConnection,
  model: string,
  request: GenerateRequest,
  { signal, onText, limits }: { signal: AbortSignal; onText: (piece: string) => void; limits: WatchLimits },
): Promise<Generated> {
  const began = performance.now();
  const streamId = crypto.randomUUID();
  const wire = wireRequest(model, request);
  const about = { selectedModelId: model, streamId, modelId: [model] };
  const next = (silence: number) => connection.call('completionStreamNextChunk', { streamId }, silence);
  const written: string[] = [];
  const withoutThoughts = dropThinking();
  let finish: Generated['finish'] = 'stop';
  let firstTokenMs: number | null = null;
  let usage: z.output<typeof chunkSchema>['usage'] = null;

  const interrupt = () => void connection.call('interruptGenerate', null, limits.firstToken).catch(() => {});

  await connection.call('chatCompletionStreamInit', { request: wire, ...about }, limits.short);
  if (signal.aborted) {
    await connection.call('completionStreamReturn', { streamId }, limits.short);
    return { text: '', finish: 'stopped', promptTokens: null, answerTokens: 0, firstTokenMs, tokensPerSecond: null };
  }
  signal.addEventListener('abort', interrupt, { once: true });
  const underWay = Array.from({ length: readAhead }, () => next(limits.firstToken));
  // What was asked ahead is looked at in turn; an earlier failure must not leave it unheard.
  for (const promise of underWay) promise.catch(() => {});
  try {
    for (;;) {
      const content = await underWay.shift();
      if (content === undefined || content === null) break;
      const ahead = next(limits.token);
      ahead.catch(() => {});
      underWay.push(ahead);
      const chunk = chunkSchema.parse(content);
      usage = chunk.usage ?? usage;
      const [choice] = chunk.choices;
      if (choice?.finish_reason) finish = finishes[choice.finish_reason] ?? 'stop';
      const piece = choice?.delta.content;
      if (!piece) continue;
      firstTokenMs ??= performance.now() - began;
      // An interrupt that came before the engine had begun is forgotten by it.
      if (signal.aborted) interrupt();
      const shown = withoutThoughts(piece);
      if (!shown) continue;
      written.push(shown);
      onText(shown);
    }
  } finally {
    signal.removeEventListener('abort', interrupt);
  }
  return {
    text: written.join(''),
    finish,
    promptTokens: usage?.prompt_tokens ?? null,
    answerTokens: usage?.completion_tokens ?? null,
    firstTokenMs,
    tokensPerSecond: usage?.extra?.decode_tokens_per_s ?? null,
  };
}
