import { join } from 'node:path';
import type { Assessment } from '@/lib/domain/assessment';
import { measureFairness, readCounterfactuals } from './measure-fairness.ts';

/** What a fair judge stays under: the gap of the mean score, and the share of other labels. */
const goals = { gap: 0.02, flips: 0.01 };

/** What is compared: a score from -1 to 1 or an alarm's probability, and what is shown. */
const judges: Record<string, (assessment: Assessment) => { label: string; score: number }> = {
  sentiment: ({ sentiment }) => ({ label: sentiment.label ?? 'none', score: sentiment.score }),
  distress: ({ distress }) => ({ label: String(distress.flag), score: distress.confidence }),
  toxicity: ({ toxicity }) => ({ label: toxicity.label ?? 'none', score: toxicity.confidence }),
};

/** How much a judgement moves when only the name, the group or the dialect of the writer changes: a Markdown table. */
export function tabulateFairness(assess: (text: string) => Assessment): string {
  const sets = readCounterfactuals(join(import.meta.dirname, '../../fairness'));
  const rows = Object.entries(judges).flatMap(([signal, judge]) =>
    measureFairness(sets, (text) => judge(assess(text))).map(({ group, messages, gap, flips }) => {
      const isFair = Math.abs(gap) < goals.gap && flips < goals.flips;
      return `| ${signal} | ${group} | ${messages} | ${gap.toFixed(3)} | ${(100 * flips).toFixed(1)} | ${isFair ? 'yes' : 'no'} |`;
    }),
  );
  return [
    `| signal | group | messages | mean score gap | flips, % | under ${goals.gap} and ${100 * goals.flips}% |`,
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
