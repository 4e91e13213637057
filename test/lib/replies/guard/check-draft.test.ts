import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSchema } from '@/lib/domain/finding';
import { checkDraft } from '@/lib/replies/guard/check-draft';
import type { DraftContext } from '@/lib/replies/guard/draft-context';
import { joinFacts, readFacts } from '@/lib/replies/guard/known-facts';
import { judgeLanguage } from '@/lib/analysis/language';
import { hostileMessages, hostileText } from '../../analysis/hostile-text';

const inbound = (text: string) => ({ direction: 'inbound' as const, author: 'Maya Lindqvist', text });
const outbound = (text: string) => ({ direction: 'outbound' as const, author: 'Nora Byrne', text });

const context = (change: Partial<DraftContext> = {}): DraftContext => ({
  customer: { name: 'Maya Lindqvist' },
  agent: 'Nora Byrne',
  ownNames: ['Fernhill'],
  messages: [inbound('Where is my order FH-29917? Maya')],
  isNote: false,
  isWriting: false,
  others: {
    names: ['Tom Keane'],
    orders: new Set(['FH-20418']),
    emails: new Set(['tom@mail.example']),
    phones: new Set(['353861234567']),
  },
  facts: joinFacts([readFacts('Refunds take 3-5 working days. Delivery costs €4.95.', false)]),
  hosts: ['fernhill.example'],
  openQuestions: [],
  judgeLanguage,
  ...change,
});
const kinds = (draft: string, change: Partial<DraftContext> = {}) =>
  checkDraft(draft, context(change)).map(({ kind }) => kind);
const mended = (draft: string, change: Partial<DraftContext> = {}) => {
  const [finding] = checkDraft(draft, context(change));
  return finding?.mend ? draft.slice(0, finding.start) + finding.mend.text + draft.slice(finding.end) : null;
};

/** What people write, and what breaks readers of it. */
const pieces = fc.constantFrom(
  'Hi Tom,',
  '{{',
  '}}',
  '{{customer.firstName}}',
  '[order.number]',
  '{%',
  '`',
  '```',
  '⟦',
  '4111 1111 1111 1111',
  'DE89',
  'https://',
  'www.',
  '@',
  'a@b.c',
  '€',
  '1,299.00',
  '3-5 working days',
  '%',
  'PASSWORD IS',
  'password: x9!kkQQ2',
  '\n',
  ' ',
  '\u0000',
  'you should have',
  'THE ORDER IS LATE',
  'Oh great, another',
  'FYI team:',
  '👩‍👩‍👧',
  'ـــ',
  'é́́́',
  '\ud800',
  'FH-20418',
  '+353 86 123 4567',
  'İ',
);
const anyDraft = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 40 }).map((parts) => parts.join(' ')),
  hostileText,
  fc.constantFrom(...hostileMessages.map(([, text]) => text)),
);
const anyContext = fc.record({
  customer: fc.option(fc.record({ name: fc.oneof(pieces, fc.string()) })),
  agent: fc.option(fc.oneof(pieces, fc.string())),
  isNote: fc.boolean(),
  openQuestions: fc.array(fc.oneof(pieces, fc.string()), { maxLength: 4 }),
  messages: fc.array(
    fc.record({
      direction: fc.constantFrom('inbound', 'outbound', 'internal', 'system'),
      author: fc.option(fc.oneof(pieces, fc.string())),
      text: anyDraft,
    }),
    { maxLength: 5 },
  ),
});

describe('what reads like something else', () => {
  it.each(['[channel]', '[customer.name:foo]', '[#if order.number]', '[today:date soon]', '[ask.नाम]'])(
    'finds our own gap %s',
    (gap) => expect(kinds(`Your parcel is on its way. ${gap}`)).toEqual(['variable']),
  );

  it('takes what a link is called by for no gap', () =>
    expect(kinds('All of it is on [fernhill.example](https://fernhill.example/help).')).toEqual([]));

  it.each(['fh-20418', 'FH\u201120418'])('finds the number of another conversation, written %s', (written) =>
    expect(kinds(`Order ${written} left today.`)).toEqual(['other-order']),
  );
});

