import { describe, expect, it } from 'vitest';
import { emotions } from '@/lib/domain/signal';
import { listHolding, measureByLanguage, measureTask } from '@/scripts/train/measure-task';
import { ekmanGroups, emotionOfGoEmotions, sentimentOfGoEmotions } from '@/scripts/train/shipped/emotion-map';

const model = { labels: ['joy', 'anger'], several: true, temperature: 1, thresholds: [0.5, 0.9] };
const toScores = (...rows: [number, number][]): Float64Array[] => rows.map((row) => Float64Array.from(row));
const toExamples = (...rows: string[][]): { text: string; labels: string[]; language: string }[] =>
  rows.map((labels) => ({ text: '', labels, language: 'en' }));

describe('a task of which several labels may hold', () => {
  // Odds of 1.5 are a probability of 0.82: enough for joy, not for anger.
  const scores = toScores([1.5, 1.5], [3, 3], [-1, -1], [-1, 3]);

  it('has the labels that reach their own thresholds', () => {
    expect(listHolding(model, scores)).toEqual([['joy'], ['joy', 'anger'], [], ['anger']]);
  });

  it('is measured by the F1 of each label, averaged', () => {
    const examples = toExamples(['joy'], ['joy'], ['joy'], ['anger']);
    // Joy: 2 of 3 found, none wrong: 0.8. Anger: 1 found, 1 wrong: 2/3.
    const figure = measureTask('macro F1 of holding labels', model, examples, scores);
    expect(figure).toBeCloseTo((100 * (0.8 + 2 / 3)) / 2, 9);
  });
});

describe('a task in several languages', () => {
  it('is measured in each, and every language counts the same', () => {
    const examples = [
      { text: '', labels: ['joy'], language: 'en' },
      { text: '', labels: ['anger'], language: 'en' },
      { text: '', labels: ['joy'], language: 'en' },
      { text: '', labels: ['joy'], language: 'fr' },
      { text: '', labels: ['anger'], language: 'fr' },
    ];
    const scores = toScores([1, 0], [0, 1], [1, 0], [0, 1], [1, 0]);
    const guesses = ['joy', 'anger', 'joy', 'anger', 'joy'];
    const single = { ...model, several: false };
    expect(measureByLanguage(examples, guesses, model.labels)).toEqual(
      new Map([
        ['en', 100],
        ['fr', 0],
      ]),
    );
    expect(measureTask('macro F1 by language', single, examples, scores)).toBe(50);
  });
});

describe('the map of GoEmotions', () => {
  it('leads to emotions of the house, each of them but none other', () => {
    const reached = new Set(Object.values(emotionOfGoEmotions).filter((emotion) => emotion !== null));
    expect([...reached].toSorted()).toEqual([...emotions].toSorted());
  });

  it("puts each of the 28 labels into one of Ekman's groups", () => {
    expect(Object.values(ekmanGroups).flat().toSorted()).toEqual(Object.keys(emotionOfGoEmotions).toSorted());
  });

  it('has a sentiment for each', () => {
    expect(['joy', 'annoyance', 'curiosity', 'neutral'].map(sentimentOfGoEmotions)).toEqual([
      'positive',
      'negative',
      'neutral',
      'neutral',
    ]);
  });
});
