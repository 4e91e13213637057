import { describe, expect, it, vi } from 'vitest';
import type { Generated, GenerateRequest, LanguageModel } from '@/lib/domain/language-model';
import type { PromptSource, PromptTurn } from '@/lib/domain/prompt-source';
import { applyChanges } from '@/lib/domain/word-change';
import type { AskContext } from '@/lib/desk/models/writing/ask-context';
import { writeDiscussion } from '@/lib/desk/models/writing/write-discussion';
import { writeDraft } from '@/lib/desk/models/writing/write-draft';
import { writeHelpArticle } from '@/lib/desk/models/writing/write-help-article';
import { writeRewrite } from '@/lib/desk/models/writing/write-rewrite';
import { writeSummary } from '@/lib/desk/models/writing/write-summary';
import type { ReadDraft, WritingTools } from '@/lib/desk/models/writing/written-result';
import type { EngineRoom } from '@/lib/models/engine-room';
import { guessTokens } from '@/lib/models/guess-tokens';
import { createMask } from '@/lib/privacy/create-mask';
import { help } from '../../../components/samples';

// What is asked of a model for the agent, from the conversation to what the sidebar is told. The model is scripted: it says
// what each test has it say, piece by piece; everything around it is real.

const turns: PromptTurn[] = [
  {
    from: 'customer',
    text: 'Hi, I am Maya, maya@example.com. My lamp FH-20418 came broken. Can I have my money back?',
  },
  { from: 'agent', text: 'We are sorry. We send you a prepaid label by mail.' },
  { from: 'note', text: 'Ask Jonas first.' },
  { from: 'customer', text: 'And when do I get the money?' },
];
const sources: PromptSource[] = [
  {
    id: 'refunds',
    kind: 'passage',
    title: 'Refunds',
    text: 'A refund goes back the way you paid. It takes 3-5 working days.',
    language: 'en',
  },
];

type Say = (request: GenerateRequest, asked: number) => { text: string; finish?: Generated['finish'] };

function toolsThat(say: Say) {
  const requests: GenerateRequest[] = [];
  const counted = { isLoaded: false, byGuess: 0 };
  const model = { contextTokens: 4096 } as LanguageModel;
  const engine: Pick<EngineRoom, 'chosen' | 'load' | 'countTokens' | 'generate'> = {
    chosen: () => model,
    load: async () => void (counted.isLoaded = true),
    countTokens: async (text) => {
      if (!counted.isLoaded) counted.byGuess += 1;
      return guessTokens(text);
    },
    generate: async (request, { signal }, onText) => {
      requests.push(request);
      const { text, finish = 'stop' } = say(request, requests.length);
      let written = '';
      for (const piece of text.match(/[\s\S]{1,5}/gu) ?? []) {
        if (signal.aborted) break;
        written += piece;
        onText?.(piece);
      }
      const isCut = written !== text;
      return {
        text: written,
        finish: isCut ? 'stopped' : finish,
        promptTokens: 1,
        answerTokens: 1,
        firstTokenMs: 1,
        tokensPerSecond: 1,
      };
    },
  };
  const read: { draft: ReadDraft | null } = { draft: null };
  const context: AskContext = {
    help: help(),
    messages: [],
    turns,
    names: ['Maya', 'Jonas'],
    mask: createMask(['Maya', 'Jonas']),
    language: 'en',
    sources,
  };
  const stop = new AbortController();
  const tools: WritingTools = {
    context,
    run: { engine: engine as EngineRoom, priority: 'click', signal: stop.signal, onText: vi.fn() },
    store: { conversations: {} } as WritingTools['store'],
    agentLanguage: 'en',
    people: [],
    ownFacts: 'Fernhill',
    voice: { tone: 'neutral', style: '' },
    onDrafted: (draft) => {
      read.draft = draft;
    },
  };
  return { tools, requests, read, stop, counted };
}

