import { describe, expect, it } from 'vitest';
import { escalationRuleSchema } from '@/lib/domain/escalation-rule';
import { rules } from '@/lib/escalation/rules';

describe('rules', () => {
  it('have ids of their own and something to fire on', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { phrases, needs } of rules) expect(Object.keys(phrases).length > 0 || needs !== undefined).toBe(true);
  });

  it('are words, never expressions', () => {
    const rule = { id: 'x', label: 'X', level: 'high', because: 'b', step: 's', phrases: { en: '(a+)+$' } };
    expect(escalationRuleSchema.safeParse(rule).success).toBe(false);
  });
});
