import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { packSchema } from '@/lib/domain/pack';
import { replySchema, type Reply } from '@/lib/domain/reply';
import type { Intent } from '@/lib/domain/signal';
import { replySuggestionSchema } from '@/lib/domain/suggestion';
import { createKnowledge } from '@/lib/knowledge/create-knowledge';
import { createReplyLibrary, type ReplyLibrary } from '@/lib/replies/create-reply-library';

const reply = (id: string, title: string, body: string, intents: Intent[], more: Partial<Reply> = {}): Reply =>
  replySchema.parse({
    id,
    title,
    shortcut: id,
    body,
    tags: title.toLowerCase().split(/\W+/).slice(0, 2),
    intents,
    language: 'en',
    pack: null,
    ...more,
  });

const replies = [
  reply(
    'double',
    'Charged twice: we look into it',
    'Hi {{customer.firstName|there}}, sorry about the second charge. We check order {{order.number}} with the bank today.',
    ['double_charge', 'payment_problem'],
  ),
  reply(
    'cobro',
    'Cobro doble',
    'Hola {{customer.firstName|qué tal}}, sentimos el cobro doble. Hoy, {{today}}, lo revisamos.',
    ['double_charge'],
    { language: 'es' },
  ),
  reply(
    'photos',
    'Damaged: ask for photos',
    'Sorry to hear that it broke. Please send us a photo of the item and the box.',
    ['damaged_or_wrong_item'],
    { tags: ['broken', 'cracked'] },
  ),
  reply('return', 'How to return', 'Print the label and drop the parcel at any shop within thirty days of delivery.', [
    'return_or_refund',
  ]),
  reply('sorry', 'Complaint: first answer', 'You are right to be angry, and we want to put it right.', ['complaint']),
  reply('hello', 'Greeting', 'Hello, how can we help?', ['greeting']),
  reply('bye', 'Glad to help', 'Glad that we could help. Have a good day!', ['thanks_or_closing', 'praise']),
];

let library: ReplyLibrary;
beforeEach(() => {
  library = createReplyLibrary();
  library.put(replies);
});

type Query = Parameters<ReplyLibrary['suggest']>[0];
const offer = (question: string, intents: [Intent, number][], more: Partial<Query> = {}) =>
  library.suggest({
    question,
    intents: intents.map(([label, confidence]) => ({ label, confidence })),
    sentiment: null,
    language: 'en',
    values: {},
    sent: [],
    ...more,
  });
const ids = (found: { reply: string }[]) => found.map((each) => each.reply);

describe('suggest', () => {
  it('offers what fits the intent, filled in, with the reason and the gaps', () => {
    const [found] = offer('you charged me twice', [['double_charge', 0.9]], {
      values: { 'customer.firstName': 'Ana' },
    });
    expect(found).toMatchObject({
      reply: 'double',
      text: 'Hi Ana, sorry about the second charge. We check order [order.number] with the bank today.',
      unresolved: ['order.number'],
      reason: 'fits a double charge',
    });
  });

  it('puts the customer’s language first, with the date in it', () => {
    const found = offer('me cobraron dos veces', [['double_charge', 0.9]], {
      language: 'es-MX',
      values: { today: '2026-11-21' },
    });
    expect(ids(found)).toEqual(['cobro', 'double']);
    expect(found[0]?.text).toContain('21 de noviembre');
  });

  it('goes by the words when no intent was understood', () => {
    const [found] = offer('it came broken and cracked', []);
    expect(found).toMatchObject({ reply: 'photos', reason: expect.stringContaining('broken') });
  });

  it('says nothing below the floor', () => {
    expect(offer('my zebra is purple', [])).toEqual([]);
    expect(offer('', [])).toEqual([]);
    expect(offer('hm', [['double_charge', 0.2]])).toEqual([]);
  });

  it('answers thanks and greetings only with what is made for them', () => {
    expect(
      ids(
        offer('thank you, the return worked', [
          ['thanks_or_closing', 0.8],
          ['return_or_refund', 0.3],
        ]),
      ),
    ).toEqual(['bye']);
    expect(ids(offer('hello', [['greeting', 0.9]]))).toEqual(['hello']);
  });

  it('greets nobody who wants something', () => {
    expect(ids(offer('hello, glad to help me return this?', [['return_or_refund', 0.8]]))).toEqual(['return']);
  });

  it('weighs the mood', () => {
    const intents: [Intent, number][] = [
      ['complaint', 0.6],
      ['praise', 0.6],
    ];
    expect(ids(offer('well done...', intents, { sentiment: 'negative' }))[0]).toBe('sorry');
    expect(ids(offer('well done...', intents, { sentiment: 'positive' }))[0]).toBe('bye');
  });

  it('does not offer again what was sent, even a little changed', () => {
    const sent = ['Sorry to hear that it broke! Please send us a photo of the item and the box, Ana.'];
    expect(ids(offer('it is broken', [['damaged_or_wrong_item', 0.9]], { sent }))).not.toContain('photos');
    expect(
      ids(offer('it is broken', [['damaged_or_wrong_item', 0.9]], { sent: ['Please send us a photo.'] })),
    ).toContain('photos');
  });

  it('gives the domain’s shape, clean as JSON, the same in whatever order replies came', () => {
    const other = createReplyLibrary();
    other.put([...replies.toReversed(), reply('gone', 'Gone', 'charged twice', ['double_charge'])]);
    other.remove(['gone', 'never there']);
    const query: Query = {
      question: 'charged twice, return it',
      intents: [
        { label: 'double_charge', confidence: 0.5 },
        { label: 'return_or_refund', confidence: 0.5 },
      ],
      sentiment: 'negative',
      language: null,
      values: {},
      sent: [],
    };
    const found = library.suggest(query);
    expect(found.length).toBeGreaterThan(1);
    expect(other.suggest(query)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    for (const each of found) expect(replySuggestionSchema.parse(each)).toEqual(each);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => offer(text, [['complaint', 0.5]], { sent: [text] }).length <= 3,
      ),
      { numRuns: 50 },
    );
    for (const text of ['\ud800', 'a '.repeat(50_000), '__proto__ constructor', '🎉'.repeat(9_000)]) {
      expect(() => [offer(text, []), library.search(text, { values: {} })]).not.toThrow();
    }
  });

  it('takes the starter pack', () => {
    const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/starter.json', 'utf8')));
    const shop = createReplyLibrary();
    shop.put(pack.replies.map((each) => ({ ...each, pack: pack.id })));
    expect(shop.size).toBe(pack.replies.length);
    const [found] = shop.suggest({
      question: 'you charged me twice',
      intents: [{ label: 'double_charge', confidence: 0.9 }],
      sentiment: 'negative',
      language: 'en',
      values: {},
      sent: [],
    });
    expect(found?.reply).toMatch(/^double/);
    expect(found?.text).not.toContain('{{');
  });
});

