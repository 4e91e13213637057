import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/domain/assessment';
import { expected, type Expected } from '../../pages/practice/expected.js';
import { scripts } from '../../pages/practice/script/index.js';
import { smallAnalysis } from '../../support/small-analysis';

const { assessMessage } = smallAnalysis();

/**
 * How many of the eight decisive messages of the practice inbox are judged as the person who wrote them judged them. The
 * rules were not fitted to these phrase by phrase; what is still wrong stays counted as wrong.
 */
function countRight(isRight: (assessment: Assessment, wanted: Expected) => boolean): number {
  return expected.filter((wanted) => {
    const script = scripts.find(({ id }) => id === wanted.id);
    const message = script && [...script.history, ...script.live][wanted.decisive];
    return message !== undefined && isRight(assessMessage(message.text ?? ''), wanted);
  }).length;
}

describe('the decisive messages of the practice inbox', () => {
  it('are eight', () => expect(expected).toHaveLength(8));
  it('sound as they were meant, in at least six', () =>
    expect(countRight(({ sentiment }, wanted) => sentiment.label === wanted.sentiment)).toBeGreaterThanOrEqual(6));
  it('are about what they were meant to be about, in at least five', () =>
    expect(
      countRight(({ intent }, wanted) => [wanted.intent, ...wanted.alsoFair].includes(intent.label ?? 'other')),
    ).toBeGreaterThanOrEqual(5));
  it('are as urgent as they were meant, in at least two', () =>
    expect(countRight(({ urgency }, wanted) => urgency.label === wanted.urgency)).toBeGreaterThanOrEqual(2));
  it('are in the language that they are in', () =>
    expect(countRight(({ language }, wanted) => language.label === wanted.language)).toBe(8));
  it('tell the one person in distress from the seven who are not', () =>
    expect(countRight(({ distress }, wanted) => distress.flag === (wanted.warning === 'distress'))).toBe(8));
});
