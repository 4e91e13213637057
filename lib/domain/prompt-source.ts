import { z } from './zod.ts';

/** A turn of a conversation as a prompt gets it: its text whole, its names already hidden. */
export const promptTurnSchema = z.object({
  from: z.enum(['customer', 'agent', 'note', 'system']),
  text: z.string(),
});
export type PromptTurn = z.infer<typeof promptTurnSchema>;

/** What a draft may rest on: a passage of an article, or a canned reply that is filled in. */
export const promptSourceSchema = z.object({
  /** By which the desk finds it again: the id of the article or of the reply. */
  id: z.string(),
  kind: z.enum(['passage', 'reply']),
  title: z.string(),
  text: z.string(),
  url: z.string().optional(),
  /** BCP 47. */
  language: z.string().optional(),
  /** For agents only: it may inform a draft, and is never quoted in one. */
  isInternal: z.boolean().optional(),
});
export type PromptSource = z.infer<typeof promptSourceSchema>;
