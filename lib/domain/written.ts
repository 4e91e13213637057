import { draftSentenceSchema, unsourcedSchema } from './drafted';
import { limits } from './limits';
import { modelFaultSchema, modelStatusSchema } from './language-model';
import { promptSourceSchema } from './prompt-source';
import { emotionSchema, intentSchema, sentimentSchema, urgencySchema } from './signal';
import { wordChangeSchema } from './word-change';
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
    /** It is what the agent wrote in the page's box, and goes back there. */
    isOwn: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('summary'), conversation: keySchema, of: summaryOfSchema }),
  /** Of what the customer wrote, for the agent to read. */
  z.object({ kind: z.literal('translation'), conversation: keySchema, message: keySchema, to: languageSchema }),
  /** Questions to ask back, or to talk over with colleagues. */
  z.object({ kind: z.literal('discussion'), conversation: keySchema }),
  /** A help article, from how the conversation was answered. */
  z.object({ kind: z.literal('article'), conversation: keySchema }),
]);
export type WriteAsk = z.infer<typeof writeAskSchema>;

/** What a draft rests on, and where it is found. */
export const writtenSourceSchema = promptSourceSchema.pick({ id: true, kind: true, title: true });

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
  /** Of a draft, once it is done; `sources` of each are ids of those below. */
  sentences: z.array(draftSentenceSchema),
  sources: z.array(writtenSourceSchema),
  /** What no source has. */
  unsourced: z.array(unsourcedSchema),
  /** Of a rewrite, once it is done: what it changed. */
  changes: z.array(wordChangeSchema).nullable(),
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
  /** BCP 47 of the languages that the agent reads, their own first; what is written to be read is written in it. */
  reads: z.array(z.string()),
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
