import { describe, expect, it } from 'vitest';
import { calibrateModel } from '@/lib/analysis/learn/calibrate-model';
import { scoreExamples } from '@/lib/analysis/learn/score-examples';
import { trainModels } from '@/lib/analysis/learn/train-model';
import { readProbabilities } from '@/lib/analysis/scoring/read-probabilities';
import { chooseBlend } from '@/scripts/train/choose-blend';
import { mood } from '@/scripts/train/tasks/recipes';
import { examples, trainTinyNetwork } from './tiny-network';

const network = trainTinyNetwork();
const keep = { features: 500, weights: 2000 };
const train = (blocks: typeof mood.blocks) =>
  trainModels({ name: 'mood', keep, recipe: { ...mood, blocks }, train: examples }).model;

/** The share of examples whose own label is the likelier one. */
function measureRight(model: ReturnType<typeof train>): number {
  const scores = scoreExamples(model, examples, [], network);
  const right = examples.filter(({ labels }, at) => {
    const [bad = 0, good = 0] = readProbabilities(model, scores[at] ?? new Float64Array());
    return labels[0] === (bad > good ? model.labels[0] : model.labels[1]);
  });
  return right.length / examples.length;
}

describe('the say of the network', () => {
  it('is large beside a head that knows little', () => {
    const poor = train(['shape']);
    const blended = chooseBlend(poor, network, examples);
    expect(blended.blend?.weights.every((weight) => weight > 0)).toBe(true);
    expect(measureRight(calibrateModel(blended, examples, [], network))).toBeGreaterThan(measureRight(poor) + 0.1);
  });

  it('is none where the network says the opposite, or does not know the task', () => {
    const good = train(['word']);
    const contrary = {
      ...network,
      tasks: network.tasks.map((task) => ({ ...task, labels: [...task.labels].reverse() })),
    };
    expect(chooseBlend(good, contrary, examples).blend).toBeNull();
    expect(chooseBlend({ ...good, name: 'weather' }, network, examples)).toEqual({ ...good, name: 'weather' });
  });

  it('goes with the slopes of a head of which several labels may hold', () => {
    const several = { ...train(['shape']), several: true };
    const blended = chooseBlend(
      several,
      { ...network, tasks: network.tasks.map((task) => ({ ...task, several: true })) },
      examples,
    );
    expect(blended.blend).not.toBeNull();
    const calibrated = calibrateModel(blended, examples, [], network);
    const before = scoreExamples(blended, examples, [], network);
    const after = scoreExamples(calibrated, examples, [], network);
    // A sigmoid's slope and offset stretch and move the blended scores of a label; their order stays.
    calibrated.labels.forEach((_, label) => {
      const order = (scores: Float64Array[]) =>
        scores.map((own, at) => [own[label] ?? 0, at] as const).toSorted(([a], [b]) => a - b);
      const [low, high] = [order(before)[0], order(before).at(-1)];
      const slope =
        ((after[high?.[1] ?? 0]?.[label] ?? 0) - (after[low?.[1] ?? 0]?.[label] ?? 0)) /
        ((high?.[0] ?? 0) - (low?.[0] ?? 0));
      before.forEach((own, at) => {
        const expected = (after[low?.[1] ?? 0]?.[label] ?? 0) + slope * ((own[label] ?? 0) - (low?.[0] ?? 0));
        expect(after[at]?.[label]).toBeCloseTo(expected, 3);
      });
    });
  });
});
