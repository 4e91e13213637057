import { correctionSchema } from './assessment';
import { limits } from './limits';
import { z } from './zod';

const key = z.string().max(2 * limits.id);

/** What was shown, done and judged, for the scoreboard and the audit. Ids and decisions, never message text. */
export const eventSchema = z.object({
  id: z.number().int().optional(),
  at: z.number(),
  conversation: key.nullable(),
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('corrected'), message: key, correction: correctionSchema }),
    z.object({
      kind: z.literal('inserted'),
      item: key,
      source: z.enum(['reply', 'article', 'own']),
      undone: z.boolean(),
    }),
    z.object({ kind: z.literal('copied'), item: key, source: z.enum(['reply', 'article', 'own']) }),
    z.object({ kind: z.literal('warned'), message: key, rules: z.array(z.string().max(limits.name)) }),
    z.object({ kind: z.literal('rejected'), border: z.string().max(limits.name), reason: z.string().max(1_000) }),
  ]),
});
export type Event = z.infer<typeof eventSchema>;