describe('a draft', () => {
  it('tells the model no person, and the agent every one', async () => {
    const { tools, requests } = toolsThat(() => ({
      text: 'Hi [NAME_1], the refund for [NUMBER_1] takes 3-5 working days [1].',
    }));
    const result = await writeDraft(tools, { hint: undefined, variant: 0 });
    const told = JSON.stringify(requests);
    for (const secret of ['Maya', 'maya@', '20418', 'Jonas']) expect(told).not.toContain(secret);
    expect(result).toMatchObject({ ok: true, isByModel: true, unsourced: [] });
    expect(result.text).toBe('Hi Maya, the refund for FH-20418 takes 3-5 working days.');
  });

  it('marks what the sources do not say, while it is written and when it is done', async () => {
    const { tools, read } = toolsThat(() => ({
      text: 'It takes 3-5 working days [1]. See https://evil.example/now for 500 EUR.',
    }));
    const result = await writeDraft(tools, { hint: undefined, variant: 0 });
    if (!result.ok) throw new Error(result.fault.message);
    expect(result.unsourced?.map(({ words }) => words)).toEqual(['https://evil.example/now', '500']);
    expect(result.sentences?.map(({ standing }) => standing)).toEqual(['supported', 'unsupported']);
    expect(result.sources).toEqual([{ id: 'refunds', kind: 'passage', title: 'Refunds' }]);
    expect(read.draft?.('It takes 3-5 working days. Call 0900 123 4567')).toMatchObject({
      unsourced: [{ kind: 'phone', words: '0900 123 4567' }],
    });
  });

  it('is fitted to the model by its own tokenizer, also the first one after a start', async () => {
    const { tools, counted } = toolsThat(() => ({ text: 'It takes 3-5 working days [1].' }));
    await writeDraft(tools, { hint: undefined, variant: 0 });
    expect(counted).toEqual({ isLoaded: true, byGuess: 0 });
  });

  it('says so where it rests on an article for the team only', async () => {
    const { tools } = toolsThat(() => ({ text: 'It takes 3-5 working days [1].' }));
    const [refunds] = sources;
    if (!refunds) throw new Error('No source');
    const inside = { ...tools, context: { ...tools.context, sources: [{ ...refunds, isInternal: true }] } };
    const result = await writeDraft(inside, { hint: undefined, variant: 0 });
    expect(result.ok && result.notes).toEqual(['From an article for the team only: Refunds. Check what you pass on.']);
  });

  it('says that the library has no answer', async () => {
    const { tools } = toolsThat(() => ({ text: 'NO_ANSWER' }));
    expect(await writeDraft(tools, { hint: undefined, variant: 0 })).toMatchObject({
      ok: true,
      text: '',
      notes: ['Your library has no answer to this.'],
    });
  });

  it('stops a loop, and keeps what was written before it', async () => {
    const { tools, requests } = toolsThat(() => ({
      text: `It takes 3-5 working days [1]. ${'We look into it for you now. '.repeat(100)}`,
    }));
    const result = await writeDraft(tools, { hint: undefined, variant: 0 });
    expect(requests).toHaveLength(1);
    expect(result.text.startsWith('It takes 3-5 working days.')).toBe(true);
    expect(result.text.length).toBeLessThan(150);
  });

  it('asks twice for what is empty, then says so', async () => {
    const { tools, requests } = toolsThat(() => ({ text: '<think>hm' }));
    expect(await writeDraft(tools, { hint: undefined, variant: 0 })).toMatchObject({
      ok: false,
      fault: { kind: 'broken-answer' },
    });
    expect(requests).toHaveLength(2);
  });
});

