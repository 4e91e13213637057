import type { RuleSource } from '../rule-source';

export const distress: RuleSource = {
  id: 'distress',
  label: 'Person in distress',
  level: 'critical',
  because: 'The customer may be in despair or in danger.',
  step: 'Follow the protocol card and bring in a colleague before you write anything else',
  needs: { distress: true },
};
