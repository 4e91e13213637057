import type { EscalationRule } from './escalation-rule';
import type { ListedRule } from './listed-rule';
import type { Evidence } from './signal';
import type { Team } from './team';
import type { WarningReason } from './warning';

/** A rule as it is being written; the id is given by the desk. */
export type RuleDraft = Omit<EscalationRule, 'id'>;

/** What is wrong with a draft, and where: `label`, `phrases.en`, `examples.fires.2`. */
export interface RuleFault {
  field: string;
  /** A sentence for whoever wrote it. */
  what: string;
  /** Of a list of phrases: the stretch that is meant. */
  start?: number;
  end?: number;
}

/** One example of a draft, tried. */
export interface TriedExample {
  text: string;
  wanted: 'fires' | 'quiet';
  isRight: boolean;
  evidence: Evidence[];
}

export interface RuleCheck {
  faults: RuleFault[];
  /** Empty while the phrases can't be read. */
  examples: TriedExample[];
}

/** What came of the warnings of a rule in the conversations that are kept. */
export interface RuleScore {
  /** In how many conversations it was raised. */
  raised: number;
  right: number;
  wrong: number;
}

export interface EscalationOverview {
  rules: (ListedRule & { score: RuleScore })[];
  teams: readonly Team[];
  /** The teams are the team's own, not those that ship. */
  areTeamsOwn: boolean;
}

/** By `undo` the change is taken back, until the desk is started again. */
export type RuleSaved = { ok: true; id: string; undo: string } | { ok: false; faults: RuleFault[] };

export type RulesImported =
  | { ok: true; added: string[]; changed: string[]; same: number; undo: string | null }
  /** Nothing was changed; one sentence a fault, with its place in the file. */
  | { ok: false; faults: string[] };

/** A message that was tried, with each rule that would warn. */
export interface Tried {
  level: 'notice' | 'high' | 'critical' | null;
  reasons: WarningReason[];
}
