import { correctionSchema } from './assessment';
import { limits } from './limits';
import { snoozes } from './warning-mark';
import { z } from './zod';

/** Where a text came from: a canned reply, an article, or the agent's own words. */
export const sourceSchema = z.enum(['reply', 'article', 'own']);

/**
 * What another computer was asked for: a pack, the files of a language model (`model`), or an answer of a model server
 * (`endpoint`), which gets what customers write.
 */
export const requestPurposeSchema = z.enum(['pack', 'model', 'endpoint']);
export type RequestPurpose = z.infer<typeof requestPurposeSchema>;

const key = z.string().max(2 * limits.id);

/** What was shown, done and judged, for the scoreboard and the audit. Ids and decisions, never message text. */
export const eventSchema = z.object({
  id: z.number().int().optional(),
  at: z.number(),
  conversation: key.nullable(),
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('corrected'), message: key, correction: correctionSchema }),
    z.object({ kind: z.literal('correction-undone'), message: key, correction: correctionSchema }),
    z.object({ kind: z.literal('inserted'), item: key, source: sourceSchema }),
    z.object({ kind: z.literal('took-back'), item: key, source: sourceSchema }),
    z.object({ kind: z.literal('copied'), item: key, source: sourceSchema }),
    /** A rule was first raised in a conversation, on this message. */
    z.object({ kind: z.literal('warned'), rule: key, message: key }),
    /** Null: the verdict was taken back. */
    z.object({ kind: z.literal('warning-judged'), rule: key, verdict: z.enum(['right', 'wrong']).nullable() }),
    /** Null: brought back. */
    z.object({ kind: z.literal('warning-snoozed'), how: z.enum(snoozes).nullable() }),
    /** Something was asked of another computer: through the only doors out of this device. */
    z.object({
      kind: z.literal('requested'),
      address: z.string().max(limits.url),
      /** The host that the answer came from, where the one in `address` sent on to another. */
      servedBy: z.string().max(limits.name).optional(),
      purpose: requestPurposeSchema,
      /** What came of it: "200", "404", "no answer". */
      outcome: z.string().max(limits.name),
      /** Bytes that were received. */
      bytes: z.number().int().nonnegative(),
      /** Bytes that were sent beside the address; older rows do not tell. */
      sent: z.number().int().nonnegative().optional(),
    }),
    z.object({ kind: z.literal('rejected'), border: z.string().max(limits.name), reason: z.string().max(1_000) }),
  ]),
});
export type Event = z.infer<typeof eventSchema>;
