import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/domain/assessment';
import type { Intent } from '@/lib/domain/signal';
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
  it('hears what is said after a telling message, when it is nearly as telling', () => {
    const saying = (label: Intent, confidence: number) => {
      const assessment = assessMessage('x');
      return { ...assessment, intent: { ...assessment.intent, all: [{ label, confidence }] } };
    };
    const labels = (...said: Assessment[]) => blendIntents(said).map(({ label }) => label);
    expect(labels(saying('outage', 0.57), saying('delivery_problem', 0.49))).toEqual(['outage', 'delivery_problem']);
    // A hint of before is known better now, and a faint one says too little.
    expect(labels(saying('delivery_problem', 0.49), saying('outage', 0.57))).toEqual(['outage']);
    expect(labels(saying('outage', 0.57), saying('delivery_problem', 0.3))).toEqual(['outage']);
  });
  it('says nothing about nothing', () => {
    expect(blendIntents([])).toEqual([]);
  });
});
