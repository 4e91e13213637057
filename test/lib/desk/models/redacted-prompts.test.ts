import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AskContext } from '@/lib/desk/models/writing/ask-context';
import { runPrompt } from '@/lib/desk/models/writing/run-prompt';
import { writeDiscussion } from '@/lib/desk/models/writing/write-discussion';
import { writeDraft } from '@/lib/desk/models/writing/write-draft';
import { writeHelpArticle } from '@/lib/desk/models/writing/write-help-article';
import { writeRewrite } from '@/lib/desk/models/writing/write-rewrite';
import { writeSummary } from '@/lib/desk/models/writing/write-summary';
import type { WritingTools } from '@/lib/desk/models/writing/written-result';
import type { GenerateRequest, LanguageModel } from '@/lib/domain/language-model';
import { hiddenKinds } from '@/lib/domain/redaction';
import type { EngineRoom } from '@/lib/models/engine-room';
import { guessTokens } from '@/lib/models/guess-tokens';
import { createMask } from '@/lib/privacy/create-mask';
import { secondOpinion } from '@/lib/prompts/tasks/second-opinion';
import { help } from '../../../components/samples';

/** One of each kind, as a customer would write it, and what of it must not be told: no digits that a request's random mark may have, too. */
const personal: Record<(typeof hiddenKinds)[number], [text: string, secret: string]> = {
  secret: ['My password is Sunflower22.', 'Sunflower22'],
  card: ['You charged 4111 1111 1111 1111.', '4111 1111'],
  account: ['Refund to DE89 3704 0044 0532 0130 00.', '0532 0130'],
  id: ['My passport number is 533401372.', '533401372'],
  birthdate: ['I was born on 12/03/1984.', '03/1984'],
  address: ['I live at 12 Old Mill Road.', 'Old Mill'],
  phone: ['Call +44 7911 123456.', '7911 123'],
  email: ['Write to maya@example.com.', 'maya@'],
  ip: ['Someone logged in from 203.0.113.42.', '203.0'],
  link: ['See https://shop.example.com/orders/8812345 please.', '8812345'],
  number: ['Order FH-20418 came broken.', '20418'],
  handle: ['I am @dark_otter there.', 'dark_otter'],
  name: ['My name is Greta Holm.', 'Greta'],
};
const told = Object.values(personal)
  .map(([text]) => text)
  .join(' ');

function listeningTools() {
  const requests: GenerateRequest[] = [];
  const model = { contextTokens: 8192 } as LanguageModel;
  const engine: Pick<EngineRoom, 'chosen' | 'load' | 'countTokens' | 'generate'> = {
    chosen: () => model,
    load: async () => undefined,
    countTokens: async (text) => guessTokens(text),
    generate: async (request) => {
      requests.push(request);
      return { text: 'Yes.', finish: 'stop', promptTokens: 1, answerTokens: 1, firstTokenMs: 1, tokensPerSecond: 1 };
    },
  };
  const context: AskContext = {
    help: help(),
    messages: [],
    turns: [
      { from: 'customer', text: told },
      { from: 'agent', text: 'Thank you, Greta. We look at FH-20418.' },
      { from: 'note', text: told },
      { from: 'customer', text: 'And when do I get the money?' },
    ],
    names: [],
    mask: createMask([]),
    language: 'en',
    sources: [{ id: 'r', kind: 'reply', title: 'Refund', text: told, language: 'en' }],
  };
  const tools: WritingTools = {
    context,
    run: { engine: engine as EngineRoom, priority: 'click', signal: new AbortController().signal },
    store: { conversations: {} } as WritingTools['store'],
    agentLanguage: 'en',
    people: [],
    ownFacts: 'Fernhill',
    voice: { tone: 'neutral', style: '' },
    onDrafted: () => undefined,
  };
  return { tools, requests };
}

const asks: Record<string, (tools: WritingTools) => Promise<unknown>> = {
  'a draft': (tools) => writeDraft(tools, { hint: told, variant: 0 }),
  'a rewrite': (tools) => writeRewrite(tools, { kind: 'rewrite', conversation: 'c', text: told, how: 'warmer' }),
  'a translation': (tools) =>
    writeRewrite(tools, { kind: 'rewrite', conversation: 'c', text: told, how: 'translate', to: 'de' }),
  'a summary': (tools) => writeSummary(tools, 'conversation'),
  'a note for a colleague': (tools) => writeSummary(tools, 'handoff'),
  'questions to talk over': (tools) => writeDiscussion(tools),
  'an article': (tools) => writeHelpArticle(tools),
  'a second opinion': ({ context, run }) =>
    runPrompt(secondOpinion, { turns: context.turns }, { ...run, mask: context.mask }),
};

describe('what a model is told', () => {
  it.each(Object.entries(asks))('names and finds nobody: %s', async (_, ask) => {
    const { tools, requests } = listeningTools();
    await ask(tools);
    expect(requests.length).toBeGreaterThan(0);
    const said = JSON.stringify(requests);
    for (const kind of hiddenKinds) expect(said).not.toContain(personal[kind][1]);
  });

  it('goes through one function, but for the prompt that a person types to try a model', () => {
    const files = readdirSync('lib/desk', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const callers = files.filter((name) => /\.generate\(/u.test(readFileSync(`lib/desk/${name}`, 'utf8')));
    expect(callers.toSorted()).toEqual(['models/serve-models.ts', 'models/writing/run-prompt.ts']);
  });
});
