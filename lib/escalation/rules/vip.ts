import type { RuleSource } from '../rule-source';

export const vip: RuleSource = {
  id: 'vip',
  label: 'Important customer',
  level: 'notice',
  because: 'Your own tags or figures say that much hangs on this customer.',
  step: 'Take the time it needs, and tell whoever looks after this customer if something is wrong',
  settles: true,
  needs: { tags: ['vip', 'key account', 'enterprise', 'platinum'], valueAtLeast: 5_000 },
};
