import type { EscalationRule } from '@/lib/domain/escalation-rule';
import { distressProtocol } from './distress-protocol';
import { weighEscalation, type EscalationInput } from './weigh-escalation';

/** The rules that ship, and beside them those of packs, which can add a warning and never take one away. */
export function createEscalation() {
  let packRules: readonly EscalationRule[] = [];
  return {
    /** In the place of those that were set before. */
    setPackRules(rules: readonly EscalationRule[]): void {
      packRules = rules;
    },
    weighEscalation: (input: Omit<EscalationInput, 'packRules'>) => weighEscalation({ ...input, packRules }),
    distressProtocol,
  };
}
