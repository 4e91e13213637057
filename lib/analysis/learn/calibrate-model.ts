import type { LinearModel } from '../scoring/artefact-format.ts';
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
): LinearModel {
  if (model.several) return calibrateEach(model, validation, below);
  const known = validation.filter(({ labels }) => model.labels.includes(labels[0] ?? ''));
  const truth = known.map(({ labels }) => model.labels.indexOf(labels[0] ?? ''));
  return { ...model, temperature: fitTemperature(scoreExamples(model, known, below), truth) };
}

function calibrateEach(model: LinearModel, validation: readonly Example[], below: readonly LinearModel[]): LinearModel {
  const scores = scoreExamples(model, validation, below);
  const sigmoids = model.labels.map((label, at) =>
    fitSigmoid(
      scores.map((own) => own[at] ?? 0),
      validation.map(({ labels }) => labels.includes(label)),
    ),
  );
  return {
    ...model,
    temperature: 1,
    scales: model.scales.map((scale, at) => Math.fround(scale * (sigmoids[at]?.slope ?? 1))),
    biases: model.biases.map((bias, at) =>
      Math.fround(bias * (sigmoids[at]?.slope ?? 1) + (sigmoids[at]?.offset ?? 0)),
    ),
  };
}
