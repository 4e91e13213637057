import { describe, expect, it } from 'vitest';
import { blendIntents } from '@/lib/desk/blend-intents';
import { smallAnalysis } from '../../support/small-analysis';

const { assessMessage } = smallAnalysis();
const blend = (...texts: string[]) => blendIntents(texts.map((text) => assessMessage(text))).map(({ label }) => label);

describe('blendIntents', () => {
  it('still knows what it is about after a nudge', () => {
    expect(blend('You charged my card twice for one order', 'Hello? Any news?')[0]).toBe('double_charge');
  });
  it('lets the newer matter lead', () => {
    expect(
      blend(
        'How do I reset my password?',
        'Thanks, that worked',
        'The parcel came today and the lantern is broken, the glass is cracked',
      )[0],
    ).toBe('damaged_or_wrong_item');
  });
  it('says nothing about nothing', () => {
    expect(blendIntents([])).toEqual([]);
  });
});
