import type { Example } from '../../../lib/analysis/learn/example.ts';
import type { NetworkModel } from '../../../lib/analysis/scoring/network-format.ts';
import { balanceLabels } from './balance-labels.ts';
import type { Words } from './learn-words.ts';
import { createParameters } from './network-parameters.ts';
import type { NetworkPlan } from './network-recipe.ts';
import { chooseMeasures, readNetworkTexts } from './network-texts.ts';
import { quantiseNetwork } from './quantise-network.ts';
import { type Lesson, trainNetwork } from './train-network.ts';

/** What a network learns of one task. */
export interface TaskLessons {
  name: string;
  several: boolean;
  train: readonly Example[];
  /** How much a message counts beside those of other tasks. */
  weight: number;
  /** How often each message is read in an epoch: small sets are read more often. */
  repeat: number;
}

/** Learns all tasks together, on top of words that were learned before, and answers the network as it is stored. */
export function buildNetwork(
  { lexicon, vectors }: Words,
  tasks: readonly TaskLessons[],
  plan: NetworkPlan,
  tell: (line: string) => void,
): NetworkModel {
  const messages = tasks.flatMap(({ train }) => train);
  const measureHashes = chooseMeasures(messages, plan.fewestMeasures);
  const labelled = tasks.map(({ name, several, train }) => ({
    name,
    several,
    labels: [...new Set(train.flatMap(({ labels }) => labels))].sort(),
  }));
  let first = 0;
  const lessons = tasks.flatMap((task, at) => {
    const own = listLessons(task, { task: at, first, labels: labelled[at]?.labels ?? [] }, plan);
    first += task.train.length;
    return own;
  });
  const { dimensions } = vectors;
  const shape = { dimensions, windows: plan.windows, measures: measureHashes.length, tasks: labelled };
  const parameters = createParameters(shape, vectors, plan.seed);
  const texts = readNetworkTexts(messages, lexicon, measureHashes);
  trainNetwork(parameters, lexicon, texts, lessons, plan, (epoch, loss) => {
    tell(`network: epoch ${epoch + 1} of ${plan.epochs}, ${lessons.length} lessons, loss ${loss.toFixed(4)}`);
    return false;
  });
  return quantiseNetwork(parameters, lexicon, measureHashes);
}

/** The lessons of one task, whose messages stand from place `first` among all. */
function listLessons(
  { train, several, weight, repeat }: TaskLessons,
  { task, first, labels }: { task: number; first: number; labels: readonly string[] },
  plan: NetworkPlan,
): Lesson[] {
  const balance = several ? labels.map(() => plan.severalWeight) : balanceLabels(train, labels, plan.balance);
  return train.flatMap((example, at) => {
    const targets = Float64Array.from(labels, (label) => (example.labels.includes(label) ? 1 : 0));
    // A message without a label (it speaks against all) counts like any other.
    const share = balance[Math.max(0, labels.indexOf(example.labels[0] ?? ''))] ?? 1;
    const lesson = { text: first + at, task, targets, weight: weight * (example.weight ?? 1) * share };
    return Array.from({ length: repeat }, () => lesson);
  });
}
