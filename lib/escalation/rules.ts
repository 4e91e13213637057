import { type EscalationRule, escalationRuleSchema } from '@/lib/domain/escalation-rule';
import type { RuleSource } from './rule-source';
import { askForHuman } from './rules/ask-for-human';
import { askForManager } from './rules/ask-for-manager';
import { dataPrivacy } from './rules/data-privacy';
import { distress } from './rules/distress';
import { fallingSentiment } from './rules/falling-sentiment';
import { fraud } from './rules/fraud';
import { legal } from './rules/legal';
import { minors } from './rules/minors';
import { outage } from './rules/outage';
import { publicThreat } from './rules/public-threat';
import { repeatedContact } from './rules/repeated-contact';
import { safety } from './rules/safety';
import { staffThreat } from './rules/staff-threat';
import { vip } from './rules/vip';
import { vipWaiting } from './rules/vip-waiting';
import { waitingLong } from './rules/waiting-long';

/** Strongest first: with equal levels this order decides which reason is shown on top. */
const sources: RuleSource[] = [
  distress,
  safety,
  staffThreat,
  fraud,
  legal,
  minors,
  outage,
  publicThreat,
  dataPrivacy,
  askForManager,
  askForHuman,
  repeatedContact,
  waitingLong,
  vipWaiting,
  fallingSentiment,
  vip,
];

/** Validated when this file is read, so that a broken rule fails a test and not an agent. */
export const rules: readonly EscalationRule[] = sources.map((source) => escalationRuleSchema.parse(source));
