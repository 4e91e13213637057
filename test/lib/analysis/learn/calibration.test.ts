import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrateModel } from '@/lib/analysis/learn/calibrate-model';
import { chooseAbstention } from '@/lib/analysis/learn/choose-abstention';
import { chooseLabelThresholds } from '@/lib/analysis/learn/choose-label-thresholds';
import { fitSigmoid } from '@/lib/analysis/learn/fit-sigmoid';
import { createRandom } from '@/lib/analysis/learn/random';
import { scoreExamples } from '@/lib/analysis/learn/score-examples';
import { trainModels } from '@/lib/analysis/learn/train-model';
import { readProbabilities } from '@/lib/analysis/scoring/read-probabilities';

describe('fitSigmoid', () => {
  it('finds the curve that messages were drawn from', () => {
    const random = createRandom(1);
    const scores = Array.from({ length: 20_000 }, () => 4 * random() - 2);
    const holds = scores.map((score) => random() < 1 / (1 + Math.exp(-(2 * score - 1))));
    const { slope, offset } = fitSigmoid(scores, holds);
    expect(slope).toBeCloseTo(2, 0);
    expect(offset).toBeCloseTo(-1, 0);
  });

  it('gives a finite curve that does not fall, whatever the scores', () => {
    const message = fc.record({ score: fc.double({ min: -50, max: 50, noNaN: true }), holds: fc.boolean() });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 30 }), (messages) => {
        const { slope, offset } = fitSigmoid(
          messages.map(({ score }) => score),
          messages.map(({ holds }) => holds),
        );
        expect(slope).toBeGreaterThan(0);
        expect(Number.isFinite(slope) && Number.isFinite(offset)).toBe(true);
      }),
    );
  });
});

describe('calibrateModel for several labels', () => {
  const words = ['red', 'green', 'blue', 'small', 'big'];
  const random = createRandom(7);
  const examples = Array.from({ length: 400 }, () => {
    const own = words.filter(() => random() < 0.3);
    // A fifth of what is said is not so: a model that is sure of it is too sure.
    return { text: `it is ${own.join(' and ')} today`, labels: own.filter(() => random() < 0.8), language: 'en' };
  });
  const { model } = trainModels({
    name: 'things',
    keep: { features: 300, weights: 900 },
    recipe: {
      blocks: ['word'],
      fewest: 1,
      weighting: 'class',
      measure: 1,
      loss: 'hinge',
      cost: 1,
      balance: 0.5,
    },
    train: examples.slice(0, 200),
  });
  const calibrated = calibrateModel({ ...model, several: true }, examples.slice(200));

  it('says as often as it holds how likely a label is, and keeps their order', () => {
    const before = scoreExamples(model, examples);
    const after = scoreExamples(calibrated, examples);
    model.labels.forEach((label, at) => {
      const likely = after.map((own) => readProbabilities(calibrated, own.slice())[at] ?? 0);
      const mean = likely.slice(200).reduce((sum, value) => sum + value, 0) / 200;
      const share = examples.slice(200).filter(({ labels }) => labels.includes(label)).length / 200;
      expect(Math.abs(mean - share)).toBeLessThan(0.03);
      for (const [row, own] of after.entries()) {
        const gap = (before[row]?.[at] ?? 0) - (before[0]?.[at] ?? 0);
        // Scores that are one but for rounding may fall either way.
        if (Math.abs(gap) > 0.001) expect((own[at] ?? 0) > (after[0]?.[at] ?? 0)).toBe(gap > 0);
      }
    });
  });
});

describe('chooseLabelThresholds', () => {
  it('finds the highest F1 that any threshold gives', () => {
    const message = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), holds: fc.boolean() });
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 20 }), (drawn) => {
        // Thresholds are stored with four decimals: nothing lies closer together here.
        const messages = drawn.map(({ probability, holds }) => ({
          probability: Number(probability.toFixed(3)),
          holds,
        }));
        const f1At = (threshold: number): number => {
          const said = messages.filter(({ probability }) => probability >= threshold);
          const right = said.filter(({ holds }) => holds).length;
          return (2 * right) / Math.max(1, said.length + messages.filter(({ holds }) => holds).length);
        };
        const [threshold = NaN] = chooseLabelThresholds(
          ['only'],
          messages.map(({ probability }) => Float64Array.of(probability)),
          messages.map(({ holds }) => ({ labels: holds ? ['only'] : [] })),
        );
        const best = Math.max(...messages.map(({ probability }) => f1At(probability)));
        if (best > 0) expect(f1At(threshold)).toBeCloseTo(best, 9);
        else expect(threshold).toBe(0.5);
      }),
    );
  });
});

describe('chooseAbstention', () => {
  const labels = ['yes', 'no'];
  /** Of 100 messages, the `wrong` least certain ones are wrong. */
  const judge = (wrong: number): number[] => {
    const probabilities = Array.from({ length: 100 }, (_, at) => Float64Array.of(0.5 + at / 250, 0.5 - at / 250));
    return chooseAbstention(
      labels,
      probabilities,
      probabilities.map((_, at) => ({ labels: [at < wrong ? 'no' : 'yes'] })),
    );
  };

  it('keeps silent where it would be wrong, and nowhere else', () => {
    expect(judge(0)).toEqual([0, 0]);
    // Three are wrong; five may be left out, but then three of five are wrong: the share that is still too high.
    expect(judge(3)).toEqual([0.52, 0.52]);
    expect(judge(1)).toEqual([0.504, 0.504]);
  });

  it('never keeps silent about more than one message in twenty', () => {
    expect(judge(100)).toEqual([0.52, 0.52]);
  });
});
