import { existsSync, readFileSync } from 'node:fs';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { measureCalibrationError } from '../../../lib/analysis/learn/fit-temperature.ts';
import { findHighest } from '../../../lib/analysis/learn/find-highest.ts';
import { scoreExamples } from '../../../lib/analysis/learn/score-examples.ts';
import { type Artefact, readArtefact } from '../../../lib/analysis/scoring/read-artefact.ts';
import { readProbabilities } from '../../../lib/analysis/scoring/read-probabilities.ts';
import type { LinearModel } from '../../../lib/analysis/scoring/artefact-format.ts';

/** What a head of an artefact says of some messages. */
export interface Verdicts {
  model: LinearModel;
  scores: Float64Array[];
}

/** The artefact in `file`, or null when there is none. */
export const openArtefact = async (file: string): Promise<Artefact | null> =>
  existsSync(file) ? readArtefact(new Uint8Array(readFileSync(file))) : null;

/** Runs one head of an artefact, with what it stacks on and blends with. Null when the artefact has no such head. */
export function judgeExamples(
  { models, network }: Artefact,
  head: string,
  examples: readonly Example[],
): Verdicts | null {
  const model = models.find(({ name }) => name === head);
  if (model === undefined) return null;
  const below = models.filter(({ name }) => model.stacks.includes(name));
  return { model, scores: scoreExamples(model, examples, below, network) };
}

/** Expected calibration error in percent: of the best label, or where several may hold, of every label. */
export function measureVerdicts({ model, scores }: Verdicts, examples: readonly Example[]): number {
  const probabilities = scores.map((own) => readProbabilities(model, own.slice()));
  if (!model.several) {
    const places = examples.map(({ labels }) => model.labels.indexOf(labels[0] ?? ''));
    return 100 * measureCalibrationError(probabilities, places);
  }
  const pairs = probabilities.flatMap((own) => Array.from(own, (value) => Float64Array.of(value, 1 - value)));
  const places = examples.flatMap(({ labels }) => model.labels.map((label) => (labels.includes(label) ? 0 : 1)));
  return 100 * measureCalibrationError(pairs, places);
}

/** The best label of each message. */
export const listBest = ({ model, scores }: Verdicts): string[] =>
  scores.map((own) => model.labels[findHighest(own)] ?? '');
