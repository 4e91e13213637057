import { limits } from '@/lib/domain/limits';
import type { EscalationOverview, RuleCheck, RuleSaved, RulesImported, Tried } from '@/lib/domain/rule-draft';
import { teamsSchema } from '@/lib/domain/team';
import { snoozes } from '@/lib/domain/warning-mark';
import { z } from '@/lib/domain/zod';
import type { Saved } from '../contract';

// Warnings that are judged beside a conversation, and the rules that raise them; a part of the one contract.

const key = z
  .string()
  .min(1)
  .max(2 * limits.id);
/** Rules as JSON: 200 of them with all their words. */
const longestFile = 4_000_000;

export const escalationSidebarCalls = {
  /** The conversation that the agent saw, the rule, and what they say of it; null takes that back. */
  judgeWarning: z.tuple([key, z.string().max(limits.name), z.enum(['right', 'wrong']).nullable()]),
  /** Puts the warning of a conversation aside; null brings it back. */
  snoozeWarning: z.tuple([key, z.enum(snoozes).nullable()]),
};

export interface EscalationSidebarAnswers {
  judgeWarning: Saved;
  snoozeWarning: Saved;
}

export const escalationDashboardCalls = {
  escalation: z.tuple([]),
  // Looked at by the desk itself, which says which field does not fit.
  checkRule: z.tuple([z.unknown()]),
  /** A message, and a draft to try it with; null for the rules as they are. */
  tryRules: z.tuple([z.string().max(limits.messageText), z.unknown()]),
  /** Null for a new rule. */
  saveRule: z.tuple([key.nullable(), z.unknown()]),
  switchRule: z.tuple([key, z.boolean()]),
  /** A rule of one's own is gone; a changed one is as it came. */
  removeRule: z.tuple([key]),
  /** All that came is as it came, and on; rules of one's own stay. */
  restoreRules: z.tuple([]),
  exportRules: z.tuple([]),
  /** A file's text; with `true` nothing is changed, and told what would be. */
  importRules: z.tuple([z.string().max(longestFile), z.boolean()]),
  /** Null for those that ship. */
  saveTeams: z.tuple([teamsSchema.nullable()]),
  undoRules: z.tuple([key]),
};

export interface EscalationDashboardAnswers {
  escalation: EscalationOverview;
  checkRule: RuleCheck;
  tryRules: Tried;
  saveRule: RuleSaved;
  /** The id by which it is taken back. */
  switchRule: string;
  removeRule: string;
  restoreRules: string;
  exportRules: string;
  importRules: RulesImported;
  saveTeams: string;
  undoRules: void;
}
