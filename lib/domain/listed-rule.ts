import type { EscalationRule } from './escalation-rule';

/** An escalation rule as it stands on this device. */
export interface ListedRule {
  id: string;
  /** `own` was written here, or its pack is gone. */
  origin: 'shipped' | 'pack' | 'own';
  isOn: boolean;
  /** It can't be switched off or changed. */
  isLocked: boolean;
  /** The team's own copy stands in the place of what came. */
  isChanged: boolean;
  rule: EscalationRule;
}
