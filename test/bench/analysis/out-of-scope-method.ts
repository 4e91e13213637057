import { chooseThreshold, measureScope, type ScopeScores } from '../../../lib/analysis/learn/choose-threshold.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { readFeatures } from '../../../lib/analysis/learn/read-features.ts';
import { scoreExamples } from '../../../lib/analysis/learn/score-examples.ts';
import { collectVocabulary } from '../../../lib/analysis/learn/vocabulary.ts';
import { findHighest } from '../../../lib/analysis/learn/find-highest.ts';
import type { Artefact } from '../../../lib/analysis/scoring/read-artefact.ts';
import { readDataSet } from '../../../scripts/train/data-sets/read-data-set.ts';

const losses = [0.005, 0.01, 0.02, 0.03];
/** What the share of known words counts for beside the margin and its lead; chosen on validation. */
const coverageWeight = 2;

/** The share (0 to 1) of each message's words, by rarity, that stand in a training message. */
function measureCoverages(train: readonly Example[], messages: readonly Example[]): number[] {
  const { hashes, rarities } = collectVocabulary(readFeatures(train, ['word']), 1);
  const rarityOf = new Map(Array.from(hashes, (hash, at) => [hash, rarities[at] ?? 0]));
  const strangest = rarities.reduce((most, rarity) => Math.max(most, rarity), 1);
  const words = readFeatures(messages, ['word']);
  return messages.map((_, row) => {
    let known = 0;
    let all = 0;
    for (const hash of words.hashes.subarray(words.offsets[row], words.offsets[row + 1])) {
      const rarity = rarityOf.get(hash);
      known += rarity ?? 0;
      all += rarity ?? strangest;
    }
    return all === 0 ? 0 : known / all;
  });
}

/**
 * CLINC150 by the benchmark's own model, network included: the margin, how far it leads the second, and the share of words
 * that training knows. Accuracy in scope and recall out of scope at thresholds chosen on validation, in percent.
 */
export function benchOutOfScopeMethod(
  folder: string,
  { models, network }: Pick<Artefact, 'models' | 'network'>,
): string[] {
  const [model] = models;
  if (model === undefined) return [];
  const train = readDataSet(folder, 'clinc150', 'train');
  const score = (messages: readonly Example[]) => {
    const coverages = measureCoverages(train, messages);
    return scoreExamples(model, messages, [], network).map((margins, at) => {
      const best = findHighest(margins);
      const [first = 0, second = 0] = Array.from(margins).sort((a, b) => b - a);
      const confidence = 2 * first - second + coverageWeight * (coverages[at] ?? 0);
      return { confidence, isRight: messages[at]?.labels[0] === model.labels[best] };
    });
  };
  const scoreSplit = (split: 'validation' | 'test'): ScopeScores => ({
    inside: score(readDataSet(folder, 'clinc150', split)),
    outside: score(readDataSet(folder, 'clinc150_out_of_scope', split)).map(({ confidence }) => confidence),
  });
  const validation = scoreSplit('validation');
  const test = scoreSplit('test');
  return losses.map((loss) => {
    const figures = [validation, test].map((scores) => {
      const { accuracy, recall } = measureScope(scores, chooseThreshold(validation, loss));
      return `${(100 * accuracy).toFixed(1)} in scope, ${(100 * recall).toFixed(1)} out of scope`;
    });
    return `CLINC150, method, threshold for a loss of ${100 * loss} points: validation ${figures[0]}; test ${figures[1]}`;
  });
}
