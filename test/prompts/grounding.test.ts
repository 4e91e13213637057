import { describe, expect, it } from 'vitest';
import { scoreGrounding } from './grounding/score.ts';
import { development, held } from './grounding/sentences.ts';

// Floors below what was measured (docs/models/prompts.md), so that a change that blinds the check is seen.
describe('the check of sentences by words', () => {
  it.each([
    ['development', development],
    ['held out', held],
  ])('finds what articles say and little that they do not: %s', (_name, sentences) => {
    const { said, foundOfSaid, unsaid, foundOfUnsaid, wrong } = scoreGrounding(sentences);
    expect(foundOfSaid / said, wrong.join('\n')).toBeGreaterThanOrEqual(0.85);
    expect(foundOfUnsaid / unsaid, wrong.join('\n')).toBeLessThanOrEqual(0.25);
  });
});
