import { limits } from './limits';
import { modelFaultSchema, modelStatusSchema } from './language-model';
import { emotionSchema, intentSchema, sentimentSchema, urgencySchema } from './signal';
import { z } from './zod';

// What a language model writes for the agent, on its way to the sidebar. All of it is shown as plain text, never as HTML.

const keySchema = z
  .string()
  .min(1)
  .max(2 * limits.id);
const textSchema = z.string().min(1).max(limits.messageText);
/** BCP 47 primary tag. */
const languageSchema = z.string().min(2).max(20);

export const rewriteHowSchema = z.enum(['shorter', 'warmer', 'more-formal', 'simpler', 'fix-grammar', 'translate']);
export type RewriteHow = z.infer<typeof rewriteHowSchema>;

export const summaryOfSchema = z.enum(['conversation', 'history', 'handoff', 'thread']);
export type SummaryOf = z.infer<typeof summaryOfSchema>;

/** What an agent can ask a model to write for the conversation with this key. */
export const writeAskSchema = z.discriminatedUnion('kind', [
  /** `hint` is what the agent wants said, in a few words. */
  z.object({ kind: z.literal('draft'), conversation: keySchema, hint: z.string().max(500).optional() }),
  z.object({
    kind: z.literal('rewrite'),
    conversation: keySchema,
    text: textSchema,
    how: rewriteHowSchema,
    /** For `translate`. */
    to: languageSchema.optional(),
  }),
  z.object({ kind: z.literal('summary'), conversation: keySchema, of: summaryOfSchema }),
  /** Of what the customer wrote, for the agent to read. */
  z.object({ kind: z.literal('translation'), conversation: keySchema, message: keySchema, to: languageSchema }),
  /** Questions to ask back, or to talk over with colleagues. */
  z.object({ kind: z.literal('discussion'), conversation: keySchema }),
]);
export type WriteAsk = z.infer<typeof writeAskSchema>;

/** Where a sentence of a draft comes from. */
export const writtenSourceSchema = z.object({
  kind: z.enum(['article', 'reply', 'conversation']),
  id: z.string(),
  title: z.string(),
});
export type WrittenSource = z.infer<typeof writtenSourceSchema>;

/** `[start, end)` of the text, in UTF-16 code units; `sources` are places in the list of sources. */
export const writtenSentenceSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  sources: z.array(z.number().int().nonnegative()),
  /** False: nothing at hand says so. A greeting needs no source. */
  isSupported: z.boolean(),
});
export type WrittenSentence = z.infer<typeof writtenSentenceSchema>;

/** Something in a text that none of its sources holds: to be looked at before it goes anywhere. */
export const doubtSchema = z.object({
  kind: z.enum(['link', 'address', 'number', 'command', 'markup']),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Doubt = z.infer<typeof doubtSchema>;

/** Words that stay, go or come; their texts, one after another, are both versions. */
export const diffWordSchema = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });
export type DiffWord = z.infer<typeof diffWordSchema>;

/** One thing that is being written, or was. */
export const writtenSchema = z.object({
  id: z.string(),
  conversation: z.string(),
  ask: writeAskSchema,
  state: z.enum(['waiting', 'loading', 'writing', 'done', 'stopped', 'failed']),
  /** While loading: 0 to 1. */
  loaded: z.number().min(0).max(1).nullable(),
  text: z.string(),
  language: z.string().nullable(),
  sentences: z.array(writtenSentenceSchema),
  sources: z.array(writtenSourceSchema),
  doubts: z.array(doubtSchema),
  /** Of a rewrite, once it is done. */
  diff: z.array(diffWordSchema).nullable(),
  /** What the agent should know: "The library has no answer to this." */
  notes: z.array(z.string()),
  fault: modelFaultSchema.nullable(),
  /** Who wrote it; null where no model did. */
  model: z.string().nullable(),
});
export type Written = z.infer<typeof writtenSchema>;

/** What a sidebar knows of the model. */
export const writerSchema = z.object({
  /** Whether something was set up that could write. */
  isSetUp: z.boolean(),
  name: z.string().nullable(),
  /** The host that text goes to when something is written; null where it stays on this device. */
  leavesTo: z.string().nullable(),
  status: modelStatusSchema,
});
export type Writer = z.infer<typeof writerSchema>;

/** What the model says of the customer's last message; shown beside what the small models said, never in its place. */
export const opinionSchema = z.object({
  conversation: z.string(),
  message: z.string(),
  state: z.enum(['asking', 'done', 'failed']),
  sentiment: sentimentSchema.nullable(),
  emotion: emotionSchema.nullable(),
  intent: intentSchema.nullable(),
  urgency: urgencySchema.nullable(),
  /** The open question in a sentence, as the model understood it. */
  asks: z.string().nullable(),
  /** Signals of which the model says otherwise. */
  differs: z.array(z.enum(['sentiment', 'emotion', 'intent', 'urgency'])),
  note: z.string().nullable(),
});
export type Opinion = z.infer<typeof opinionSchema>;
