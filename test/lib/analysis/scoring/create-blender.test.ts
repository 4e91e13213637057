import { describe, expect, it } from 'vitest';
import { createFeatureBuffer } from '@/lib/analysis/features/feature-buffer';
import { extractFeatures } from '@/lib/analysis/features/extract-features';
import { trainModels } from '@/lib/analysis/learn/train-model';
import { normalise } from '@/lib/analysis/normalise';
import type { LinearModel } from '@/lib/analysis/scoring/artefact-format';
import { createBlender } from '@/lib/analysis/scoring/create-blender';
import { createModelRunner } from '@/lib/analysis/scoring/create-model-runner';
import { createNetwork } from '@/lib/analysis/scoring/create-network';
import { mood } from '@/scripts/train/tasks/recipes';
import { examples, trainTinyNetwork } from '../../../scripts/train/tiny-network';

const stored = trainTinyNetwork();
const { model } = trainModels({
  name: 'tone',
  keep: { features: 500, weights: 2000 },
  recipe: mood,
  train: examples,
});
const buffer = createFeatureBuffer();
const message = normalise('the parcel is awful');
extractFeatures(message, 'en', buffer);

const blendWith = (blend: LinearModel['blend'], labels = ['bad', 'good']) => {
  const blender = createBlender([{ ...model, labels, blend }], stored);
  blender.read(message, buffer);
  return [...blender.blend('tone', Float64Array.from([1, 2]))];
};

describe('a blend of a head and the network', () => {
  const network = createNetwork(stored);
  network.read(message, buffer);
  const [bad = 0, good = 0] = network.scores('mood');

  it('adds what the network says of each label, by its name', () => {
    const blend = { task: 'mood', weights: [0.5, 3] };
    expect(blendWith(blend)).toEqual([1 + 0.5 * bad, 2 + 3 * good]);
    expect(blendWith(blend, ['good', 'bad'])).toEqual([1 + 0.5 * good, 2 + 3 * bad]);
    expect(blendWith(blend, ['unheard', 'good'])).toEqual([1, 2 + 3 * good]);
  });

  it('leaves a head alone that asks for nothing, or for a task that nobody knows', () => {
    expect(blendWith(null)).toEqual([1, 2]);
    expect(blendWith({ task: 'weather', weights: [1, 1] })).toEqual([1, 2]);
    const blender = createBlender([{ ...model, blend: { task: 'mood', weights: [1, 1] } }], null);
    blender.read(message, buffer);
    expect([...blender.blend('tone', Float64Array.from([1, 2]))]).toEqual([1, 2]);
  });

  it('is heard in the probabilities of the runner, and in every message anew', () => {
    const blended = { ...model, blend: { task: 'mood', weights: [5, 5] } };
    const alone = createModelRunner([blended]);
    const together = createModelRunner([blended], stored);
    for (const { text } of examples.slice(0, 20)) {
      const read = normalise(text);
      alone.read(read, 'en');
      together.read(read, 'en');
      extractFeatures(read, 'en', buffer);
      network.read(read, buffer);
      const said = network.scores('mood');
      const expected = [...alone.scores('tone')].map((score, at) => score + 5 * (said[at] ?? 0));
      expect([...together.scores('tone')]).toEqual(expected);
      expect([...together.probabilities('tone')].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });
});
