import type { LinearModel } from './artefact-format';
import { toProbabilities } from './to-probabilities.ts';

/** Calibrated probabilities of a head's scores, in place: softmax where one label holds, a sigmoid each where several may. */
export function readProbabilities(
  { several, temperature }: Pick<LinearModel, 'several' | 'temperature'>,
  scores: Float64Array,
): Float64Array {
  if (!several) return toProbabilities(scores, temperature);
  for (let at = 0; at < scores.length; at += 1) scores[at] = 1 / (1 + Math.exp(-(scores[at] ?? 0) / temperature));
  return scores;
}
