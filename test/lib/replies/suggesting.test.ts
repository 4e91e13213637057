import { describe, expect, it } from 'vitest';
import type { SuggestionOutcome } from '@/lib/domain/outcome';
import { replySchema, type Reply } from '@/lib/domain/reply';
import { createReplyLibrary } from '@/lib/replies/create-reply-library';

const NOW = 1_760_000_000_000;
const DAY = 24 * 60 * 60 * 1_000;

const reply = (id: string, title: string, body: string, more: Partial<Reply> = {}): Reply =>
  replySchema.parse({ id, title, body, ...more });

const libraryOf = (...replies: Reply[]) => {
  const library = createReplyLibrary();
  library.put(replies);
  return library;
};

type Query = Parameters<ReturnType<typeof createReplyLibrary>['suggest']>[0];
const query = (question: string, more: Partial<Query> = {}): Query => ({
  question,
  intents: [],
  sentiment: null,
  language: 'en',
  values: {},
  sent: [],
  ...more,
});

describe('a reply in several languages', () => {
  const way = reply('way', 'On its way', 'Your parcel left {{today}}.', {
    intents: ['order_status'],
    variants: [
      { language: 'es', body: 'Tu paquete salió el {{today}}.' },
      { language: 'pt-BR', body: 'Seu pacote saiu em {{today}}.' },
      { language: 'pt-PT', body: 'A sua encomenda saiu a {{today}}.' },
    ],
  });
  const asked = (more: Partial<Query>) =>
    libraryOf(way).suggest(
      query('¿Dónde está?', {
        intents: [{ label: 'order_status', confidence: 0.9 }],
        values: { today: '2026-11-22' },
        ...more,
      }),
    )[0];

  it('is offered in the customer’s, with its translation for the agent', () => {
    expect(asked({ language: 'es-MX' })).toMatchObject({
      text: 'Tu paquete salió el 22 de noviembre de 2026.',
      language: 'es',
      translation: {
        language: 'en',
        text: 'Your parcel left 22 November 2026.',
        fill: { values: { today: '2026-11-22' } },
      },
    });
  });

  it('needs no translation for who reads it, and has the first that they read where there is one', () => {
    expect(asked({ language: 'es', agentLanguages: ['es', 'en'] })?.translation).toBeNull();
    expect(asked({ language: 'en', agentLanguages: ['de', 'pt'] })?.translation?.language).toBe('pt-BR');
    expect(asked({ language: 'es', agentLanguages: ['de'] })?.translation).toBeNull();
  });

  it('takes the very region before its neighbour, and its own language where there is none', () => {
    expect(asked({ language: 'pt-PT' })?.language).toBe('pt-PT');
    expect(asked({ language: 'pt' })?.language).toBe('pt-BR');
    expect(asked({ language: 'fi' })?.language).toBe('en');
    expect(asked({ language: null })?.language).toBe('en');
  });

  it('is found by the words of any of them', () => {
    expect(libraryOf(way).search('paquete', { values: {} })[0]?.reply).toBe('way');
  });
});

describe('what was used before', () => {
  const intents: Reply['intents'] = ['warranty_or_repair'];
  const a = reply('a', 'Kettle parts', 'We have spare parts for the kettle.', { intents });
  const b = reply('b', 'Kettle warranty', 'The kettle has a warranty of two years.', { intents });
  const used = (item: string, question: string, days: number): SuggestionOutcome => ({
    at: NOW - days * DAY,
    kind: 'reply',
    item,
    question,
    what: 'accepted',
  });
  const first = (library: ReturnType<typeof createReplyLibrary>, question = 'The kettle lid broke, what now?') =>
    library.suggest(query(question, { intents: [{ label: 'warranty_or_repair', confidence: 0.7 }] }))[0];
  const reasons = (library: ReturnType<typeof createReplyLibrary>) => first(library)?.reason ?? 'nothing is offered';

  it('comes first for such messages, and says so', () => {
    const library = libraryOf(a, b);
    library.teach([used('b', 'my kettle lid is broken, what now', 1)], NOW);
    expect(first(library)).toMatchObject({ reply: 'b', reason: expect.stringContaining('you used it') });
    library.teach([used('a', 'my kettle lid is broken, what now', 1)], NOW);
    expect(first(library)?.reply).toBe('a');
  });

  it('fades over the months, and is nothing once it is forgotten', () => {
    const library = libraryOf(a, b);
    const question = 'the kettle lid broke';
    library.teach([used('a', question, 200), used('b', question, 1)], NOW);
    expect(first(library)?.reply).toBe('b');
    const fresh = first(library)?.score ?? 0;
    library.teach([used('b', question, 300)], NOW);
    expect(first(library)?.score ?? 0).toBeLessThan(fresh);
    library.teach([], NOW);
    expect(reasons(library)).toBe('fits a warranty case');
  });

  it('comes later for messages for which it did not help, less so with time, and stays for others', () => {
    const library = libraryOf(a, b);
    const question = 'The kettle lid broke, what now?';
    const score = (of = question) => first(library, of)?.score ?? 0;
    const [before, elsewhere] = [score(), score('Where is my invoice?')];
    const best = first(library)?.reply ?? '';
    library.teach([{ ...used(best, question, 1), what: 'dismissed' }], NOW);
    expect(first(library)?.reply).not.toBe(best);
    expect(score('Where is my invoice?')).toBe(elsewhere);
    const both = [a, b].map(({ id }): SuggestionOutcome => ({ ...used(id, question, 1), what: 'dismissed' }));
    library.teach(both, NOW);
    const fresh = score();
    expect(fresh).toBeLessThan(before);
    library.teach(
      both.map((one) => ({ ...one, at: NOW - 200 * DAY })),
      NOW,
    );
    expect(score()).toBeGreaterThan(fresh);
    library.teach([], NOW);
    expect(score()).toBe(before);
  });

  it('says nothing about other messages, nor about articles', () => {
    const library = libraryOf(a, b);
    library.teach([{ ...used('b', 'The kettle lid broke, what now?', 1), kind: 'article' }], NOW);
    expect(reasons(library)).toBe('fits a warranty case');
    library.teach([used('b', 'Where is my invoice?', 1)], NOW);
    expect(reasons(library)).toBe('fits a warranty case');
  });
});

