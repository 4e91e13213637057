import type { EscalationRule } from '@/lib/domain/escalation-rule';
import { checkExamples } from './check-examples';
import { checkPhrases } from './check-phrases';

/** What is wrong with a rule, a sentence each: phrases that make no sense, then examples that do not hold. */
export function describeRuleFaults(rule: EscalationRule): string[] {
  const lists: [string, string][] = [...Object.entries(rule.phrases), ['harmless', rule.harmless]];
  const phrases = lists.flatMap(([list, text]) =>
    checkPhrases(text).map(({ phrase, what }) => `Phrase ${phrase} of ${list}, ${what}`),
  );
  if (phrases.length > 0) return phrases;
  return checkExamples(rule).map(({ text, wanted, evidence }) => {
    if (wanted === 'fires') return `“${text}” should raise this rule and does not.`;
    const words = evidence.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ');
    return `“${text}” should not raise this rule; it does, by ${words}.`;
  });
}
