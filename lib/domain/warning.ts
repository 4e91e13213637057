import { evidenceSchema } from './signal';
import { limits } from './limits';
import { z } from './zod';

export const warningLevels = ['notice', 'high', 'critical'] as const;

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
});
export type WarningReason = z.infer<typeof warningReasonSchema>;

/** An escalation warning: the conversation needs more than a normal reply. The strongest reason comes first. */
export const warningSchema = z.object({
  level: z.enum(warningLevels),
  reasons: z.array(warningReasonSchema).min(1),
  /** What to do now, as a verb: "Hand to the legal team before you reply". */
  step: z.string(),
});
export type Warning = z.infer<typeof warningSchema>;
