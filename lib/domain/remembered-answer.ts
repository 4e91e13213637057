import { limits } from './limits';
import { z } from './zod';

/** What was answered last to a field of a reply that is to be remembered. */
export const rememberedAnswerSchema = z.object({
  reply: z.string().max(2 * limits.id),
  /** Name of the field. */
  field: z.string().max(100),
  value: z.string().max(2_000),
  at: z.number(),
});
export type RememberedAnswer = z.infer<typeof rememberedAnswerSchema>;
