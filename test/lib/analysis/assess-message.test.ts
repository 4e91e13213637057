import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessWithoutModels } from '@/lib/analysis/assess-without-models';
import { assessmentSchema } from '@/lib/domain/assessment';
import { smallAnalysis } from '../../support/small-analysis';
import { hostileText } from './hostile-text';
import { messages, share } from './labelled';
import { expectLinear } from '../../support/expect-linear';

const { assessMessage } = smallAnalysis();
const assessed = messages.map((message) => ({ ...message, assessment: assessMessage(message.text) }));
const served = assessed.filter(({ language }) => language === 'en' || language === 'es');

describe('assessMessage on messages that people could write', () => {
  // The floors lie a little under what was measured; they catch a list that was broken, and are no claim.
  it('tells the sentiment', () => {
    expect(share(assessed, ({ assessment, sentiment }) => assessment.sentiment.label === sentiment)).toBeGreaterThan(
      0.75,
    );
  });

  it('tells the intent, or says that it does not know', () => {
    const isRight = ({ assessment, intents }: (typeof assessed)[number]): boolean => {
      const { label } = assessment.intent;
      return label === null ? intents.includes('other') : intents.includes(label);
    };
    expect(share(served, isRight)).toBeGreaterThan(0.75);
    const answered = served.filter(({ assessment }) => assessment.intent.label !== null);
    expect(share(answered, isRight)).toBeGreaterThan(0.8);
  });

  it('tells the urgency and misses nothing critical', () => {
    expect(share(assessed, ({ assessment, urgency }) => assessment.urgency.label === urgency)).toBeGreaterThan(0.7);
    const critical = assessed.filter(({ urgency }) => urgency === 'critical');
    expect(share(critical, ({ assessment }) => assessment.urgency.label === 'critical')).toBeGreaterThan(0.7);
  });

  it('gives a reason for each message that cannot wait', () => {
    for (const { assessment } of assessed) {
      if (assessment.urgency.label === 'high' || assessment.urgency.label === 'critical') {
        expect(assessment.urgency.reasons.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('assessMessage on any text', () => {
  it('gives a valid assessment whose spans lie in the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const assessment = assessmentSchema.parse(assessMessage(text));
        const { sentiment, emotion, intent, urgency, distress, toxicity } = assessment;
        expect(Number.isFinite(sentiment.score)).toBe(true);
        const all = [sentiment, emotion, intent, urgency, distress, toxicity];
        for (const { start, end } of all.flatMap(({ evidence }) => evidence)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        if (intent.label !== null) expect(intent.all.map(({ label }) => label)).toContain(intent.label);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' '.repeat(1_000)],
    ['zero-width characters', '\u200B\u200D\uFEFF'.repeat(50)],
  ])('says that it does not know on %s', (_name, text) => {
    const { intent, urgency, language, distress } = assessMessage(text);
    expect([intent.label, urgency.label, language.label, distress.flag]).toEqual([null, null, null, false]);
  });

  it.each([
    'a',
    ' ',
    '@',
    ':(',
    "a'",
    'a.',
    'hi-',
    '\n',
    'thank you, ',
    'I want to ',
    '😂',
    '\uD800',
    'e\u0301\u0302',
    '1.',
  ])('reads 100 kB of %j at once', (piece) =>
    expectLinear((share) => assessMessage(piece.repeat((100_000 / piece.length) * share))),
  );

  it('marks the words as they stand in the message', () => {
    const text = '👋 Hi!! My \u200Bmug is BROKEN, I want a réfund…';
    const { sentiment, intent } = assessMessage(text);
    expect(sentiment.evidence.map(({ start, end }) => text.slice(start, end))).toContain('BROKEN');
    expect(intent.evidence.map(({ start, end }) => text.slice(start, end))).toContain('réfund');
  });
});

describe('assessMessage where it can say nothing', () => {
  it('abstains from what is written in a language that the models do not know', () => {
    const assessment = assessMessage('Где мой заказ? Я жду уже три недели, это ужасно!');
    expect(assessment).toMatchObject({ abstains: 'language', language: { label: 'ru' }, taught: [] });
    expect([assessment.sentiment.label, assessment.emotion.label, assessment.intent.label]).toEqual([null, null, null]);
  });

  it('says without models what language it is, and whether someone may be in danger', () => {
    expect(assessWithoutModels('Forget the refund. I want to end my life.')).toMatchObject({
      abstains: 'models',
      language: { label: 'en' },
      distress: { flag: true },
      sentiment: { label: null },
    });
    expect(assessWithoutModels('Where is my order?').distress.flag).toBe(false);
  });
});