describe('a rewrite', () => {
  it('shows what it changed, to be taken in part, and marks a number that was not there', async () => {
    const { tools } = toolsThat(() => ({ text: 'It takes 4 days, thank you.' }));
    const result = await writeRewrite(tools, {
      kind: 'rewrite',
      conversation: 'c',
      text: 'It takes 3 days.',
      how: 'warmer',
    });
    if (!result.ok) throw new Error(result.fault.message);
    expect(result.unsourced?.map(({ words }) => words)).toEqual(['4']);
    expect(result.notes).toEqual(['Not in the new text any more: 3.']);
    const changes = result.changes ?? [];
    expect(applyChanges(changes, new Set())).toBe('It takes 3 days.');
    expect(applyChanges(changes, new Set(changes.keys()))).toBe('It takes 4 days, thank you.');
  });
});

describe('a translation', () => {
  const sentence = (at: number) => `Part ${at} of my lamp is broken, and I would like to have another one of it.`;
  /** About 20 tokens each, by the guess. */
  const long = Array.from({ length: 90 }, (_, at) => `${sentence(at)}${at % 10 === 9 ? '\n\n' : ' '}`)
    .join('')
    .trim();
  const shown = ({ messages }: GenerateRequest) =>
    /<<\S+ text>>\n([\s\S]*)\n<<\S+ end>>/u.exec(messages.at(-1)?.content ?? '')?.[1] ?? '';
  const ask = { kind: 'rewrite', conversation: 'c', how: 'translate', to: 'de' } as const;
  const upper = (request: GenerateRequest) => ({ text: shown(request).toUpperCase() });

  it('of a long text is whole: in parts, joined as they were, and read while it is written', async () => {
    const { tools, requests } = toolsThat(upper);
    const read: string[] = [];
    tools.onDrafted = (draft) => read.push(draft().text);
    const result = await writeRewrite(tools, { ...ask, text: long });
    expect(requests.length).toBeGreaterThan(3);
    expect(result).toMatchObject({ ok: true, isStopped: false, notes: [] });
    expect(result.text).toBe(long.toUpperCase());
    expect(read.at(-1)).toBe(result.text);
    expect(read.some((text) => text.startsWith('PART 0') && text.length > long.length / 2)).toBe(true);
  });

  it('is asked for in one where it is short', async () => {
    const { tools, requests } = toolsThat(upper);
    expect((await writeRewrite(tools, { ...ask, text: sentence(1) })).text).toBe(sentence(1).toUpperCase());
    expect(requests).toHaveLength(1);
  });

  it('is asked for in halves where it grew too long for one answer', async () => {
    const { tools } = toolsThat((request) => {
      const text = shown(request).toUpperCase();
      return text.length > 500 ? { text: text.slice(0, 500), finish: 'length' } : { text };
    });
    const result = await writeRewrite(tools, { ...ask, text: long });
    expect(result).toMatchObject({ ok: true, notes: [] });
    expect(result.text).toBe(long.toUpperCase());
  });

  it('says that it was cut where halving does not help', async () => {
    const { tools } = toolsThat(() => ({ text: 'ACH SO', finish: 'length' }));
    const result = await writeRewrite(tools, { ...ask, text: 'word '.repeat(20).trim() });
    expect(result.ok && result.notes).toContain('The answer was cut where it grew too long.');
  });

  it('that is stopped keeps the parts that are done', async () => {
    const { tools, stop, requests } = toolsThat((request, asked) => {
      if (asked === 3) stop.abort();
      return upper(request);
    });
    const result = await writeRewrite(tools, { ...ask, text: long });
    expect(requests).toHaveLength(3);
    expect(result.text.length).toBeGreaterThan(500);
    expect(long.toUpperCase().startsWith(result.text.trim())).toBe(true);
    if (result.ok) expect(result.isStopped).toBe(true);
    else expect(result.fault.kind).toBe('stopped');
  });

  it('leaves a part that the model can’t do as it was written, and says so', async () => {
    const { tools } = toolsThat((request) => {
      const text = shown(request);
      return text.includes('Part 40 ') ? { text: '<think>hm' } : { text: text.toUpperCase() };
    });
    const result = await writeRewrite(tools, { ...ask, text: long });
    expect(result.ok && result.notes).toEqual([
      'The model could not translate all of it: a part stands as it was written.',
    ]);
    expect(result.text).toContain(sentence(40));
    expect(result.text).toContain('PART 89');
    expect(result.text.toUpperCase()).toBe(long.toUpperCase());
  });

  it('fails where nothing of it could be done', async () => {
    const { tools } = toolsThat(() => ({ text: '<think>hm' }));
    expect(await writeRewrite(tools, { ...ask, text: long })).toMatchObject({
      ok: false,
      fault: { kind: 'broken-answer' },
    });
  });
});

