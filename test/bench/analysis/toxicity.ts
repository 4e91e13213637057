import type { Assessment } from '@/lib/domain/assessment';
import { readLines } from '../../../scripts/train/data-sets/read-lines.ts';
import { readToxicityMessages } from '../../../scripts/train/read-toxicity-messages.ts';
import { z } from '../../../lib/domain/zod.ts';
import { dataSets } from '../../../scripts/train/data-sets/data-sets.ts';
import { join } from 'node:path';
import type { Evaluation, Verdict } from './evaluation.ts';

const share = <T>(items: readonly T[], fits: (item: T) => boolean): number =>
  (100 * items.filter(fits).length) / Math.max(1, items.length);

/** Toxicity on the test part of our own messages: other writers than those of the training part. */
export function evaluateToxicity(assess: (text: string) => Assessment): Evaluation {
  const messages = readToxicityMessages('test');
  const verdicts = messages.map(({ text, labels }): Verdict => {
    const { label, confidence } = assess(text).toxicity;
    const truth = labels.length === 0 ? ['none'] : labels;
    return {
      text,
      truth,
      guess: label ?? 'none',
      confidence: label === null ? 1 - confidence : confidence,
      ranked: [],
    };
  });
  const harmless = verdicts.filter(({ truth }) => truth.includes('none'));
  const toxic = verdicts.filter(({ truth }) => !truth.includes('none'));
  return {
    signal: 'toxicity',
    on: `${messages.length} messages of ours, half of them harmless ones that look like it, by writers who wrote none of the training messages`,
    verdicts,
    figures: [
      { what: 'found, %', value: share(toxic, ({ guess }) => guess !== 'none') },
      { what: 'found, and of that kind, %', value: share(toxic, ({ guess, truth }) => truth.includes(guess ?? '')) },
      { what: 'false alarms, %', value: share(harmless, ({ guess }) => guess !== 'none') },
    ],
  };
}

const caseSchema = z.object({ text: z.string(), label: z.string(), functionality: z.string() });

/** HateCheck (Röttger and others, ACL 2021), by what each case tests: the share that was flagged, as a Markdown table. */
export function tabulateHateCheck(assess: (text: string) => Assessment, folder: string): string {
  const cases = z.array(caseSchema).parse(readLines(join(folder, 'hatecheck'), 'test', dataSets.hatecheck.origin));
  const rows = [...Map.groupBy(cases, ({ functionality, label }) => `${functionality} | ${label}`)].map(
    ([what, own]) =>
      `| ${what} | ${own.length} | ${share(own, ({ text }) => assess(text).toxicity.label !== null).toFixed(0)} |`,
  );
  return ['| HateCheck: what is tested | truth | cases | flagged, % |', '|---|---|---|---|', ...rows].join('\n');
}
