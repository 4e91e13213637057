import type { LinearModel } from '../scoring/artefact-format.ts';
import type { NetworkModel } from '../scoring/network-format.ts';
import type { Example } from './example.ts';
import { fitSigmoid } from './fit-sigmoid.ts';
import { fitTemperature } from './fit-temperature.ts';
import { scoreExamples } from './score-examples.ts';

/**
 * The same model, calibrated on examples that it was not trained on: with the temperature that fits them, or, where several
 * labels may hold, with a sigmoid for each, which is made part of its weights (the temperature is then 1).
 */
export function calibrateModel(
  model: LinearModel,
  validation: readonly Example[],
  below: readonly LinearModel[] = [],
  network: NetworkModel | null = null,
): LinearModel {
  if (model.several) return calibrateEach(model, validation, below, network);
  const known = validation.filter(({ labels }) => model.labels.includes(labels[0] ?? ''));
  const truth = known.map(({ labels }) => model.labels.indexOf(labels[0] ?? ''));
  return { ...model, temperature: fitTemperature(scoreExamples(model, known, below, network), truth) };
}

function calibrateEach(
  model: LinearModel,
  validation: readonly Example[],
  below: readonly LinearModel[],
  network: NetworkModel | null,
): LinearModel {
  const scores = scoreExamples(model, validation, below, network);
  const sigmoids = model.labels.map((label, at) =>
    fitSigmoid(
      scores.map((own) => own[at] ?? 0),
      validation.map(({ labels }) => labels.includes(label)),
    ),
  );
  const slopeOf = (at: number): number => sigmoids[at]?.slope ?? 1;
  return {
    ...model,
    temperature: 1,
    blend:
      model.blend === null
        ? null
        : { ...model.blend, weights: model.blend.weights.map((weight, at) => Math.fround(weight * slopeOf(at))) },
    scales: model.scales.map((scale, at) => Math.fround(scale * slopeOf(at))),
    biases: model.biases.map((bias, at) => Math.fround(bias * slopeOf(at) + (sigmoids[at]?.offset ?? 0))),
  };
}
