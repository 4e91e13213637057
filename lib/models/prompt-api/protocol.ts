import { chatMessageSchema, modelFaultSchema } from '@/lib/domain/language-model';
import { z } from '@/lib/domain/zod';

// What goes over the port between the desk's worker and the offscreen document, which alone has the browser's model.

/** What the desk's worker gets the port with. */
export const promptApiGreeting = 'prompt-api';

const id = z.number().int();

export const promptStateSchema = z.enum(['absent', 'unavailable', 'downloadable', 'downloading', 'available']);
export type PromptState = z.infer<typeof promptStateSchema>;

export const promptRequestSchema = z.object({
  messages: z.array(chatMessageSchema).min(1),
  schema: z.record(z.string(), z.unknown()).optional(),
  maxTokens: z.number().int().positive(),
  temperature: z.number().optional(),
});
export type PromptRequest = z.infer<typeof promptRequestSchema>;

export const promptCallSchema = z.discriminatedUnion('call', [
  z.object({ call: z.literal('look'), id }),
  z.object({ call: z.literal('load'), id }),
  z.object({ call: z.literal('generate'), id, request: promptRequestSchema }),
  z.object({ call: z.literal('count'), id, text: z.string() }),
  z.object({ call: z.literal('unload'), id }),
  /** Ends what was called by this id. */
  z.object({ call: z.literal('stop'), id }),
]);
export type PromptCall = z.infer<typeof promptCallSchema>;

export const promptAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('state'), id, state: promptStateSchema }),
  z.object({ kind: z.literal('progress'), id, done: z.number().min(0).max(1) }),
  /** `contextTokens` is null where the browser does not tell. */
  z.object({ kind: z.literal('loaded'), id, contextTokens: z.number().positive().nullable() }),
  z.object({ kind: z.literal('piece'), id, text: z.string() }),
  z.object({
    kind: z.literal('generated'),
    id,
    finish: z.enum(['stop', 'length', 'stopped']),
    promptTokens: z.number().nonnegative().nullable(),
    answerTokens: z.number().nonnegative().nullable(),
  }),
  z.object({ kind: z.literal('counted'), id, tokens: z.number().nonnegative().nullable() }),
  z.object({ kind: z.literal('done'), id }),
  z.object({ kind: z.literal('failed'), id, fault: modelFaultSchema }),
]);
export type PromptAnswer = z.infer<typeof promptAnswerSchema>;
