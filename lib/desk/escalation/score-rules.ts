import type { RuleScore } from '@/lib/domain/rule-draft';
import type { WarningMark } from '@/lib/domain/warning-mark';

/** By rule, in how many of the kept conversations it was raised, and what agents said of it. */
export function scoreRules(marks: readonly WarningMark[]): Map<string, RuleScore> {
  const scores = new Map<string, RuleScore>();
  for (const mark of marks) {
    if (mark.kind !== 'rule') continue;
    const score = scores.get(mark.rule) ?? { raised: 0, right: 0, wrong: 0 };
    score.raised++;
    if (mark.verdict !== null) score[mark.verdict]++;
    scores.set(mark.rule, score);
  }
  return scores;
}
