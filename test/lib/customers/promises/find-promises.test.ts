import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFulfilment } from '@/lib/customers/promises/find-fulfilment';
import { findPromises } from '@/lib/customers/promises/find-promises';
import { namePromises } from '@/lib/customers/promises/name-promises';
import { readLabelled } from './read-labelled';
import { scorePromises } from './score-promises';

const wednesday = { at: Date.parse('2026-03-25T16:40:00+01:00'), zone: 'Europe/Berlin' };
const found = (text: string) =>
  findPromises(text, 'en', wednesday).map(({ kind, start, end, due, waitsOn }) => ({
    kind,
    words: text.slice(start, end),
    due: due?.day ?? null,
    waitsOn: waitsOn && text.slice(waitsOn.start, waitsOn.end),
  }));

describe('promises in what was sent', () => {
  it('are found in the labelled messages, the half for choosing', () => {
    const score = scorePromises(readLabelled().filter(({ half }) => half === 'choosing'));
    expect(score.marked).toBeGreaterThan(100);
    expect(score.right / score.found).toBeGreaterThanOrEqual(0.98);
    expect(score.right / score.marked).toBeGreaterThanOrEqual(0.97);
    expect(score.dates / score.right).toBeGreaterThanOrEqual(0.98);
  });

  it('say what they wait on, before or behind them, and as something asked for', () => {
    const expected = { kind: 'refund', due: null };
    expect(found('If you send the form we will refund you within 3 days.')).toEqual([
      { ...expected, words: 'we will refund you within 3 days', waitsOn: 'If you send the form' },
    ]);
    expect(found('We’ll refund you once it is back.')).toEqual([
      { ...expected, words: 'We’ll refund you', waitsOn: 'once it is back' },
    ]);
    expect(found('Send us the form and we’ll refund you.')).toEqual([
      { ...expected, words: 'we’ll refund you', waitsOn: 'Send us the form' },
    ]);
  });

  it('are not what somebody else is quoted with', () => {
    expect(found('> We will refund you by Friday\nWho told you this?')).toEqual([]);
    expect(found('You wrote: “we will refund you by Friday”, right.')).toEqual([]);
    expect(found('Hi, see below.\n\nOn Monday Ana wrote:\nwe will call you tomorrow')).toEqual([]);
  });

  it('are not cut by an address, and are where a space is missing', () => {
    expect(found('We will send it to maya@shop.example by Friday.')).toMatchObject([{ due: '2026-03-27' }]);
    expect(found('Thank you.We will call you tomorrow.Bye')).toMatchObject([{ words: 'We will call you tomorrow' }]);
  });

  it('have no day where nobody knows when they were written', () => {
    expect(findPromises('We will refund you by Friday.', 'en', null)).toMatchObject([{ kind: 'refund', due: null }]);
  });

  it('are found in whatever language it is, where nobody can tell', () => {
    expect(findPromises('Ich rufe Sie morgen zurück.', null, wednesday)).toMatchObject([
      { kind: 'callback', due: { day: '2026-03-26' } },
    ]);
  });

  it('never throw, lie apart in the text, and each in its sentence', () => {
    const piece = fc.constantFrom(
      'we will',
      'I’ll',
      'refund',
      'you',
      'by Friday',
      '.',
      ',',
      'if',
      'and',
      '\n',
      '> ',
      '"',
      'once',
      'İ',
      '👍🏽',
      'call',
      'tomorrow',
      '?',
      'nous vous',
      'werden',
      'e',
      '…',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }),
        fc.constantFrom(null, 'en' as const, 'de' as const),
        (pieces, language) => {
          const text = pieces.join(' ');
          let last = 0;
          for (const { start, end, sentence } of findPromises(text, language, wednesday)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(sentence.start).toBeLessThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(sentence.end);
            last = end;
          }
        },
      ),
    );
  });

  it('end in time on long and hostile text', () => {
    for (const text of [
      'we will '.repeat(2_000),
      `I'll ${'a '.repeat(3_000)}`,
      ','.repeat(6_000),
      `if ${'you and we '.repeat(600)}`,
      '"'.repeat(6_000),
    ])
      expect(Array.isArray(findPromises(text, null, wednesday))).toBe(true);
  }, 20_000);
});

describe('ids of promises', () => {
  it('stay the same when the message is read again, and differ by message and by words', () => {
    const ids = (key: string, text: string) => namePromises({ key, text }, 'en', wednesday).map(({ id }) => id);
    const text = 'We will refund you by Friday. I’ll call you tomorrow.';
    expect(ids('c#1', text)).toEqual(ids('c#1', `Hi! ${text}`));
    expect(new Set([...ids('c#1', text), ...ids('c#2', text)]).size).toBe(4);
  });

  it('hold nothing of the words', () => {
    const [promise] = namePromises({ key: 'c#1', text: 'We will refund you by Friday.' }, 'en', wednesday);
    expect(promise?.id).toMatch(/^c#1\/[0-9a-z]+$/u);
  });

  it('keep the words inside the sentence that is kept, however long it is', () => {
    const text = `${'well, you know, '.repeat(60)}we will refund you by Friday ${'and so on '.repeat(80)}`;
    for (const { sentence, start, end } of namePromises({ key: 'c#1', text }, 'en', wednesday)) {
      expect(sentence.slice(start, end)).toMatch(/^we will refund you by Friday/u);
      expect(sentence.length).toBeLessThanOrEqual(600);
    }
  });
});

describe('that a promise looks kept', () => {
  it.each([
    ['refund', 'Good news, I have just refunded the full amount.', 'I have just refunded'],
    ['refund', 'Your refund has been issued today.', 'refund has been issued'],
    ['send', 'The parcel has been shipped.', 'parcel has been shipped'],
    ['fix', 'It is now fixed.', 'is now fixed'],
    ['escalate', 'I’ve passed it on to the lab.', 'I’ve passed it'],
  ] as const)('%s: %s', (kind, text, words) => {
    const there = findFulfilment(kind, text);
    expect(there && text.slice(there.start, there.end)).toBe(words);
  });

  it.each([
    ['refund', 'We have not refunded you yet.'],
    ['refund', 'Once we have refunded you, we will write.'],
    ['refund', 'Have we refunded you?'],
    ['send', 'If it was sent to the old address, tell us.'],
    ['fix', 'I have refunded you.'],
    ['callback', 'I have called you.'],
  ] as const)('is not said by %s: %s', (kind, text) => {
    expect(findFulfilment(kind, text)).toBeNull();
  });
});
