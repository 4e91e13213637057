import { evidenceSchema } from './signal';
import { limits } from './limits';
import { z } from './zod';

export const warningLevels = ['notice', 'high', 'critical'] as const;
export type WarningLevel = (typeof warningLevels)[number];

/** One rule that fired, with the message and the words that made it. */
export const warningReasonSchema = z.object({
  rule: z.string().max(limits.name),
  /** Short name shown as a heading: "Legal threat". */
  label: z.string(),
  /** One sentence in plain words. */
  because: z.string(),
  message: z.string().max(2 * limits.id),
  /** What the marked words are cut from; a quote of the customer. */
  text: z.string(),
  evidence: z.array(evidenceSchema),
  /** What was counted or known beside the words: "3 messages without an answer". */
  facts: z.array(z.string()).optional(),
  /** The agent called it right in this conversation. */
  isConfirmed: z.boolean().optional(),
});
export type WarningReason = z.infer<typeof warningReasonSchema>;

/** Who should have a conversation, and why; the words are the customer's. */
export const routeSchema = z.object({
  team: z.string(),
  label: z.string(),
  because: z.array(z.string()).min(1),
});
export type Route = z.infer<typeof routeSchema>;

/** An escalation warning: the conversation needs more than a normal reply. The strongest reason comes first. */
export const warningSchema = z.object({
  level: z.enum(warningLevels),
  reasons: z.array(warningReasonSchema).min(1),
  /** What to do now, as a verb: "Hand to the legal team before you reply". */
  step: z.string(),
  /** The agent asked not to be reminded until then (epoch milliseconds), or, with null, until the customer writes again. */
  snoozed: z.object({ until: z.number().nullable() }).optional(),
  route: routeSchema.optional(),
});
export type Warning = z.infer<typeof warningSchema>;
