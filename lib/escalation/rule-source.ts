import type { escalationRuleSchema } from '@/lib/domain/escalation-rule';
import type { z } from '@/lib/domain/zod';

/** A rule as it is written down: what has a default may be left out. */
export type RuleSource = z.input<typeof escalationRuleSchema>;