describe('search', () => {
  const search = (text: string) => ids(library.search(text, { values: {} }));

  it('finds by shortcut first, with or without a slash', () => {
    expect(search('/dou')[0]).toBe('double');
    expect(library.search('double', { values: {} })[0]).toMatchObject({ reply: 'double', score: 1 });
  });

  it('finds by title, tag and text, unfinished or misspelt', () => {
    expect(search('charged tw')[0]).toBe('double');
    expect(search('crackd')[0]).toBe('photos');
    expect(search('label')[0]).toBe('return');
  });

  it('takes no word for a misspelt one that begins otherwise, nor a short one', () => {
    library.put([
      reply('hi', 'Hello', 'Hello, how are you?', [], { tags: [] }),
      reply('refund', 'Refund sent', 'It was sent and went out today.', [], { tags: [] }),
    ]);
    expect(search('rent a cello')).toEqual([]);
    expect(search('helo')).toEqual([]);
    expect(search('hellp')[0]).toBe('hi');
  });

  it('finds by folder, and by what it is about though no word of it says so', () => {
    library.put([reply('boat', 'Boat', 'We row.', ['data_privacy'], { folder: 'Summer/Lakes', tags: [] })]);
    expect(search('lakes')).toEqual(['boat']);
    expect(search('privacy')[0]).toBe('boat');
    // What is offered unasked goes by what the reply says.
    const query = { intents: [], sentiment: null, language: 'en', values: {}, sent: [] };
    expect(ids(library.suggest({ ...query, question: 'lakes' }))).toEqual([]);
  });

  it('finds by other words for the same, after what has the words themselves', () => {
    const { wordsLike } = createKnowledge();
    const shop = createReplyLibrary({ wordsLike });
    shop.put([
      reply('refund', 'Your refund', 'We refund you today.', [], { shortcut: '', tags: [] }),
      reply('parcel', 'Your parcel', 'It is on its way.', [], { shortcut: '', tags: [] }),
      reply('money', 'About money', 'We never send money by post.', [], { shortcut: '', tags: [] }),
    ]);
    expect(ids(shop.search('reimbursement', { values: {} }))).toEqual(['refund', 'money']);
    expect(ids(shop.search('money back', { values: {} }))).toEqual(['money', 'refund']);
    expect(ids(shop.search('paquete', { values: {} }))).toEqual(['parcel']);
    expect(ids(shop.search('the of', { values: {} }))).toEqual([]);
  });

  it('finds nothing for nothing', () => expect(search('  / ')).toEqual([]));

  it('replaces and removes', () => {
    library.put([reply('return', 'Zebras', 'Zebras only.', [])]);
    expect(library.size).toBe(replies.length);
    expect(search('label')).toEqual([]);
    library.remove(['return']);
    expect(search('zebras')).toEqual([]);
  });
});

describe('a reply that says something was done', () => {
  it('comes after the one that asks, and first when the words are all about it', () => {
    const made = createReplyLibrary();
    made.put([
      reply('done', 'Refund sent', 'Your refund is on its way.', ['double_charge'], { tags: ['after-action'] }),
      reply('ask', 'Check the second charge', 'We are checking the second charge.', ['double_charge']),
    ]);
    const query = {
      intents: [{ label: 'double_charge' as const, confidence: 0.9 }],
      sentiment: null,
      language: 'en',
      values: {},
      sent: [],
    };
    expect(made.suggest({ ...query, question: 'I paid two times' }).map((each) => each.reply)).toEqual(['ask', 'done']);
    expect(made.search('refund sent', { values: {} })[0]?.reply).toBe('done');
  });
});
