import { escalationRuleSchema } from './escalation-rule';
import { limits } from './limits';
import { z } from './zod';

/**
 * What the team changed about escalation rules, by the id that a rule goes by: that of one that ships, `pack:<pack>:<rule>`,
 * or one of their own. `rule` stands in the place of what came from elsewhere; null where only `isOn` was changed.
 */
export const storedRuleSchema = z.object({
  id: z.string().min(1).max(limits.name),
  isOn: z.boolean(),
  rule: escalationRuleSchema.nullable(),
  /** Epoch milliseconds of the last change. */
  at: z.number(),
});
export type StoredRule = z.infer<typeof storedRuleSchema>;
