import { intentSchema } from './signal';
import { warningLevels } from './warning';
import { z } from './zod';

/** One phrase list; `;` separates phrases. The syntax is in `lib/escalation/compile-phrases.ts`. */
const phrasesSchema = z
  .string()
  .max(4_000)
  .regex(/^[\p{Ll}\p{N}|*?#;. ]*$/u);

/**
 * An escalation rule as data. It fires on a message that holds one of its phrases (unless negated or harmless), or that
 * meets one of its needs.
 */
export const escalationRuleSchema = z.object({
  id: z
    .string()
    .max(100)
    .regex(/^[a-z_]+$/u),
  label: z.string().min(1).max(100),
  level: z.enum(warningLevels),
  /** One plain sentence for the agent. */
  because: z.string().min(1).max(300),
  /** What to do now, as a verb. */
  step: z.string().min(1).max(300),
  /** By language, BCP 47; all are tried, whatever the message's language. */
  phrases: z.record(z.string(), phrasesSchema).default({}),
  /** Readings that look the same and mean no harm; they take away the phrases that they overlap. */
  harmless: phrasesSchema.default(''),
  /** "I won't sue" is no threat; but "I can't reach a human" asks for one. */
  negatable: z.boolean().default(true),
  /** No longer a reason once the customer has thanked the agent for an answer. */
  settles: z.boolean().default(false),
  needs: z
    .object({
      /** The message's likeliest intent, at least this sure. */
      intent: intentSchema.optional(),
      sure: z.number().min(0).max(1).default(0.85),
      distress: z.boolean().default(false),
      fallingSentiment: z.boolean().default(false),
      /** The customer has come back this often without an answer. */
      unansweredContacts: z.number().int().positive().optional(),
    })
    .optional(),
});
export type EscalationRule = z.infer<typeof escalationRuleSchema>;
