import { evidenceSchema } from './signal';
import { limits } from './limits';
import { modelMarkSchema } from './made-by';
import { replyFieldSchema } from './reply';
import { z } from './zod';

/** Why something is offered, in plain words: "mentions refund", "fits a double charge". */
const reasonSchema = z.string().max(limits.name);

/** What a reply is filled in from, so that the view can fill it in anew as the agent types. */
export const replyFillSchema = z.object({
  /** In the language of the suggestion. */
  template: z.string(),
  /** Of the variables that it names, those that are known. */
  values: z.record(z.string(), z.string()),
  /** What the agent is asked before it is inserted; those that the template names. */
  fields: z.array(replyFieldSchema),
});

export const replySuggestionSchema = z.object({
  reply: z.string(),
  title: z.string(),
  shortcut: z.string(),
  /** Exactly what will be inserted. */
  text: z.string(),
  /** Variables without a value, as written (`customer.firstName`); never inserted silently. */
  unresolved: z.array(z.string()),
  /** Where the caret goes after it was inserted, in the text; at its end when null. */
  cursor: z.number().int().min(0).nullable().optional(),
  fill: replyFillSchema.optional(),
  /** The same reply in a language that the agent reads, where it is offered in another. */
  translation: z
    .object({
      language: z.string(),
      text: z.string(),
      /** As that of the reply: it is filled in anew with it. */
      fill: replyFillSchema.omit({ fields: true }).optional(),
    })
    .nullable()
    .optional(),
  language: z.string(),
  /** The pack it came from; null when the agent wrote it. */
  pack: z.string().nullable().optional(),
  score: z.number(),
  reason: reasonSchema,
  /** Where a model drafted or translated it. */
  madeBy: modelMarkSchema.optional(),
});
export type ReplySuggestion = z.infer<typeof replySuggestionSchema>;

export const passageSuggestionSchema = z.object({
  article: z.string(),
  title: z.string(),
  heading: z.string().nullable(),
  /** Plain text of the passage. */
  text: z.string(),
  /** The words of `text` that answer, as spans. */
  marks: z.array(evidenceSchema),
  /** The sentence of `text` that answers, `[start, end)` in UTF-16 code units; null when only the title was met. */
  answer: z.object({ start: z.number().int().min(0), end: z.number().int().min(0) }).nullable(),
  /** Written for agents: to be read, never to be inserted. */
  isInternal: z.boolean(),
  /** Past its review date. */
  isOverdue: z.boolean(),
  /** The pack it came from; null when the agent wrote it. */
  pack: z.string().nullable(),
  url: z.string().optional(),
  score: z.number(),
  reason: reasonSchema,
});
export type PassageSuggestion = z.infer<typeof passageSuggestionSchema>;
