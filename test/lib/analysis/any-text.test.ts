import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '@/lib/domain/assessment';
import { smallAnalysis } from '../../support/small-analysis';
import { hostileMessages, hostileText, splitsPair } from './hostile-text';
import { expectLinear, shareOf } from '../../support/expect-linear';

/** Everything that is a number, wherever it stands. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* numbersIn(part);
}

function check(text: string): void {
  const assessment = smallAnalysis().assessMessage(text);
  expect(assessmentSchema.safeParse(assessment).error).toBeUndefined();
  for (const number of numbersIn(assessment)) expect(Number.isFinite(number)).toBe(true);
  const { sentiment, emotion, intent, urgency, toxicity, distress, question } = assessment;
  const signals = [sentiment, emotion, intent, urgency, toxicity, distress, question];
  for (const { start, end } of [
    ...signals.flatMap(({ evidence }) => evidence),
    ...(question.asked ? [question.asked] : []),
  ]) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
  }
}

describe('all signals on any text', () => {
  it('keep to their schema, to finite numbers, and to the text', () => {
    fc.assert(fc.property(hostileText, check), { numRuns: 300 });
  }, 120_000);

  it.each(hostileMessages)(
    'are judged at once on %s',
    (_name, text) => {
      check(text);
      const { assessMessage } = smallAnalysis();
      return expectLinear((share) => assessMessage(shareOf(text, share)));
    },
    120_000,
  );

  it('say nothing of what is only a quote of the other side, or code', () => {
    const { assessMessage } = smallAnalysis();
    for (const text of [
      '> You are an idiot and I hate you\n> I will sue you',
      '```\nkill -9 the worker, it is dead and broken\n```',
      '<script>alert("I hate this broken garbage")</script>',
    ]) {
      const { sentiment, intent, urgency, distress, question } = assessMessage(text);
      expect([intent.label, urgency.label, distress.flag, question.isQuestion]).toEqual([null, null, false, false]);
      expect(sentiment.evidence).toEqual([]);
    }
  });
});
