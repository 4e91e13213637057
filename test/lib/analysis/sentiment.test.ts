import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeEmotion } from '@/lib/analysis/emotion';
import { findMoodWords } from '@/lib/analysis/mood-words';
import { normalise } from '@/lib/analysis/normalise';
import { createModelRunner } from '@/lib/analysis/scoring/create-model-runner';
import { judgeSentiment } from '@/lib/analysis/sentiment';
import { shippedAnalysis } from '../../support/shipped-analysis';
import { smallAnalysis, smallModels } from '../../support/small-analysis';
import { hostileText } from './hostile-text';

const mood = (text: string, language: string | null = 'en'): number =>
  findMoodWords(normalise(text), language).reduce((sum, { weight }) => sum + weight, 0);

describe('findMoodWords', () => {
  it('turns praise and blame with a negation', () => {
    expect(mood('this is good')).toBeGreaterThan(0.4);
    expect(mood('this is not good')).toBeLessThan(0);
    expect(mood('not bad')).toBeGreaterThan(0);
  });

  it('hears emphasis', () => {
    expect(mood('good')).toBeLessThan(mood('very good'));
    expect(mood('the box is awful')).toBeGreaterThan(mood('the box is AWFUL'));
  });

  it('weighs what follows "but" more', () => {
    expect(mood('lovely box but the mug is broken')).toBeLessThan(mood('the mug is broken but lovely box'));
  });

  it('reads a word in the language it is written in', () => {
    expect(mood('die Lieferung', 'de')).toBe(0);
    expect(mood('die', 'en')).toBeLessThan(0);
  });
});

const { assessMessage } = smallAnalysis();

describe('judgeSentiment', () => {
  it.each([
    ['I have been waiting for weeks and it does not work', 'negative'],
    ['Where can I see my invoices?', 'neutral'],
    ['Thank you so much, what a lovely team', 'positive'],
  ])('%j is %s', (text, label) => expect(assessMessage(text).sentiment.label).toBe(label));

  it('scores by how much likelier good is than bad', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const runner = createModelRunner(smallModels());
        runner.read(normalise(text), 'en');
        const { score, confidence, label } = judgeSentiment(runner, normalise(text));
        if (label === null) return;
        const [negative = 0, neutral = 0, positive = 0] = runner.probabilities('sentiment');
        expect(score).toBeCloseTo(positive - negative, 9);
        expect(confidence).toBe(Math.max(negative, neutral, positive));
      }),
      { numRuns: 30 },
    );
  });

  it('says nothing below what the head asks for, and without a head', () => {
    const strict = smallModels().map((model) => ({ ...model, thresholds: model.labels.map(() => 1.1) }));
    for (const models of [strict, []]) {
      const runner = createModelRunner(models);
      runner.read(normalise('Thank you so much, what a lovely team'), 'en');
      expect(judgeSentiment(runner, normalise('Thank you'))).toMatchObject({ label: null, evidence: [] });
      expect(judgeEmotion(runner, normalise('lovely'))).toMatchObject({ label: null, evidence: [] });
    }
  });

  it('says nothing of marks and numbers alone', () => {
    for (const text of ['??', '...', '4711', '@deskmate']) expect(assessMessage(text).sentiment.label).toBeNull();
    expect(assessMessage('😡😡').sentiment.confidence).toBeGreaterThan(0);
  });

  it('marks the words that speak for it, and those that speak against it', () => {
    const text = 'Lovely colour, but it arrived broken and nobody answers';
    const { label, evidence } = shippedAnalysis.assessMessage(text).sentiment;
    expect(label).toBe('negative');
    const weightOf = (word: string) => evidence.find(({ start, end }) => text.slice(start, end) === word)?.weight ?? 0;
    expect(weightOf('broken')).toBeGreaterThan(0);
    expect(weightOf('Lovely')).toBeLessThan(0);
  });
});

describe('judgeEmotion', () => {
  it.each([
    ['Thank you so much, you saved my day!', 'gratitude'],
    ['You people are a disgrace, I am furious with you!', 'anger'],
    ['Where can I see my invoices?', 'neutral'],
  ])('hears in %j %s', (text, label) => expect(shippedAnalysis.assessMessage(text).emotion.label).toBe(label));

  it('says nothing of a language that it did not learn', () => {
    const { emotion, sentiment } = assessMessage('Estoy muy enfadado, el pedido no ha llegado y nadie contesta');
    expect(emotion.label).toBeNull();
    expect(sentiment.confidence).toBeGreaterThan(0);
  });

  it('is louder with emphasis, and silent without emotion', () => {
    const intensityOf = (text: string) => assessMessage(text).emotion.intensity;
    expect(intensityOf('this is unacceptable')).toBeLessThan(intensityOf('THIS IS UNACCEPTABLE!!!'));
    expect(intensityOf('Where can I see my invoices?')).toBeLessThan(0.2);
  });
});
