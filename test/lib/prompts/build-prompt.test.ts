import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PromptSource, PromptTurn } from '@/lib/domain/prompt-source';
import { buildPrompt, type BuildOptions } from '@/lib/prompts/build-prompt';
import { guessTokens } from '@/lib/models/guess-tokens';
import { makeMark } from '@/lib/prompts/quote-data';
import { draftReply } from '@/lib/prompts/tasks/draft-reply';
import { rewriteText } from '@/lib/prompts/tasks/rewrite-text';
import { summariseConversation } from '@/lib/prompts/tasks/summarise-conversation';

const mark = '0badcafe';
const options = (contextTokens: number): BuildOptions => ({
  contextTokens,
  countTokens: async (text) => guessTokens(text),
  mark,
});
const turn = (at: number, words = 40): PromptTurn => ({
  from: at % 2 === 0 ? 'customer' : 'agent',
  text: `Message number ${at}: ${'the lamp is still dark, '.repeat(words / 5)}what now?`,
});
const turns = (count: number) => Array.from({ length: count }, (_, at) => turn(at));
const source = (at: number): PromptSource => ({
  id: `s${at}`,
  kind: 'passage',
  title: `Article ${at}`,
  text: `Passage ${at} says this. `.repeat(20).trim(),
});
const draft = { language: 'en', tone: 'neutral', style: '', variant: 0 } as const;

const built = async (
  all: PromptTurn[],
  sources: PromptSource[],
  contextTokens: number,
  more: Partial<BuildOptions> = {},
) => {
  const result = await buildPrompt(
    draftReply,
    { ...draft, turns: all, sources },
    { ...options(contextTokens), ...more },
  );
  if (!result.ok) throw new Error(result.fault.message);
  return {
    ...result.prompt,
    user: result.prompt.request.messages[1]?.content ?? '',
    system: result.prompt.request.messages[0]?.content ?? '',
  };
};

describe('buildPrompt', () => {
  it('shows all of a short conversation and its sources, in order, and the task last', async () => {
    const { user, sources, left } = await built(turns(3), [source(1), source(2)], 4096);
    expect(left).toEqual({ turns: 0, sources: 0, isShortened: false });
    expect(sources.map(({ id }) => id)).toEqual(['s1', 's2']);
    const places = [
      'Passage 1',
      'Passage 2',
      'Message number 0',
      'Message number 1',
      'Message number 2',
      'Write the agent',
    ];
    expect(places.map((words) => user.indexOf(words)).toSorted((a, b) => a - b)).toEqual(
      places.map((words) => user.indexOf(words)),
    );
    expect(user.indexOf('Passage 1')).toBeGreaterThan(-1);
  });

  it('leaves out the oldest messages first, says how many, and keeps what they told most', async () => {
    const { user, left } = await built(
      [{ from: 'customer', text: 'My order 4711 never came, where is it?' }, ...turns(60)],
      [source(1)],
      2048,
    );
    expect(left.turns).toBeGreaterThan(20);
    expect(user).toContain(`summary of ${left.turns} older messages`);
    expect(user).toContain('4711');
    expect(user).toContain('Message number 59');
    expect(user).not.toContain(`${turn(0).text}\n`);
  });

  it('has the most telling sentences of a message that does not fit, and says so', async () => {
    const long = `Hello. ${Array.from({ length: 400 }, (_, at) => `I wrote line ${at} about weather.`).join(' ')} Can I return the broken lamp, order 99123?`;
    const { user, left } = await built([{ from: 'customer', text: long }], [source(1)], 1536);
    expect(left.isShortened).toBe(true);
    expect(user).toContain('only its most telling sentences');
    expect(user).toContain('order 99123?');
  });

  it('refuses a text that does not fit, in words for a person', async () => {
    const result = await buildPrompt(
      rewriteText,
      { text: 'word '.repeat(4_000), kind: 'shorter', language: null },
      options(2048),
    );
    expect(result).toMatchObject({
      ok: false,
      fault: { kind: 'too-long', message: expect.stringContaining('Choose a shorter text') },
    });
  });

  it('hides persons in messages and prepared replies, and not in articles', async () => {
    const hide = (text: string) => text.replaceAll('Maya', '[NAME_1]').replaceAll('0800', '[NUMBER_1]');
    const { user } = await built(
      [{ from: 'customer', text: 'I am Maya' }],
      [
        { id: 'a', kind: 'passage', title: 'Call us', text: 'Call 0800.' },
        { id: 'b', kind: 'reply', title: 'Hello', text: 'Hi Maya, thanks' },
      ],
      4096,
      { hide },
    );
    expect(user).not.toContain('Maya');
    expect(user).toContain('Call 0800.');
  });

  it('says in the schema what the grammar can hold, and nothing it can not', async () => {
    const result = await buildPrompt(summariseConversation, { turns: turns(1), language: 'en' }, options(4096));
    expect(result.ok && result.prompt.request.schema).toEqual({
      type: 'object',
      properties: { summary: { type: 'string' }, openQuestion: { type: 'string' } },
      required: ['summary', 'openQuestion'],
      additionalProperties: false,
    });
  });

  it('takes a mark for one request only from eight hex digits, and makes such', async () => {
    expect(makeMark()).toMatch(/^[0-9a-f]{8}$/u);
    await expect(built(turns(1), [], 4096, { mark: '>>' })).rejects.toThrow('eight hex digits');
  });

  it('never goes over the window, and never cuts a message', async () => {
    const text = fc.oneof(
      fc.lorem({ maxCount: 60, mode: 'words' }),
      fc.lorem({ maxCount: 12, mode: 'sentences' }),
      fc.string({ unit: 'grapheme' }),
    );
    const some = fc.array(fc.record({ from: fc.constantFrom('customer' as const, 'agent' as const), text }), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(some, fc.nat({ max: 6 }), fc.integer({ min: 900, max: 4096 }), async (all, sources, window) => {
        const result = await buildPrompt(
          draftReply,
          { ...draft, turns: all, sources: Array.from({ length: sources }, (_, at) => source(at)) },
          options(window),
        );
        if (!result.ok) {
          expect(result.fault.kind).toBe('too-long');
          return;
        }
        const { request, left } = result.prompt;
        const used = request.messages.reduce((sum, { content }) => sum + guessTokens(content), 0);
        expect(used + request.maxTokens).toBeLessThanOrEqual(window);
        const user = request.messages[1]?.content ?? '';
        const quotes = user.split(`\n<<${mark} end>>`).filter((part) => part.includes(`<<${mark} message from`));
        if (!left.isShortened) expect(quotes).toHaveLength(all.length - left.turns);
      }),
      { numRuns: 60 },
    );
  });
});
