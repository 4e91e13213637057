import type { EscalationRule } from '@/lib/domain/escalation-rule';
import type { ListedRule } from '@/lib/domain/listed-rule';
import type { StoredRule } from '@/lib/domain/stored-rule';
import type { Team } from '@/lib/domain/team';
import type { Route, Warning } from '@/lib/domain/warning';
import type { WarningMark } from '@/lib/domain/warning-mark';
import { distressProtocol } from './distress-protocol';
import { listRules } from './list-rules';
import { nextChange } from './next-change';
import { suggestRoute } from './suggest-route';
import { shippedTeams } from './teams';
import type { WeighedMessage } from './weighed-message';
import { weighEscalation, type EscalationInput } from './weigh-escalation';

/** The rules that ship, those of packs, and what the team made of them. */
export function createEscalation() {
  let packRules: readonly EscalationRule[] = [];
  let stored: readonly StoredRule[] = [];
  let teams: readonly Team[] = shippedTeams;
  let listed: ListedRule[] = listRules([], []);
  let on: EscalationRule[] = listed.map(({ rule }) => rule);

  const lay = (): void => {
    listed = listRules(packRules, stored);
    on = listed.filter(({ isOn }) => isOn).map(({ rule }) => rule);
  };
  const route = (messages: readonly WeighedMessage[], warning: Warning | null): Route | null =>
    suggestRoute({ messages, reasons: warning?.reasons ?? [], rules: on, teams });

  return {
    /** In the place of those that were set before. */
    setPackRules(rules: readonly EscalationRule[]): void {
      packRules = rules;
      lay();
    },
    /** What the team changed and wrote; in the place of what was set before. */
    setStoredRules(rows: readonly StoredRule[]): void {
      stored = rows;
      lay();
    },
    /** Null for those that ship. */
    setTeams(own: readonly Team[] | null): void {
      teams = own ?? shippedTeams;
    },
    rules: (): readonly ListedRule[] => listed,
    teams: (): readonly Team[] => teams,
    weighEscalation(input: Omit<EscalationInput, 'rules'>): Warning | null {
      const warning = weighEscalation({ ...input, rules: on });
      const to = warning && route(input.messages, warning);
      return to ? { ...warning, route: to } : warning;
    },
    /** Who should have the conversation, and why; for a handoff, with or without a warning. */
    suggestRoute: route,
    nextChange: (messages: readonly WeighedMessage[], marks: readonly WarningMark[], now: number): number | null =>
      nextChange(messages, on, marks, now),
    distressProtocol,
  };
}
