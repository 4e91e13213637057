import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFeatures } from '@/lib/analysis/features/extract-features';
import { createFeatureBuffer } from '@/lib/analysis/features/feature-buffer';
import type { Example } from '@/lib/analysis/learn/example';
import { trainModels } from '@/lib/analysis/learn/train-model';
import { normalise } from '@/lib/analysis/normalise';
import type { LinearModel } from '@/lib/analysis/scoring/artefact-format';
import { createHeads } from '@/lib/analysis/scoring/create-heads';
import { createModelRunner } from '@/lib/analysis/scoring/create-model-runner';
import { hostileText } from '../hostile-text';

const toExamples = (lines: [string, string][]): Example[] =>
  lines.map(([text, label]) => ({ text, labels: [label], language: 'en' }));

const train = (name: string, lines: [string, string][], below: LinearModel[] = []): LinearModel =>
  trainModels({
    name,
    keep: { features: 500, weights: 900 },
    recipe: {
      blocks: ['word', 'pair', 'character', 'shape', 'mood'],
      fewest: 1,
      weighting: 'class',
      measure: 1,
      loss: 'hinge',
      cost: 1,
      balance: 0.5,
    },
    train: toExamples(lines),
    below,
  }).model;

const feeling = train('feeling', [
  ['i love it so much', 'glad'],
  ['what a wonderful day', 'glad'],
  ['thank you that is great', 'glad'],
  ['i hate this awful thing', 'cross'],
  ['terrible and broken again', 'cross'],
  ['this is the worst shop', 'cross'],
]);
const verdict = train(
  'verdict',
  [
    ['the jacket is wonderful', 'good'],
    ['great jacket, love it', 'good'],
    ['the jacket is awful', 'bad'],
    ['worst jacket, terrible', 'bad'],
  ],
  [feeling],
);

const buffer = createFeatureBuffer();
const heads = createHeads([feeling, verdict], buffer);
const read = (text: string): void => {
  extractFeatures(normalise(text), 'en', buffer);
  for (const head of heads.values()) head.forget();
};

describe('a head that stacks on another', () => {
  it('knows what only the head below has learned', () => {
    read('i hate it');
    const scores = heads.get('verdict')?.score();
    expect(verdict.stacks).toEqual(['feeling']);
    expect(scores?.[verdict.labels.indexOf('bad')]).toBeGreaterThan(scores?.[verdict.labels.indexOf('good')] ?? 0);
    const without = createModelRunner([{ ...verdict, stacks: [] }]);
    without.read(normalise('i hate it'), 'en');
    expect(without.scores('verdict')).not.toEqual(scores);
  });

  it('shares its score out to the features of the message without a rest', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        read(text);
        for (const head of heads.values()) {
          const scores = head.score();
          head.model.labels.forEach((_, label) => {
            const shares = new Float64Array(buffer.hashes.length);
            const rest = head.addShares(
              scores.map((__, at) => (at === label ? 1 : 0)),
              shares,
            );
            const sum = shares.subarray(0, buffer.size).reduce((total, share) => total + share, rest);
            expect(Number.isFinite(scores[label])).toBe(true);
            expect(sum).toBeCloseTo(scores[label] ?? 0, 8);
          });
        }
      }),
    );
  });

  it('passes its evidence on to words that it has never seen itself', () => {
    const runner = createModelRunner([feeling, verdict]);
    runner.read(normalise('i hate it'), 'en');
    const words = runner.evidence('verdict', 'bad').filter(({ weight }) => weight > 0);
    expect(words.map(({ start, end }) => 'i hate it'.slice(start, end))).toContain('hate');
  });

  it('says the same in any order of questions', () => {
    const first = createModelRunner([feeling, verdict]);
    const second = createModelRunner([feeling, verdict]);
    fc.assert(
      fc.property(hostileText, (text) => {
        first.read(normalise(text), null);
        second.read(normalise(text), null);
        const below = first.scores('feeling').slice();
        const above = first.scores('verdict').slice();
        expect(second.scores('verdict')).toEqual(above);
        expect(second.scores('feeling')).toEqual(below);
      }),
    );
  });

  it('stacks on nothing that stands after it or is not there', () => {
    const circle = [
      { ...verdict, stacks: ['verdict', 'feeling', 'nobody'] },
      { ...feeling, stacks: ['verdict'] },
    ];
    const runner = createModelRunner(circle);
    runner.read(normalise('i love it'), 'en');
    expect(runner.scores('verdict').every(Number.isFinite)).toBe(true);
    expect(runner.evidence('feeling', 'glad').length).toBeGreaterThan(0);
  });
});
