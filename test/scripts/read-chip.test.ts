import { describe, expect, it } from 'vitest';
import { readChip } from '../../scripts/read-sidebar';

describe('readChip', () => {
  it('reads a judgement and how sure it is', () => {
    expect(readChip('Tone: \nNegative\nlikely\n. Show why')).toBe('Negative, likely');
    expect(readChip('High urgency\nunsure\n. Show why')).toBe('High urgency, unsure');
  });

  it('leaves an abstention as it is', () => {
    expect(readChip('Tone not sure\n. Show why')).toBe('Tone not sure');
    expect(readChip('Topic: \nNot sure what this is about\n. Show why')).toBe('Not sure what this is about');
  });
});