it('offers what the agent reads before what neither side does', () => {
  const hello = (id: string, language: string, body: string) =>
    reply(id, 'Hello', body, { language, intents: ['greeting'] });
  const library = libraryOf(hello('a', 'es', 'Hola.'), hello('b', 'en', 'Hello.'));
  const found = (agentLanguages: string[]) =>
    library
      .suggest(
        query('Guten Tag', { language: 'de', agentLanguages, intents: [{ label: 'greeting', confidence: 0.9 }] }),
      )
      .map((one) => one.reply);
  expect(found(['en'])).toEqual(['b', 'a']);
  expect(found(['es'])).toEqual(['a', 'b']);
});

describe('tone', () => {
  const intents: Reply['intents'] = ['return_or_refund'];
  const wanted: Query['intents'] = [{ label: 'return_or_refund', confidence: 0.9 }];
  const same = (tone: Reply['tone']) =>
    reply(tone, 'About your refund', 'Your refund is on its way.', { tone, intents });
  const order = (text: string, sentiment: Query['sentiment'] = null) =>
    libraryOf(same('brief'), same('formal'), same('neutral'), same('warm'))
      .suggest(query('refund', { message: text, sentiment, limit: 4, intents: wanted }))
      .map((found) => found.reply);

  it('is not curt with who is upset', () => expect(order('My refund is late', 'negative').at(-1)).toBe('brief'));

  it('is not stiff with who writes loosely, nor loose with who writes formally', () => {
    expect(order('hey wheres my refund lol').at(-1)).toBe('formal');
    expect(order('Dear Sir, I am writing about my refund. Kind regards').slice(0, 2)).toEqual(['formal', 'neutral']);
  });

  it('never outweighs what is asked', () => {
    const library = libraryOf(
      same('brief'),
      reply('warm', 'About your parcel', 'We are so happy to help with it.', { tone: 'warm' }),
    );
    expect(library.suggest(query('Where is my refund?', { sentiment: 'negative', intents: wanted }))[0]?.reply).toBe(
      'brief',
    );
  });
});

describe('not twice in one conversation', () => {
  const asks = reply(
    'photo',
    'Ask for a photo',
    'Thank you for telling us. Could you send a photo of the broken kettle and one of the box it came in, so that we can send a new one?',
  );

  it('keeps a reply back that was inserted and sent, also much changed', () => {
    const changed =
      'Hello! Could you send a photo of the broken kettle? I can then order the new one for you this afternoon. The box it came in would help, so that we can send it well.';
    const library = libraryOf(asks);
    const question = 'The kettle broke, photo of the box?';
    expect(library.suggest(query(question, { sent: [changed] }))).toHaveLength(1);
    expect(library.suggest(query(question, { sent: [changed], used: new Set(['photo']) }))).toHaveLength(0);
  });

  it('offers it again where it was inserted and never sent', () =>
    expect(libraryOf(asks).suggest(query('broken kettle photo', { used: new Set(['photo']) }))).toHaveLength(1));
});

describe('what a suggestion is filled in from', () => {
  const form = reply(
    'late',
    'Late',
    'Late because {{ask.why}}, {{ask.by|DHL}}. {{cursor}}{{customer.name}} {{agent.email}}',
    {
      fields: [
        replySchema.shape.fields.parse([{ name: 'why', kind: 'text', preset: 'snow', isRemembered: true }])[0]!,
        replySchema.shape.fields.parse([{ name: 'unused', kind: 'text' }])[0]!,
      ],
    },
  );
  const found = (answers: Record<string, string> = {}) =>
    libraryOf(form).search('late', {
      values: { 'customer.name': 'Ana', 'order.number': '7' },
      answersOf: () => answers,
    })[0];

  it('asks for what the text names, described or not, and carries no more than it needs', () => {
    expect(found()).toMatchObject({
      text: 'Late because snow, DHL. Ana [agent.email]',
      cursor: 24,
      fill: { values: { 'customer.name': 'Ana', 'ask.why': 'snow' } },
    });
    expect(found()?.fill?.fields.map(({ name }) => name)).toEqual(['why', 'by']);
    expect(Object.keys(found()?.fill?.values ?? {})).not.toContain('order.number');
  });

  it('begins with the last answer where it is remembered', () => {
    expect(found({ why: 'fog', by: 'UPS' })?.text).toBe('Late because fog, DHL. Ana [agent.email]');
  });
});
