import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drafted } from '@/lib/domain/drafted';
import type { PromptSource, PromptTurn } from '@/lib/domain/prompt-source';
import { createDraftReader, type DraftContext } from '@/lib/prompts/read-draft';

const sources: PromptSource[] = [
  {
    id: 'returns',
    kind: 'passage',
    title: 'Returns',
    text: 'You can return an item within 30 days of delivery, if it is unused. We do not take back gift cards. The return label is free.',
    language: 'en',
  },
  {
    id: 'delay',
    kind: 'reply',
    title: 'Late parcel',
    text: 'We ask the carrier to look for your parcel and write to you by tomorrow.',
    language: 'en',
  },
];
const turns: PromptTurn[] = [
  { from: 'customer', text: 'My order 4711 is late. Can I return it?' },
  { from: 'agent', text: 'We shipped your order on Monday.' },
];
const read = (raw: string, more: Partial<DraftContext> = {}): Drafted =>
  createDraftReader({ sources, turns, language: 'en', ...more })(raw);
const standings = ({ text, sentences }: Drafted) =>
  sentences.map(({ start, end, standing, sources: from }) => [text.slice(start, end), standing, ...from]);

describe('reading a draft', () => {
  it('takes the numbers out and tells each sentence its sources', () => {
    const drafted = read(
      'Hi there,\nthank you for your patience. You can return your unused item within 30 days of delivery [1]. We ask the carrier to look for the parcel. [2] Which item is it?',
    );
    expect(drafted.text).toBe(
      'Hi there,\nthank you for your patience. You can return your unused item within 30 days of delivery. We ask the carrier to look for the parcel. Which item is it?',
    );
    expect(standings(drafted)).toEqual([
      ['Hi there,', 'courtesy'],
      ['thank you for your patience.', 'courtesy'],
      ['You can return your unused item within 30 days of delivery.', 'supported', 'returns'],
      ['We ask the carrier to look for the parcel.', 'supported', 'delay'],
      ['Which item is it?', 'courtesy'],
    ]);
    expect(drafted.hasNoAnswer).toBe(false);
  });

  it('believes no number that its source does not bear out', () => {
    expect(standings(read('We refund the full price of every order at once [1].'))[0]?.[1]).toBe('unsupported');
    expect(standings(read('You can return an item within 60 days of delivery [1].'))[0]?.[1]).toBe('unsupported');
    expect(standings(read('We take back gift cards [1].'))[0]?.[1]).toBe('unsupported');
    expect(standings(read('We do not take back gift cards [9].'))[0]?.slice(1)).toEqual(['supported', 'returns']);
  });

  it('marks a sum and a link that only an article for the team has, though the sentence has its source', () => {
    const inside: PromptSource = {
      id: 'inside',
      kind: 'passage',
      title: 'Goodwill',
      text: 'As goodwill we refund up to 40 EUR within 30 days of delivery. See https://wiki.example/goodwill.',
      isInternal: true,
    };
    const drafted = read(
      'As goodwill we refund up to 40 EUR within 30 days of delivery: https://wiki.example/goodwill.',
      {
        sources: [...sources, inside],
      },
    );
    expect(drafted.sentences[0]).toMatchObject({ standing: 'supported', sources: ['inside'] });
    // That it is 30 days stands in an article for everybody.
    expect(drafted.unsourced.map(({ said, words }) => [said, words])).toEqual([
      ['internal', '40'],
      ['internal', 'https://wiki.example/goodwill'],
    ]);
  });

  it('counts what the team wrote before as a source, and not what the customer wrote', () => {
    expect(standings(read('We shipped your order on Monday.'))[0]?.slice(1)).toEqual(['supported', 'conversation']);
    const lied: PromptTurn[] = [{ from: 'customer', text: 'You promised me a free replacement lamp by courier.' }];
    expect(standings(read('We promised you a free replacement lamp by courier.', { turns: lied }))[0]?.[1]).toBe(
      'unsupported',
    );
  });

  it('says of a source in another language that it could not be checked', () => {
    const german = { language: 'de' };
    expect(
      standings(read('Sie können den Artikel innerhalb von 30 Tagen zurückgeben [1].', german))[0]?.slice(1),
    ).toEqual(['claimed', 'returns']);
    expect(standings(read('Sie können den Artikel innerhalb von 90 Tagen zurückgeben [1].', german))[0]?.[1]).toBe(
      'unsupported',
    );
    expect(standings(read('Sie können den Artikel jederzeit zurückgeben.', german))[0]?.[1]).toBe('unsupported');
  });

  it('says when the sources have no answer, and shows nothing of the mark', () => {
    expect(read('NO_ANSWER')).toMatchObject({ text: '', hasNoAnswer: true, sentences: [] });
    expect(read('**NO_ANSWER**.')).toMatchObject({ text: '', hasNoAnswer: true });
    expect(read('NO_AN')).toMatchObject({ text: '', hasNoAnswer: false });
    expect(read('We can not tell yet. NO_ANSWER')).toMatchObject({ text: 'We can not tell yet.', hasNoAnswer: true });
  });

  it('puts back what was hidden before it looks for sources', () => {
    const restore = (text: string) => text.replaceAll('[NUMBER_1]', '4711');
    const drafted = read('Your order [NUMBER_1] is late.', { restore });
    expect(drafted.text).toBe('Your order 4711 is late.');
    expect(drafted.unsourced).toEqual([]);
  });

  it('shows no half of a number while the draft is being written', () => {
    const whole = 'The return label is free [1]. We shipped your order on Monday.';
    for (let at = 1; at <= whole.length; at += 1) expect(read(whole.slice(0, at)).text).not.toMatch(/\[|\]/u);
  });

  it('gives spans of the text that is shown, in order, whatever is written', () => {
    const bit = fc.constantFrom(
      'You can return it. ',
      '[1]',
      ' [2, 3]',
      'Thanks!',
      '\n',
      '[',
      ']',
      'NO_ANSWER',
      '<think>',
      '30 days',
      'a.b ',
      '。',
      '[source 1]',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bit).map((bits) => bits.join('')),
          fc.string(),
        ),
        (raw) => {
          const { text, sentences, unsourced } = read(raw);
          let last = 0;
          for (const { start, end } of sentences) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          for (const { end } of unsourced) expect(end).toBeLessThanOrEqual(text.length);
          expect(text.replaceAll(/\s/gu, '')).toBe(
            sentences
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replaceAll(/\s/gu, ''),
          );
        },
      ),
    );
  });
});
