import type {
  EscalationOverview,
  RuleCheck,
  RuleDraft,
  RuleSaved,
  RulesImported,
  Tried,
} from '@/lib/domain/rule-draft';
import type { Team } from '@/lib/domain/team';

/** What the page of escalation rules asks for. What changes something resolves to the id by which it is taken back. */
export type EscalationActions = {
  read: () => Promise<EscalationOverview>;
  /** Tries a draft's own examples; says what is wrong with it. */
  check: (draft: RuleDraft) => Promise<RuleCheck>;
  /** Whether a message would warn: by the draft alone, or with null by all rules that are on. */
  tryMessage: (text: string, draft: RuleDraft | null) => Promise<Tried>;
  /** Null for a new rule. */
  save: (id: string | null, draft: RuleDraft) => Promise<RuleSaved>;
  switchOn: (id: string, isOn: boolean) => Promise<string>;
  /** A rule of one's own is gone; a changed one is as it came. */
  remove: (id: string) => Promise<string>;
  /** All that came is as it came, and on; rules of one's own stay. */
  restore: () => Promise<string>;
  /** Saves what was changed and written as a file. */
  exportRules: () => Promise<void>;
  /** With `isDry` nothing is changed, and told what would be. */
  importRules: (text: string, isDry: boolean) => Promise<RulesImported>;
  /** Null for those that ship. */
  saveTeams: (teams: Team[] | null) => Promise<string>;
  undo: (id: string) => Promise<void>;
};
