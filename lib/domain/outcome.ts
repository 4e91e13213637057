import { limits } from './limits';
import { z } from './zod';

/** What an agent did with a passage or reply that was offered for a question; search and ranking learn from it. */
export const outcomeSchema = z.object({
  id: z.number().int().optional(),
  at: z.number(),
  kind: z.enum(['article', 'reply']),
  item: z.string().max(2 * limits.id),
  /** The condensed question, redacted: no names, numbers or addresses of a person. */
  question: z.string().max(2_000),
  /** `dismissed` is the agent's "not helpful"; undoing it deletes the row. */
  what: z.enum(['accepted', 'dismissed']),
  /** Key of the conversation, so that what it taught goes with it; rows of before there was this do not tell. */
  conversation: z
    .string()
    .max(2 * limits.id)
    .optional(),
});
export type SuggestionOutcome = z.infer<typeof outcomeSchema>;
