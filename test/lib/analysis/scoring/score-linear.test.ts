import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatureBuffer } from '@/lib/analysis/features/feature-buffer';
import { extractFeatures } from '@/lib/analysis/features/extract-features';
import { createLinearScorer } from '@/lib/analysis/scoring/score-linear';
import { normalise } from '@/lib/analysis/normalise';
import { trainModels } from '@/lib/analysis/learn/train-model';
import { hostileText } from '../hostile-text';

const examples = [
  ['where is my parcel', 'order'],
  ['my parcel has not come', 'order'],
  ['the parcel is late again', 'order'],
  ['i forgot my password', 'login'],
  ['the password does not work', 'login'],
  ['reset my password please', 'login'],
].map(([text = '', label = '']) => ({ text, labels: [label], language: 'en' }));

const { model } = trainModels({
  name: 'small',
  keep: { features: 200, weights: 400 },
  recipe: {
    blocks: ['word', 'pair', 'character', 'shape'],
    fewest: 1,
    weighting: 'rarity',
    measure: 1,
    loss: 'hinge',
    cost: 1,
    balance: 0,
  },
  train: examples,
});
const scorer = createLinearScorer(model);
const buffer = createFeatureBuffer();
const scores = new Float64Array(2);
const guess = (text: string): string | undefined => {
  extractFeatures(normalise(text), 'en', buffer);
  scorer.score(buffer, scores);
  return model.labels[(scores[1] ?? 0) > (scores[0] ?? 0) ? 1 : 0];
};

describe('a trained model', () => {
  it('tells apart what it was trained to, in words that it has not met together', () => {
    expect(guess('no parcel here')).toBe('order');
    expect(guess('PASSWORD!!')).toBe('login');
    expect(guess('pasword forgoten')).toBe('login');
  });

  it('keeps no more than it was told to, in order of the hashes', () => {
    expect(model.features).toBeLessThanOrEqual(200);
    expect(model.entries).toBeLessThanOrEqual(400);
    expect(model.hashes).toEqual(model.hashes.slice().sort());
  });

  it('shares its score out among the features without a rest', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        guess(text);
        model.labels.forEach((_, label) => {
          const shares = new Float64Array(buffer.hashes.length);
          const rest = scorer.addShares(buffer, Float64Array.from([1 - label, label]), shares);
          const sum = shares.subarray(0, buffer.size).reduce((total, share) => total + share, rest);
          expect(Number.isFinite(scores[label])).toBe(true);
          expect(sum).toBeCloseTo(scores[label] ?? 0, 8);
        });
      }),
    );
  });
});
