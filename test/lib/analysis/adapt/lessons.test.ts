import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeviceLayer } from '@/lib/analysis/adapt/create-device-layer';
import { halfLife, mostCalming, mostShift, noneLabel } from '@/lib/analysis/adapt/lesson-limits';
import { readLessonFeatures } from '@/lib/analysis/adapt/read-lesson-features';
import { takeSteps } from '@/lib/analysis/adapt/take-lesson';
import { normalise } from '@/lib/analysis/normalise';
import type { Correction } from '@/lib/domain/assessment';
import { lessonSchema, type Lesson } from '@/lib/domain/lesson';
import { taughtSignals } from '@/lib/domain/taught-signals';
import { smallAnalysis } from '../../../support/small-analysis';
import { hostileText } from '../hostile-text';
import { messages } from '../labelled';

const now = 1_790_000_000_000;
const anyLabel = fc.constantFrom('positive', 'negative', 'neutral', 'distress', noneLabel);

const anyLesson: fc.Arbitrary<Lesson> = fc.record({
  key: fc.string({ maxLength: 6 }),
  at: fc.integer({ min: now - 5 * halfLife, max: now + halfLife }),
  signal: fc.constantFrom(...taughtSignals),
  steps: fc.array(fc.record({ label: anyLabel, step: fc.double({ min: -1, max: 1, noNaN: true }) }), { maxLength: 5 }),
  features: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }),
});
const lessons = fc.uniqueArray(anyLesson, { selector: ({ key }) => key, maxLength: 60 });
const features = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 20 });

describe('what lessons add up to', () => {
  it('is bounded and finite, whatever was taught', () => {
    fc.assert(
      fc.property(lessons, features, fc.constantFrom(...taughtSignals), anyLabel, (all, like, signal, label) => {
        const shift = createDeviceLayer(all, now).shift(signal, label, like);
        expect(Number.isFinite(shift)).toBe(true);
        expect(Math.abs(shift)).toBeLessThanOrEqual(mostShift);
      }),
    );
  });

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(lessons, features, anyLabel, (all, like, label) => {
        const forwards = createDeviceLayer(all, now).shift('sentiment', label, like);
        expect(createDeviceLayer(all.toReversed(), now).shift('sentiment', label, like)).toBe(forwards);
      }),
    );
  });

  it('never calms distress by more than a little, however often it was called wrong', () => {
    fc.assert(
      fc.property(lessons, features, (all, like) => {
        const layer = createDeviceLayer(all, now);
        expect(layer.shift('distress', noneLabel, like)).toBeLessThanOrEqual(mostCalming);
        expect(layer.shift('distress', 'distress', like)).toBeGreaterThanOrEqual(-mostCalming);
      }),
    );
  });

  it('fades to nothing', () => {
    fc.assert(
      fc.property(lessons, features, anyLabel, (all, like, label) => {
        expect(createDeviceLayer(all, now + 20 * halfLife).shift('sentiment', label, like)).toBe(0);
      }),
    );
    const lesson: Lesson = { key: 'a', at: now, signal: 'intent', steps: [{ label: 'x', step: 1 }], features: [1, 2] };
    const shiftAfter = (time: number) => createDeviceLayer([lesson], now + time).shift('intent', 'x', [1, 2]);
    expect(shiftAfter(halfLife)).toBeCloseTo(shiftAfter(0) / 2, 9);
    // A clock that was set back makes nothing stronger.
    expect(shiftAfter(-halfLife)).toBe(shiftAfter(0));
  });
});

describe('what a message is like', () => {
  it('can be stored whatever its text is, and says nothing of names, links and numbers', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const read = readLessonFeatures(normalise(text));
        expect(lessonSchema.shape.features.safeParse(read).success).toBe(true);
        expect(new Set(read).size).toBe(read.length);
      }),
    );
    expect(readLessonFeatures(normalise('@maya https://x.example/a 4711 is the'))).toEqual([]);
  });
});

describe('the steps of a lesson', () => {
  const said = { labels: ['negative', 'neutral', 'positive'], probabilities: [0.9, 0.08, 0.02], several: false };
  it('raise what is right and lower what was said', () => {
    const steps = new Map(
      takeSteps({ signal: 'sentiment', label: 'neutral' }, said).map((each) => [each.label, each.step]),
    );
    expect(steps.get('neutral')).toBeCloseTo(0.92);
    expect(steps.get('negative')).toBeCloseTo(-0.9);
  });
  it('lower what was said when nothing is right', () => {
    const topics = { labels: ['invoice', 'praise'], probabilities: [0.8, 0.2], several: false };
    expect(takeSteps({ signal: 'intent', label: null }, topics).every(({ step }) => step < 0)).toBe(true);
  });
  it('touch of several that may hold only the right one and the one that was shown', () => {
    const emotions = { labels: ['anger', 'fear', 'joy'], probabilities: [0.7, 0.6, 0.1], several: true };
    const steps = takeSteps({ signal: 'emotion', label: 'joy' }, emotions);
    expect(steps.map(({ label }) => label).toSorted()).toEqual(['anger', 'joy']);
  });
});

