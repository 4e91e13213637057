import { scoreExamples } from '../../lib/analysis/learn/score-examples.ts';
import { calibrateModel } from '../../lib/analysis/learn/calibrate-model.ts';
import { trainModels } from '../../lib/analysis/learn/train-model.ts';
import { readProbabilities } from '../../lib/analysis/scoring/read-probabilities.ts';
import type { NetworkModel } from '../../lib/analysis/scoring/network-format.ts';
import type { LinearModel } from '../../lib/analysis/scoring/artefact-format.ts';
import { chooseBlend } from './choose-blend.ts';
import { type DataSet, dataSets } from './data-sets/data-sets.ts';
import { buildShippedNetwork } from './network/shipped-network.ts';
import { nameShippedTexts } from './network/shipped-sources.ts';
import type { DataAccess, ShippedHead } from './shipped/shipped-head.ts';
import { writeArtefact } from './write-artefact.ts';

const ownMessages = { name: 'deskmate messages', origin: 'scripts/train/data', licence: 'Apache-2.0' };

/**
 * Trains the network, then the heads one after the other, each with as much say of the network as validation asks for, and
 * packs them into one artefact, with the list of what they learned from. `known` is a network that the same data and heads
 * gave before.
 */
export function buildArtefact(
  heads: readonly ShippedHead[],
  access: DataAccess,
  tell: (line: string) => void,
  known: NetworkModel | null = null,
): Uint8Array<ArrayBuffer> {
  const network = known ?? buildShippedNetwork(heads, access, tell);
  const models: LinearModel[] = [];
  for (const head of heads) {
    const { train, validation } = head.read(access);
    const stacks = head.stacks?.(access) ?? [];
    const below = models.filter(({ name }) => stacks.includes(name));
    const { model } = trainModels({ ...head, train, below });
    const linear = { ...model, several: head.several };
    const blended = chooseBlend(linear, network, validation, below);
    const calibrated = calibrateModel(blended, validation, below, network);
    if (head.chooseThresholds !== undefined) {
      const scores = scoreExamples(calibrated, validation, below, network);
      const probabilities = scores.map((own) => readProbabilities(calibrated, own));
      calibrated.thresholds = head.chooseThresholds(calibrated.labels, probabilities, validation);
    }
    const say = blended.blend?.weights[0]?.toFixed(2) ?? 'no';
    tell(
      `${head.name}: ${train.length} messages, ${model.features} features, ${model.entries} weights, ${say} say of the network`,
    );
    models.push(calibrated);
  }
  const names = [...new Set(heads.flatMap(({ sources }) => sources))].filter((name) => {
    const set: DataSet = dataSets[name];
    return set.permissive || !access.permissive;
  });
  const sources = names.map((name) => ({ name, origin: dataSets[name].origin, licence: dataSets[name].licence }));
  return writeArtefact(models, [ownMessages, ...sources, ...nameShippedTexts(access)], network);
}
