import { sourceSchema } from '@/lib/domain/event';
import { limits } from '@/lib/domain/limits';
import { z } from '@/lib/domain/zod';

const keySchema = z
  .string()
  .min(1)
  .max(2 * limits.id);

/** A text for the composer, and what it was. */
export const insertionSchema = z.object({
  text: z.string().min(1).max(limits.messageText),
  source: sourceSchema,
  item: keySchema,
  /** Key of the conversation that the agent saw when pressing Insert. */
  conversation: keySchema,
  /** Where the caret goes, in the text; at its end where it is not told. */
  cursor: z.number().int().min(0).max(limits.messageText).nullable().optional(),
  /** What was answered to the fields of a reply, by their names. */
  answers: z.record(z.string().max(100), z.string().max(limits.messageText)).optional(),
});
export type Insertion = z.infer<typeof insertionSchema>;
