import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { escalationRuleSchema } from '@/lib/domain/escalation-rule';
import { checkExamples, tryRule } from '@/lib/escalation/check-examples';
import { checkPhrases } from '@/lib/escalation/check-phrases';
import { rules } from '@/lib/escalation/rules';
import { readLabelled } from './read-labelled';

describe('rules', () => {
  it('have ids of their own and something to fire on', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { phrases, needs } of rules) expect(Object.keys(phrases).length > 0 || needs !== undefined).toBe(true);
  });

  it('are words, never expressions', () => {
    const rule = { id: 'x', label: 'X', level: 'high', because: 'b', step: 's', phrases: { en: '(a+)+$' } };
    expect(escalationRuleSchema.safeParse(rule).success).toBe(false);
  });

  it.each(rules)('$id does what its examples say, and its phrases are whole', (rule) => {
    expect(checkExamples(rule)).toEqual([]);
    for (const list of [...Object.values(rule.phrases), rule.harmless]) expect(checkPhrases(list)).toEqual([]);
    if (Object.keys(rule.phrases).length === 0) return;
    expect(rule.examples.fires.length).toBeGreaterThan(1);
    expect(rule.examples.quiet.length).toBeGreaterThan(1);
  });

  it('hold on the messages that their words were chosen on', () => {
    // By words alone and by the rules that rest on them: what the models add is measured by the bench.
    const worded = rules.filter(({ phrases }) => Object.keys(phrases).length > 0);
    const labelled = readLabelled('choosing');
    expect(labelled.length).toBeGreaterThan(500);
    const fired = labelled.map(({ text, rules: wanted }) =>
      worded.map((rule) => ({ fires: tryRule(rule, text).length > 0, wanted: wanted.includes(rule.id) })),
    );
    const all = fired.flat();
    const right = all.filter(({ fires, wanted }) => fires && wanted).length;
    expect(right / all.filter(({ wanted }) => wanted).length).toBeGreaterThan(0.85);
    expect(right / all.filter(({ fires }) => fires).length).toBeGreaterThan(0.9);
  });
});

it('the labelled messages that are reported on share none with those that the words were chosen on', () => {
  const chosen = new Set([
    ...readLabelled('choosing').map(({ text }) => text),
    readFileSync(new URL('messages.jsonl', import.meta.url), 'utf8'),
  ]);
  for (const { text } of readLabelled('held-out')) expect(chosen.has(text)).toBe(false);
});