describe('an answer in parts', () => {
  const half = '{"title":"When is it paid back?","answer":"See https://evil.example/now, it says';

  it('that was stopped before it could be read is not shown as it came, nor kept for an article', async () => {
    const { tools } = toolsThat(() => ({ text: half, finish: 'stopped' }));
    expect(await writeHelpArticle(tools)).toMatchObject({ ok: false, fault: { kind: 'stopped' }, text: '' });
    expect(await writeDiscussion(tools)).toMatchObject({ ok: false, fault: { kind: 'stopped' }, text: '' });
  });
});

describe('what was made for one model', () => {
  it('never goes to another that was chosen meanwhile', async () => {
    const { tools, requests } = toolsThat(() => ({ text: 'It takes 3-5 working days [1].' }));
    const { engine } = tools.run;
    if (!engine) throw new Error('There is no engine.');
    const here = { contextTokens: 4096, leavesDevice: false } as LanguageModel;
    let chosen = here;
    engine.chosen = () => chosen;
    const count = engine.countTokens;
    engine.countTokens = async (text) => {
      chosen = { ...here, leavesDevice: true };
      return count(text);
    };
    await expect(writeDraft(tools, { hint: undefined, variant: 0 })).rejects.toThrow(/Try again/);
    expect(requests).toEqual([]);
  });
});

describe('a summary', () => {
  it('falls back to the most telling sentences when the answer is broken twice, and says so', async () => {
    const { tools, requests } = toolsThat(() => ({ text: 'It went {badly' }));
    const result = await writeSummary(tools, 'conversation');
    expect(requests).toHaveLength(2);
    expect(result).toMatchObject({ ok: true, isByModel: false });
    expect(result.text).toContain('Can I have my money back?');
    expect(result.ok && result.notes?.[0]).toContain('most telling sentences');
  });

  it('is read from the second answer when the first is broken', async () => {
    const { tools } = toolsThat((_, asked) => ({
      text: asked === 1 ? '{"summary":' : '{"summary":"[NAME_1] wants a refund.","openQuestion":"When does it come?"}',
    }));
    const result = await writeSummary(tools, 'conversation');
    expect(result).toMatchObject({ ok: true, isByModel: true });
    expect(result.text).toContain('Maya wants a refund.');
    expect(result.text).toContain('When does it come?');
  });
});

describe('a summary of a long thread without a model', () => {
  const thread = (length: number): PromptTurn[] =>
    Array.from({ length }, (_, at) => ({
      from: at % 2 === 0 ? 'customer' : 'agent',
      text:
        at < length / 2
          ? `Lamp ${at}: the glass shade of my lamp is broken, can the shade be replaced?`
          : `Invoice ${at}: the invoice of May has a wrong address, who corrects the invoice?`,
    }));

  it('tells of each part of it, not only of the one that is spoken of most', async () => {
    const { tools } = toolsThat(() => ({ text: '' }));
    const none = { ...tools, run: { ...tools.run, engine: null }, context: { ...tools.context, turns: thread(44) } };
    const result = await writeSummary(none, 'thread');
    expect(result).toMatchObject({ ok: true, isByModel: false });
    const parts = result.text.split('\n\n');
    expect(parts.map((part) => part.split('\n')[0])).toEqual([
      'Messages 1 to 11 of 44',
      'Messages 12 to 22 of 44',
      'Messages 23 to 33 of 44',
      'Messages 34 to 44 of 44',
    ]);
    for (const [at, part] of parts.entries()) expect(part).toContain(at < 2 ? 'glass shade' : 'wrong address');
  });

  it('is one summary where it is short', async () => {
    const { tools } = toolsThat(() => ({ text: '' }));
    const none = { ...tools, run: { ...tools.run, engine: null }, context: { ...tools.context, turns: thread(12) } };
    expect((await writeSummary(none, 'thread')).text).not.toContain('Messages 1');
  });
});