describe('whatever is written', () => {
  it('never throws, and points inside the draft', () => {
    fc.assert(
      fc.property(anyDraft, anyContext, (draft, change) => {
        for (const finding of checkDraft(draft, context(change))) {
          expect(findingSchema.safeParse(finding).success).toBe(true);
          expect(finding.start).toBeLessThanOrEqual(finding.end);
          expect(finding.end).toBeLessThanOrEqual(draft.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same in the same, and the gravest first', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const findings = checkDraft(draft, context());
        expect(checkDraft(draft, context())).toEqual(findings);
        const ranks = findings.map(({ severity }) => ['severe', 'caution', 'note'].indexOf(severity));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing to say about an empty draft, or without anything known', () => {
    expect(kinds('  \n ')).toEqual([]);
    expect(
      kinds('Hi Tom, you get €500 back within 2 hours.', {
        customer: null,
        messages: [],
        facts: null,
        others: context({}).others,
      }),
    ).toEqual(['other-name']);
  });

  it('reads a very long draft without waiting for anybody', () => {
    const long = 'Hi Maya, the order FH-29917 is on its way and costs €4.95. '.repeat(2_000);
    expect(kinds(long)).toEqual([]);
    for (const hostile of [
      'a'.repeat(20_000),
      '{'.repeat(20_000),
      '1 '.repeat(10_000),
      'A A '.repeat(5_000),
      'x@'.repeat(9_000),
      'you '.repeat(5_000),
    ])
      expect(Array.isArray(checkDraft(hostile, context()))).toBe(true);
  });
});

describe('a mend', () => {
  it('leaves nothing of its kind where it was put in', () => {
    expect(mended('Hi Tom, your order is on its way.')).toBe('Hi Maya, your order is on its way.');
    expect(mended('Hi Maya, order FH-20418 is on its way.')).toBe('Hi Maya, order FH-29917 is on its way.');
    expect(mended('Hi Maya, order FH-29971 is on its way.')).toBe('Hi Maya, order FH-29917 is on its way.');
    expect(mended('Hi {{customer.firstName}}, it is on its way.')).toBe('Hi Maya, it is on its way.');
    expect(mended('Paid with 4111 1111 1111 1111.')).toBe('Paid with •••• 1111.');
    expect(mended('It goes to DE89 3704 0044 0532 0130 00.')).toBe('It goes to •••• 3000.');
    expect(mended('Your password is Xy12kk9z!')).toBe('Your password is ••••');
    expect(mended('Maya, THE ORDER IS LATE today.')).toBe('Maya, the order is late today.');
  });

  it('of any draft is shorter work for the guard', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const finding = checkDraft(draft, context()).find(({ mend }) => mend !== null);
        if (!finding?.mend) return;
        const after = draft.slice(0, finding.start) + finding.mend.text + draft.slice(finding.end);
        const again = checkDraft(after, context()).filter(
          ({ kind, start, words }) => kind === finding.kind && start === finding.start && words === finding.words,
        );
        expect(again).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('while it is being written', () => {
  it('half of what was sent is not yet sent before', () => {
    const sent =
      'Hi Maya, I am sorry about the wait. Your order left on Monday, and the carrier says it is in Athlone.';
    const messages = [outbound(sent), inbound('Still nothing')];
    expect(kinds(sent.slice(0, 50), { messages })).toEqual([]);
    expect(kinds(sent, { messages })).toEqual(['sent-before']);
  });

  it('the name of somebody else counts as soon as it stands there', () => {
    expect(kinds('Hi Tom')).toEqual(['other-name']);
    expect(kinds('Hi Mayaa')).toEqual([]);
    expect(kinds('Hi there')).toEqual([]);
  });
});

describe('a private note', () => {
  it('may name, promise and blame, but not hold a card number', () => {
    expect(kinds('Tom Keane, FH-20418: same fault. Offer €50 within 2 hours if she calls.', { isNote: true })).toEqual(
      [],
    );
    expect(kinds('Paid with 4111 1111 1111 1111', { isNote: true })).toEqual(['card-number']);
  });
});
