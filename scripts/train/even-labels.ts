import type { Example } from '../../lib/analysis/learn/example.ts';
import { fitOffsets } from '../../lib/analysis/learn/fit-offsets.ts';
import { scoreExamples } from '../../lib/analysis/learn/score-examples.ts';
import type { LinearModel } from '../../lib/analysis/scoring/artefact-format.ts';
import type { NetworkModel } from '../../lib/analysis/scoring/network-format.ts';

/**
 * The head with its biases moved so that it finds rare labels as well as frequent ones, on messages that it has not learned
 * from. To be calibrated afterwards.
 */
export function evenLabels(
  model: LinearModel,
  validation: readonly Example[],
  below: readonly LinearModel[],
  network: NetworkModel | null,
): LinearModel {
  const known = validation.filter(({ labels }) => model.labels.includes(labels[0] ?? ''));
  const truth = known.map(({ labels }) => model.labels.indexOf(labels[0] ?? ''));
  const offsets = fitOffsets(scoreExamples(model, known, below, network), truth, model.labels.length);
  return { ...model, biases: model.biases.map((bias, at) => Math.fround(bias + (offsets[at] ?? 0))) };
}
