import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trainModels } from '@/lib/analysis/learn/train-model';
import { createHeadSense } from '@/lib/analysis/own-intents/sense';
import { trainOwnIntents } from '@/lib/analysis/own-intents/train-own-intents';
import { normalise } from '@/lib/analysis/normalise';
import { hostileText } from '../hostile-text';

const lessons = {
  'book a lesson': [
    'I want to book a piano lesson',
    'can I get a lesson on friday',
    'is there a free slot for a lesson this week',
    'please put me down for a lesson with Ines',
    'one more lesson on tuesday please',
    'do you have a trial lesson for my son',
  ],
  'rent an instrument': [
    'how do I rent a cello',
    'can we hire a small violin for a year',
    'what does renting a piano cost a month',
    'I would like to borrow a flute for the concert',
    'rental of a drum kit for the weekend',
    'do you lend out guitars',
  ],
  'tune a piano': [
    'my piano is out of tune',
    'when can the tuner come',
    'two keys stick and it needs tuning',
    'please send somebody to tune our upright piano',
    'tuning for the grand piano in the hall',
    'how often should a piano be tuned',
  ],
};
const examples = Object.entries(lessons).flatMap(([label, texts]) => texts.map((text) => ({ text, label })));
const judge = (model: ReturnType<typeof trainOwnIntents>, text: string) => model.judge(normalise(text), 'en');

describe('trainOwnIntents', () => {
  const model = trainOwnIntents(examples, { sense: null });

  it('knows what was not among the examples', () => {
    expect(judge(model, 'could I rent a violin').all[0]?.label).toBe('rent an instrument');
    expect(judge(model, 'the piano sounds off, can it be tuned').all[0]?.label).toBe('tune a piano');
    expect(judge(model, 'a lesson on monday?').all[0]?.label).toBe('book a lesson');
  });

  it('is surer of what it has examples for than of what it has none for', () => {
    const known = judge(model, 'I want to book a lesson on friday').confidence;
    expect(judge(model, 'what a lovely sunset over the harbour').confidence).toBeLessThan(known);
    expect(judge(model, 'what a lovely sunset over the harbour').label).toBeNull();
  });

  it('shows the words that it goes by', () => {
    const text = 'hello there, how do I rent a cello';
    const { label, evidence } = judge(model, text);
    expect(label).toBe('rent an instrument');
    const strongest = evidence.toSorted((a, b) => b.weight - a.weight).slice(0, 3);
    expect(strongest.map(({ start, end }) => text.slice(start, end))).toContain('rent');
  });

  it('learns the same whatever order the examples come in', () => {
    const turned = trainOwnIntents(examples.toReversed(), { sense: null });
    const text = 'do you hire out a piano';
    expect(judge(turned, text)).toEqual(judge(model, text));
  });

  it('does without duplicates, empty texts and empty labels', () => {
    const odd = [...examples, ...examples, { text: '   ', label: 'nothing' }, { text: 'a lesson', label: '' }];
    expect(trainOwnIntents(odd, { sense: null })).toMatchObject({ examples: examples.length, labels: model.labels });
  });

  it('says nothing without examples, and takes a single one or a single label', () => {
    expect(judge(trainOwnIntents([], { sense: null }), 'hello')).toEqual({
      label: null,
      confidence: 0,
      all: [],
      evidence: [],
    });
    const single = trainOwnIntents([{ text: 'my piano is out of tune', label: 'tune' }], { sense: null });
    expect(judge(single, 'who won the match last night').label).toBeNull();
    const alone = trainOwnIntents(
      lessons['tune a piano'].map((text) => ({ text, label: 'tune' })),
      { sense: null },
    );
    expect(judge(alone, 'who won the match last night').label).toBeNull();
    expect(judge(alone, 'please tune our grand piano').all[0]?.label).toBe('tune');
  });

  it('takes two thousand labels', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => ({
      text: `where is room number w${at}x`,
      label: `room ${at}`,
    }));
    const big = trainOwnIntents(many, { sense: null });
    expect(big.labels).toHaveLength(2_000);
    expect(judge(big, 'number w1234x').all[0]?.label).toBe('room 1234');
  });

  it('learns from what the shipped heads say as well', () => {
    const { model: head } = trainModels({
      name: 'intent',
      recipe: {
        blocks: ['word'],
        fewest: 1,
        weighting: 'rarity',
        measure: 1,
        loss: 'hinge',
        cost: 1,
        balance: 0,
      },
      keep: { features: 1_000, weights: 1_000 },
      train: [
        { text: 'the charge on my bill is too high', labels: ['price'], language: 'en' },
        { text: 'what does it cost', labels: ['price'], language: 'en' },
        { text: 'nothing works any more', labels: ['fault'], language: 'en' },
      ],
    });
    const sense = createHeadSense(head);
    const helped = trainOwnIntents(examples, { sense });
    expect(sense.size).toBe(2);
    expect(judge(helped, 'could I rent a violin').all[0]?.label).toBe('rent an instrument');
    expect(judge(helped, 'what is the charge').confidence).not.toBe(judge(model, 'what is the charge').confidence);
  });

  it('never throws, and what it says is in range', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: hostileText, label: fc.constantFrom('a', 'b', '', '__proto__') }), {
          maxLength: 12,
        }),
        hostileText,
        (odd, text) => {
          const learned = trainOwnIntents(odd, { sense: null });
          const { label, confidence, all, evidence } = judge(learned, text);
          expect(learned.threshold).toBeGreaterThanOrEqual(0);
          expect(label === null || learned.labels.includes(label)).toBe(true);
          for (const each of [confidence, ...all.map((other) => other.confidence)]) {
            expect(each).toBeGreaterThanOrEqual(0);
            expect(each).toBeLessThanOrEqual(1);
          }
          for (const { start, end, weight } of evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(Number.isFinite(weight)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
