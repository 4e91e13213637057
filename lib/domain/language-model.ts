import { z } from './zod';

// What a language model is to this house, whichever engine runs it. JSON only: all of it travels between workers.

/** Which engine runs a model. */
export const engineKindSchema = z.enum(['webllm', 'prompt-api', 'endpoint', 'none']);
export type EngineKind = z.infer<typeof engineKindSchema>;

export const chatMessageSchema = z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });
export type ChatMessage = z.infer<typeof chatMessageSchema>;

/** A JSON Schema that the answer must fit. Enums, booleans, integers and plain strings only: engines hold no bounds. */
export type AnswerSchema = Readonly<Record<string, unknown>>;

export interface GenerateRequest {
  messages: readonly ChatMessage[];
  schema?: AnswerSchema;
  /** Tokens of the answer, at most. */
  maxTokens: number;
  temperature?: number;
  /** The same seed and model give the same answer, where the engine can. */
  seed?: number;
}

export const generatedSchema = z.object({
  text: z.string(),
  /** `length`: cut at `maxTokens` or at the end of the context window. `stopped`: by the person. */
  finish: z.enum(['stop', 'length', 'stopped']),
  promptTokens: z.number().int().nonnegative().nullable(),
  answerTokens: z.number().int().nonnegative().nullable(),
  /** Milliseconds until the first token; null where the engine does not tell. */
  firstTokenMs: z.number().nonnegative().nullable(),
  tokensPerSecond: z.number().nonnegative().nullable(),
});
export type Generated = z.infer<typeof generatedSchema>;

/** Everything that can go wrong with a model, whichever engine: one list, so that each has one sentence and one next step. */
export const modelFaultKindSchema = z.enum([
  'no-webgpu',
  'no-f16',
  'gpu-too-small',
  'out-of-memory',
  'device-lost',
  'storage-full',
  'no-network',
  'wrong-file',
  'library-missing',
  'not-downloaded',
  'not-loaded',
  'too-long',
  'timed-out',
  'refused',
  'too-many-requests',
  'server-down',
  'not-a-model',
  'broken-answer',
  'stopped',
  'engine-failed',
]);
export type ModelFaultKind = z.infer<typeof modelFaultKindSchema>;

export const modelFaultSchema = z.object({
  kind: modelFaultKindSchema,
  /** What happened and what to do now, in a sentence or two for a person. */
  message: z.string(),
  /** What the engine said, for the log and the details; never shown as the message. */
  detail: z.string(),
});
export type ModelFault = z.infer<typeof modelFaultSchema>;

/** How a model is, in one place. `done` and `total` are bytes while downloading, and shares of 1 while loading. */
export const modelStatusSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('absent') }),
  z.object({
    state: z.literal('downloading'),
    model: z.string(),
    done: z.number(),
    total: z.number().nullable(),
    bytesPerSecond: z.number().nullable(),
    isPaused: z.boolean(),
  }),
  z.object({ state: z.literal('idle'), model: z.string() }),
  z.object({ state: z.literal('loading'), model: z.string(), done: z.number() }),
  z.object({ state: z.literal('ready'), model: z.string() }),
  z.object({ state: z.literal('busy'), model: z.string(), task: z.string(), waiting: z.number().int() }),
  z.object({ state: z.literal('failed'), model: z.string().nullable(), fault: modelFaultSchema }),
]);
export type ModelStatus = z.infer<typeof modelStatusSchema>;

/** One engine with one model. Every rejection is a `ModelFault` (thrown as `ModelFailure`), never a bare error of the engine. */
export interface LanguageModel {
  readonly engine: EngineKind;
  /** Id in the catalog, or the name that the endpoint gives it. */
  readonly model: string;
  /** Tokens that prompt and answer have together. */
  readonly contextTokens: number;
  /** Whether text leaves this device when it generates. */
  readonly leavesDevice: boolean;
  /** Whether it could run here, and what stands in the way. */
  availability(): Promise<
    { state: 'ready' | 'loadable' | 'downloadable' } | { state: 'unavailable'; fault: ModelFault }
  >;
  /** `done` rises from 0 to 1 and never falls. */
  load(onProgress: (done: number) => void, signal: AbortSignal): Promise<void>;
  /**
   * Writes an answer. `onText` gets each piece as it comes. When `signal` aborts, the work truly stops; what was written
   * by then comes back with `finish: 'stopped'`.
   */
  generate(request: GenerateRequest, signal: AbortSignal, onText?: (piece: string) => void): Promise<Generated>;
  /** By the model's own tokenizer where there is one; a cautious guess otherwise. */
  countTokens(text: string): Promise<number>;
  unload(): Promise<void>;
}
