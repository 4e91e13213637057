import { intentSchema } from './signal';
import { warningLevels } from './warning';
import { z } from './zod';

/** One phrase list; `;` separates phrases. The syntax is in `lib/escalation/compile-phrases.ts`. */
const phrasesSchema = z
  .string()
  .max(20_000)
  .regex(
    /^[\p{Ll}\p{N}\p{Lo}\p{M}|*?#;. \n]*$/u,
    'holds a sign that phrases do not know; they are small letters, digits and | * ? # ; ..',
  );

const exampleSchema = z.string().min(1).max(500);

/** What a rule asks for beside words. */
const needsSchema = z.object({
  /** The message's likeliest intent, at least this sure. */
  intent: intentSchema.optional(),
  sure: z.number().min(0).max(1).default(0.85),
  distress: z.boolean().default(false),
  fallingSentiment: z.boolean().default(false),
  /** The customer has come back this often without an answer. */
  unansweredContacts: z.number().int().positive().optional(),
  /** So many messages since the last answer, however close together. */
  unansweredMessages: z.number().int().positive().optional(),
  /** Minutes since the first message without an answer. */
  waitingMinutes: z.number().int().positive().optional(),
  /** In how many messages of the matter the phrases (or the intent) have to be found. */
  saidTimes: z.number().int().positive().max(20).optional(),
  /** The customer has one of these tags, in any case, or is worth at least so much. */
  tags: z.array(z.string().min(1).max(60)).max(20).optional(),
  valueAtLeast: z.number().nonnegative().optional(),
  /** All of this together, and the phrases too where there are any; else each by itself is enough. */
  every: z.boolean().default(false),
});
export type RuleNeeds = z.infer<typeof needsSchema>;

/**
 * An escalation rule as data. It fires on a message that holds one of its phrases (unless negated or harmless), or that
 * meets one of its needs, or, with `every`, where all of that comes together.
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
  needs: needsSchema.optional(),
  /** The team that this is for: an id of `teamSchema`. */
  team: z.string().max(100).optional(),
  /** Messages that must make it fire, and near misses that must not. They test the rule wherever it is changed. */
  examples: z
    .object({ fires: z.array(exampleSchema).max(50).default([]), quiet: z.array(exampleSchema).max(50).default([]) })
    .default({ fires: [], quiet: [] }),
});
export type EscalationRule = z.infer<typeof escalationRuleSchema>;
