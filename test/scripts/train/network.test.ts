import { describe, expect, it } from 'vitest';
import { createFeatureBuffer } from '@/lib/analysis/features/feature-buffer';
import { extractFeatures } from '@/lib/analysis/features/extract-features';
import { createRandom } from '@/lib/analysis/learn/random';
import { normalise } from '@/lib/analysis/normalise';
import { createNetwork } from '@/lib/analysis/scoring/create-network';
import { createNetworkPass } from '@/scripts/train/network/network-pass';
import { createZeros, listDense, type NetworkParameters } from '@/scripts/train/network/network-parameters';
import { slopeScores } from '@/scripts/train/network/slope-scores';
import { writeArtefact } from '@/scripts/train/write-artefact';
import { createTinyNetwork, examples, trainTinyNetwork } from './tiny-network';

const listAll = (parameters: NetworkParameters): Float64Array[] => [
  parameters.words,
  parameters.pieces,
  ...listDense(parameters),
];

describe('the network in training', () => {
  it('has the slopes that a small step in each parameter has', () => {
    const { parameters, lexicon, texts, lessons } = createTinyNetwork();
    const random = createRandom(17);
    // Everything is moved off its start, so that no slope is zero by chance.
    for (const values of listAll(parameters))
      for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) + 0.6 * (random() - 0.5);
    const pass = createNetworkPass(parameters, lexicon, texts, random);
    const some = lessons.filter((_, at) => at % 17 === 0);
    const isSeveral = (task: number) => parameters.shape.tasks[task]?.several === true;
    const measureLoss = () =>
      some.reduce((sum, lesson) => {
        pass.read(lesson.text, null);
        return sum + slopeScores(pass.score(lesson.task), lesson, isSeveral(lesson.task));
      }, 0);

    const slopes = createZeros(parameters);
    for (const lesson of some) {
      pass.read(lesson.text, null);
      const scores = pass.score(lesson.task);
      slopeScores(scores, lesson, isSeveral(lesson.task));
      pass.trace(lesson.task, scores, slopes, { word: () => {}, piece: () => {} });
    }
    const reckoned = listAll(slopes);
    let moved = 0;
    listAll(parameters).forEach((values, which) => {
      for (let at = 0; at < values.length; at += 3) {
        const value = values[at] ?? 0;
        values[at] = value + 1e-5;
        const above = measureLoss();
        values[at] = value - 1e-5;
        const below = measureLoss();
        values[at] = value;
        const slope = (above - below) / 2e-5;
        expect(reckoned[which]?.[at]).toBeCloseTo(slope, 5);
        if (Math.abs(slope) > 1e-4) moved += 1;
      }
    });
    expect(moved).toBeGreaterThan(100);
  });

  it('does not lift all labels when a message has two of which one is asked for', () => {
    const scores = Float64Array.of(0.5, -1, 2);
    slopeScores(scores, { targets: Float64Array.of(1, 0, 1), weight: 3 }, false);
    expect(scores.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 12);
    const none = Float64Array.of(0.5, -1, 2);
    expect(slopeScores(none, { targets: new Float64Array(3), weight: 3 }, false)).toBe(0);
    expect([...none]).toEqual([0, 0, 0]);
  });

  it('is the same to the byte each time', () => {
    expect(writeArtefact([], [], trainTinyNetwork())).toEqual(writeArtefact([], [], trainTinyNetwork()));
  });

  it('learns, and judges once stored as it did in training', () => {
    const network = createNetwork(trainTinyNetwork());
    const buffer = createFeatureBuffer();
    const right = examples.filter(({ text, labels }) => {
      const message = normalise(text);
      extractFeatures(message, 'en', buffer);
      network.read(message, buffer);
      const [bad = 0, good = 0] = network.scores('mood');
      return (good > bad ? 'good' : 'bad') === labels[0];
    });
    expect(right.length / examples.length).toBeGreaterThan(0.9);
  });
});
