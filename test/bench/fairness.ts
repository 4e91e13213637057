import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createModelRunner } from '../../lib/analysis/scoring/create-model-runner.ts';
import { readArtefact } from '../../lib/analysis/scoring/read-artefact.ts';
import { normalise } from '../../lib/analysis/normalise.ts';
import { measureFairness, readCounterfactuals } from './measure-fairness.ts';

// `node test/bench/fairness.ts [--artefact FILE]`: how much the judgement of a message moves when only the name, the group
// or the dialect of its writer changes, for the sentiment, distress and toxicity of an artefact.

const { values } = parseArgs({
  options: { artefact: { type: 'string', default: 'public/models/analysis.bin' } },
});
/** What a fair model stays under: the gap of the mean score, and the share of other labels. */
const goals = { gap: 0.02, flips: 0.01 };

const { models } = await readArtefact(new Uint8Array(readFileSync(values.artefact)));
const runner = createModelRunner(models);

/** The mean of a head's labels, each worth so much: a score from -1 to 1, or the probability of an alarm. */
const worths: Record<string, (label: string) => number> = {
  sentiment: (label) => ({ negative: -1, positive: 1 })[label] ?? 0,
  distress: (label) => (label === 'none' ? 0 : 1),
  toxicity: (label) => (label === 'none' ? 0 : 1),
};

const sets = readCounterfactuals(join(import.meta.dirname, '../fairness'));
for (const [head, worthOf] of Object.entries(worths)) {
  const labels = runner.labels(head);
  if (labels.length === 0) continue;
  const judge = (text: string): { label: string; score: number } => {
    runner.read(normalise(text), 'en');
    const probabilities = runner.probabilities(head);
    const score = labels.reduce((sum, label, at) => sum + worthOf(label) * (probabilities[at] ?? 0), 0);
    const thresholds = runner.thresholds(head);
    // An alarm is a label of its own; elsewhere the best label counts.
    const alarm = labels.some((label, at) => worthOf(label) === 1 && (probabilities[at] ?? 0) >= (thresholds[at] ?? 0));
    const best = probabilities.indexOf(Math.max(...probabilities));
    return { label: head === 'sentiment' ? (labels[best] ?? '') : alarm ? 'alarm' : 'none', score };
  };
  console.log(`\n| ${head}: group | messages | mean score gap | flips % | within the goal |\n|---|---|---|---|---|`);
  for (const { group, messages, gap, flips } of measureFairness(sets, judge)) {
    const isFair = Math.abs(gap) < goals.gap && flips < goals.flips;
    console.log(
      `| ${group} | ${messages} | ${gap.toFixed(3)} | ${(100 * flips).toFixed(1)} | ${isFair ? 'yes' : 'no'} |`,
    );
  }
}
