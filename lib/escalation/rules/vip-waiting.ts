import type { RuleSource } from '../rule-source';

export const vipWaiting: RuleSource = {
  id: 'vip_waiting',
  label: 'Important customer is waiting',
  level: 'high',
  because: 'A customer on whom much hangs has had no answer for an hour.',
  step: 'Answer this one next, and tell whoever looks after this customer',
  settles: true,
  needs: {
    tags: ['vip', 'key account', 'enterprise', 'platinum'],
    valueAtLeast: 5_000,
    waitingMinutes: 60,
    every: true,
  },
};