describe('the steps of a lesson about danger and rough words', () => {
  const stepsOf = (correction: Correction, labels: string[], probabilities: number[], several: boolean) =>
    Object.fromEntries(
      takeSteps(correction, { labels, probabilities, several }).map(({ label, step }) => [label, step]),
    );
  it('speak of distress as a whole, not of its kind', () => {
    const kinds = ['abuse', 'crisis', noneLabel, 'self_harm'];
    expect(stepsOf({ signal: 'distress', label: true }, kinds, [0.1, 0.1, 0.75, 0.05], false)).toEqual({ none: -0.75 });
    expect(stepsOf({ signal: 'distress', label: false }, kinds, [0.1, 0.1, 0.2, 0.6], false)).toEqual({ none: 0.8 });
  });
  it('know what all attacks have in common', () => {
    const kinds = ['hate', 'insult', 'spam', 'threat', 'toxic'];
    const said = [0.1, 0.7, 0, 0.2, 0.9];
    const threat = stepsOf({ signal: 'toxicity', label: 'threat' }, kinds, said, true);
    expect(Object.keys(threat).toSorted()).toEqual(['insult', 'threat', 'toxic']);
    expect(threat['toxic']).toBeGreaterThan(0);
    expect(threat['insult']).toBeLessThan(0);
    const none = stepsOf({ signal: 'toxicity', label: null }, kinds, said, true);
    expect(Object.values(none).every((step) => step < 0)).toBe(true);
    expect(Object.keys(none)).toContain('toxic');
  });
});

describe('an agent who corrects', () => {
  const neutral: Correction = { signal: 'sentiment', label: 'neutral' };
  /** A desk for whose customers these words are everyday: a shop of pest control, say. */
  const like = [
    'The wasps are terrible this year, when can you come?',
    'Terrible wasps in the roof, can you come on Monday?',
    'We have terrible trouble with wasps again, please come',
    'Wasps in the shed, terrible! Could you come this week?',
  ];
  const [first = '', second = '', third = '', asked = ''] = like;
  const teach = (texts: string[], correction = neutral) => {
    const analysis = smallAnalysis();
    const taken = texts.flatMap((text, at): Lesson[] => {
      const lesson = analysis.takeLesson(text, correction);
      return lesson ? [{ ...lesson, key: `${at}`, at: now }] : [];
    });
    analysis.teach(taken, now);
    return analysis;
  };

  it('is understood after two or three corrections of a kind', () => {
    const shipped = smallAnalysis().assessMessage(asked);
    expect(shipped.sentiment.label).toBe('negative');
    const taught = teach([first, second, third]).assessMessage(asked);
    expect(taught.sentiment.label).toBe('neutral');
    expect(taught.taught).toEqual(['sentiment']);
  });

  it('does not flip everything with one correction', () => {
    const shipped = smallAnalysis();
    const taught = teach([first]);
    const flips = messages.filter(
      ({ text }) => taught.assessMessage(text).sentiment.label !== shipped.assessMessage(text).sentiment.label,
    );
    expect(flips.length / messages.length).toBeLessThan(0.03);
  });

  it('leaves plain anger alone after three', () => {
    const taught = teach([first, second, third]);
    expect(taught.assessMessage('You are liars and thieves, I am furious!').sentiment.label).toBe('negative');
  });

  it('has exactly what was shipped again when all is forgotten', () => {
    const shipped = smallAnalysis();
    const taught = teach(like);
    taught.teach([], now);
    for (const { text } of messages.slice(0, 60))
      expect(taught.assessMessage(text)).toEqual(shipped.assessMessage(text));
  });

  it('teaches nothing about warnings, nor about what no head judges', () => {
    const { takeLesson } = smallAnalysis();
    expect(takeLesson(first, { signal: 'warning', label: false, rule: 'legal' })).toBeNull();
    expect(takeLesson(first, { signal: 'question', label: true })).toBeNull();
    expect(takeLesson(first, { signal: 'distress', label: true })).toBeNull();
  });

  it('gives lessons that can be stored, for any text', () => {
    const { takeLesson } = smallAnalysis();
    fc.assert(
      fc.property(hostileText, (text) => {
        const taken = takeLesson(text, neutral);
        const isStorable = taken === null || lessonSchema.safeParse({ ...taken, key: 'k', at: now }).success;
        expect(isStorable).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