describe('a summary of the customer’s history', () => {
  it('tells the model nobody of the older conversations by name, and the agent everybody', async () => {
    const { tools, requests } = toolsThat(({ messages }) => {
      const names = messages.at(-1)?.content.match(/\[NAME_\d+\]/gu) ?? [];
      return {
        text: JSON.stringify({ summary: `${[...new Set(names)].join(' and ')} wrote.`, promises: [], repeated: [] }),
      };
    });
    const said = (direction: string, author: string, text: string) => ({ direction, author, text, deleted: false });
    const older = [
      said('inbound', 'Maya', 'It is Maya. My colleague Tobias Wrangel told me to write.'),
      said('outbound', 'Priya Raman', 'Hi Maya, Priya Raman here, I look into it with Tobias Wrangel.'),
      said('inbound', 'Tobias Wrangel', 'I am waiting, too.'),
    ];
    const history: WritingTools = {
      ...tools,
      people: ['p1'],
      store: {
        conversations: {
          ofPeople: async () => [{ key: 'older', lastSeenAt: Date.UTC(2026, 4, 3) }],
          load: async () => ({ messages: older }),
        },
      } as unknown as WritingTools['store'],
    };
    const result = await writeSummary(history, 'history');
    const told = JSON.stringify(requests);
    expect(told).toContain('I am waiting, too.');
    for (const secret of ['Maya', 'Tobias', 'Wrangel', 'Priya', 'Raman']) expect(told).not.toContain(secret);
    for (const name of ['Maya', 'Tobias Wrangel', 'Priya Raman']) expect(result.text).toContain(name);
  });
});

describe('questions to talk over', () => {
  it('are for everybody, so private notes are not told', async () => {
    const { tools, requests } = toolsThat(() => ({ text: '{"prompts":[{"question":"Why?","reason":"It came up."}]}' }));
    await writeDiscussion(tools);
    expect(JSON.stringify(requests)).toContain('prepaid label');
    expect(JSON.stringify(requests)).not.toMatch(/private note|Ask .{1,10} first/);
  });

  it('are marked where they hold a link that nobody of the team wrote', async () => {
    const { tools } = toolsThat(() => ({
      text: JSON.stringify({
        prompts: [{ question: 'Did you win at https://evil.example/now?', reason: 'It came up.' }],
      }),
    }));
    const result = await writeDiscussion(tools);
    expect(result.ok && result.unsourced?.map(({ words }) => words)).toEqual(['https://evil.example/now']);
  });
});

describe('an article', () => {
  it('names no customer, tells no private note, and marks what should not stand there', async () => {
    const { tools, requests } = toolsThat(() => ({
      text: JSON.stringify({
        title: 'How do I send a broken lamp back?',
        answer: 'We send you a prepaid label by mail.',
        steps: ['Write to [EMAIL_1].'],
        notes: [],
        missing: ['Who pays outside the EU?'],
      }),
    }));
    const result = await writeHelpArticle(tools);
    if (!result.ok) throw new Error(result.fault.message);
    expect(JSON.stringify(requests)).not.toMatch(/Jonas|Ask |Maya/u);
    expect(result.text).not.toContain('maya@example.com');
    expect(result.text).toContain('We send you a prepaid label by mail.');
    expect(result.unsourced?.map(({ kind }) => kind)).toEqual(['placeholder']);
    expect(result.notes).toEqual(['To find out first: Who pays outside the EU?']);
  });
});
