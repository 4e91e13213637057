import type { Example } from '../../../lib/analysis/learn/example.ts';
import type { NetworkModel } from '../../../lib/analysis/scoring/network-format.ts';
import { balanceLabels } from './balance-labels.ts';
import { buildLexicon, readTokenTexts } from './lexicon.ts';
import { createParameters } from './network-parameters.ts';
import { netRecipe, netSize, vectorRecipe } from './network-recipe.ts';
import { chooseMeasures, readNetworkTexts } from './network-texts.ts';
import { quantiseNetwork } from './quantise-network.ts';
import { scaleVectors } from './scale-vectors.ts';
import { type Lesson, trainNetwork } from './train-network.ts';
import { trainVectors } from './train-vectors.ts';

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

/**
 * Learns word vectors from `texts` and the messages of the tasks, then all tasks together, and stores the network. The same
 * texts and messages in the same order give the same bytes.
 */
export function buildNetwork(
  texts: readonly string[],
  tasks: readonly TaskLessons[],
  tell: (line: string) => void,
): NetworkModel {
  const messages = tasks.flatMap(({ train }) => train);
  // A message of several tasks is read once.
  const own = [...new Set([...texts, ...messages.map(({ text }) => text)])];
  const lexicon = buildLexicon(own, netSize);
  const tokens = readTokenTexts(own, lexicon);
  tell(`network: ${tokens.entries.length} tokens of ${own.length} texts, ${lexicon.rows} words`);
  const vectors = scaleVectors(trainVectors(tokens, lexicon, vectorRecipe));
  tell('network: word vectors learned');

  const measureHashes = chooseMeasures(messages, netSize.fewestMeasures);
  const shape = {
    dimensions: vectorRecipe.dimensions,
    windows: netSize.windows,
    measures: measureHashes.length,
    tasks: tasks.map(({ name, several, train }) => ({
      name,
      several,
      labels: [...new Set(train.flatMap(({ labels }) => labels))].sort(),
    })),
  };
  const lessons = tasks.flatMap((task, at) => listLessons(task, at, shape.tasks[at]?.labels ?? []));
  let first = 0;
  for (const [at, { train }] of tasks.entries()) {
    for (const lesson of lessons) if (lesson.task === at) lesson.text += first;
    first += train.length;
  }
  const parameters = createParameters(shape, vectors, netRecipe.seed);
  const read = readNetworkTexts(messages, lexicon, measureHashes);
  trainNetwork(parameters, lexicon, read, lessons, netRecipe, (epoch, loss) => {
    tell(`network: epoch ${epoch + 1} of ${netRecipe.epochs}, loss ${loss.toFixed(4)}`);
    return false;
  });
  return quantiseNetwork(parameters, lexicon, measureHashes);
}

/** The lessons of one task; their texts are counted from its first message. */
function listLessons(
  { train, several, weight, repeat }: TaskLessons,
  task: number,
  labels: readonly string[],
): Lesson[] {
  const balance = several ? labels.map(() => 1) : balanceLabels(train, labels, netRecipe.balance);
  return train.flatMap((example, text) => {
    const targets = Float64Array.from(labels, (label) => (example.labels.includes(label) ? 1 : 0));
    const counts = weight * (example.weight ?? 1) * (balance[labels.indexOf(example.labels[0] ?? '')] ?? 1);
    return Array.from({ length: repeat }, () => ({ text, task, targets, weight: counts }));
  });
}
