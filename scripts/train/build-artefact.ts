import { scoreExamples } from '../../lib/analysis/learn/score-examples.ts';
import { calibrateModel } from '../../lib/analysis/learn/calibrate-model.ts';
import { trainModels } from '../../lib/analysis/learn/train-model.ts';
import { readProbabilities } from '../../lib/analysis/scoring/read-probabilities.ts';
import type { LinearModel } from '../../lib/analysis/scoring/artefact-format.ts';
import { type DataSet, dataSets } from './data-sets/data-sets.ts';
import type { DataAccess, ShippedHead } from './shipped/shipped-head.ts';
import { writeArtefact } from './write-artefact.ts';

const ownMessages = { name: 'deskmate messages', origin: 'scripts/train/data', licence: 'Apache-2.0' };

/** Trains the heads one after the other and packs them into one artefact, with the list of what they learned from. */
export function buildArtefact(
  heads: readonly ShippedHead[],
  access: DataAccess,
  tell: (line: string) => void,
): Uint8Array<ArrayBuffer> {
  const models: LinearModel[] = [];
  for (const head of heads) {
    const { train, validation } = head.read(access);
    const below = models.filter(({ name }) => head.stacks?.includes(name) === true);
    const { model, centroids } = trainModels({ ...head, train, below });
    const calibrated = calibrateModel({ ...model, several: head.several }, validation, below);
    if (head.chooseThresholds !== undefined) {
      const scores = scoreExamples(calibrated, validation, below);
      const probabilities = scores.map((own) => readProbabilities(calibrated, own));
      calibrated.thresholds = head.chooseThresholds(calibrated.labels, probabilities, validation);
    }
    tell(`${head.name}: ${train.length} messages, ${model.features} features, ${model.entries} weights`);
    models.push(calibrated, ...(centroids === null ? [] : [centroids]));
  }
  const names = [...new Set(heads.flatMap(({ sources }) => sources))].filter((name) => {
    const set: DataSet = dataSets[name];
    return set.permissive || !access.permissive;
  });
  const sources = names.map((name) => ({ name, origin: dataSets[name].origin, licence: dataSets[name].licence }));
  return writeArtefact(models, [ownMessages, ...sources]);
}
