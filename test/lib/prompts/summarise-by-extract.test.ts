import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PromptTurn } from '@/lib/domain/prompt-source';
import { summariseByExtract } from '@/lib/prompts/summarise-by-extract';

const talk: PromptTurn[] = [
  {
    from: 'customer',
    text: 'Hello. The lamp that I ordered on 3 May arrived with a broken glass shade. I like your shop.',
  },
  { from: 'agent', text: 'Hi Maya! I am sorry about that. Could you send us a photo of the broken shade?' },
  { from: 'customer', text: 'Sure. Here is the photo. It is raining here today.' },
  { from: 'agent', text: 'Thank you. We will send a new glass shade for your lamp within 2 days.' },
  { from: 'system', text: 'Conversation assigned to Team A.' },
  { from: 'customer', text: 'A week has passed and no shade has come. When will the new shade for my lamp arrive?' },
];

describe('a summary without a model', () => {
  it('has what it is about, what was promised and what is open, in their own words and order', () => {
    const summary = summariseByExtract(talk, 3);
    expect(summary.map(({ from, text }) => `${from}: ${text}`)).toEqual([
      'customer: The lamp that I ordered on 3 May arrived with a broken glass shade.',
      'agent: We will send a new glass shade for your lamp within 2 days.',
      'customer: When will the new shade for my lamp arrive?',
    ]);
  });

  it('passes over courtesies and what is said twice', () => {
    const twice = [...talk, { from: 'customer', text: 'When will the new shade for my lamp arrive?!' } as const];
    const texts = summariseByExtract(twice, 10).map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('When will the new shade'))).toHaveLength(1);
    expect(texts.join(' ')).not.toMatch(/Thank you|sorry|Hello/u);
  });

  it('is empty where nothing is said', () => {
    expect(summariseByExtract([], 3)).toEqual([]);
    expect(summariseByExtract([{ from: 'customer', text: 'Thanks!' }], 3)).toEqual([]);
  });

  it('only ever quotes, in the order in which it was said', () => {
    const turn = fc.record({
      from: fc.constantFrom('customer' as const, 'agent' as const),
      text: fc.oneof(fc.lorem({ mode: 'sentences' }), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (turns, most) => {
        const summary = summariseByExtract(turns, most);
        expect(summary.length).toBeLessThanOrEqual(most);
        for (const { turn: at, text } of summary) expect(turns[at]?.text).toContain(text);
        const places = summary.map(({ turn: at }) => at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
