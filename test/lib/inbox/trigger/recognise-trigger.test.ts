import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrigger } from '@/lib/domain/trigger';
import { recogniseTrigger } from '@/lib/inbox/trigger/recognise-trigger';

const find = (before: string, after = '', trigger = ';;') => recogniseTrigger(before, after, trigger);

/** Wide signs count as narrow ones. */
const narrow = (text: string) => text.replaceAll('；', ';');

/** Every moment of typing a text, from its first sign to its last. */
const moments = (text: string) => Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1));

describe('recogniseTrigger', () => {
  it.each([
    [';;ref', 'ref'],
    ['Dear Maya, ;;ref', 'ref'],
    ['Dear Maya,\n;;late-parcel', 'late-parcel'],
    ['Hi (as said) ;;größe', 'größe'],
    ['שלום ;;החזר', 'החזר'],
    ['مرحبا ;;استرداد', 'استرداد'],
    ['您好;;退款', '退款'],
    ['您好，；；退款', '退款'],
    ['ありがとう。;;henpin', 'henpin'],
    ['a\u00a0;;ref', 'ref'],
    ['See https://shop.test/a ;;bye', 'bye'],
    ["`code` and ;;l'adresse", "l'adresse"],
    ['```\nx\n```\n;;ref', 'ref'],
  ])('is there in %j', (before, query) => {
    expect(find(before)?.query).toBe(query);
  });

  it('tells what stands there as it was written, wide signs too', () => {
    expect(find('您好；；退款')).toEqual({ typed: '；；退款', query: '退款' });
    expect(find('Dear Maya, ;;Ref')).toEqual({ typed: ';;Ref', query: 'Ref' });
  });

  it.each([
    ['the trigger alone', ';;'],
    ['a space behind it', ';; ref'],
    ['a word that was ended', ';;ref '],
    ['a word before it', 'wait;;ref'],
    ['a digit before it', '1;;ref'],
    ['a third sign', ';;;ref'],
    ['an end of line between', ';;\nref'],
    ['a bracket before it', 'for (;;i'],
    ['a loop', 'for (let i = 0 ;;i'],
    ['code between ticks', 'try `a ;;b'],
    ['a block of code', '```sh\nfoo) echo ;;bar'],
    ['a sentence', `;;${'a'.repeat(41)}`],
  ])('is not there with %s', (_, before) => {
    expect(find(before)).toBeNull();
  });

  it('is not there when the caret stands in the word', () => {
    expect(find(';;re', 'f')).toBeNull();
    expect(find(';;re', ' f')).not.toBeNull();
  });

  it('never opens inside words', () => {
    const sign = fc.constantFrom(...'abzABZ019äéñßøжкעל_./:#?&=-@%$"\'([{<>');
    fc.assert(
      fc.property(fc.string(), sign, fc.stringMatching(/^[a-z0-9]{1,12}$/), (lead, last, letters) => {
        expect(find(`${lead}${last};;${letters}`)).toBeNull();
      }),
    );
  });

  it('never opens inside addresses', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.nat(),
        fc.stringMatching(/^[a-z0-9]{1,8}$/),
        (url, place, letters) => {
          // Anywhere behind its first letter.
          const at = 1 + (place % url.length);
          const address = `See ${url.slice(0, at)};;${letters}${url.slice(at)}`;
          expect(moments(address).filter((before) => find(before))).toEqual([]);
        },
      ),
    );
  });

  it('never opens inside code', () => {
    const letters = fc.stringMatching(/^[a-z]{1,8}$/);
    const line = fc.string({ maxLength: 30 }).map((text) => text.replaceAll(/[`\n\r]/g, ''));
    fc.assert(
      fc.property(line, letters, (code, word) => {
        const held = code.trim() === '' ? 'x' : code;
        expect(find(`Type \`${held} ;;${word}`)).toBeNull();
        expect(find(`\`\`\`\n${held}\n ;;${word}`)).toBeNull();
        expect(find(`for (let i = 0; i < 3 ;;${word}`)).toBeNull();
      }),
    );
  });

  it('reads back exactly what stands before the caret, whatever was written before', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 60 }), (lead, rest) => {
        const before = `${lead};;${rest}`;
        const { typed, query } = find(before) ?? { typed: '', query: '' };
        expect(before.endsWith(typed)).toBe(true);
        expect(typed === '' || narrow(typed) === `;;${query}`).toBe(true);
        expect(query).not.toMatch(/\s/);
      }),
    );
  });

  it('opens by every trigger that may be chosen', () => {
    const signs = fc.stringMatching(/^[!-/:-@[-_{-~]{1,7}$/);
    fc.assert(
      fc.property(signs.filter(isTrigger), (trigger) => {
        expect(find(`Hi ${trigger}ref`, '', trigger)?.query).toBe('ref');
      }),
    );
  });
});

describe('isTrigger', () => {
  it.each([';;', '//', '::', '!!', ';/', '~~'])('takes %j', (text) => expect(isTrigger(text)).toBe(true));
  it.each(['', ';', 'a;', ';1', '; ;', '{{', '``', ';;;;;;;', ';\n', 'é!'])('refuses %j', (text) =>
    expect(isTrigger(text)).toBe(false),
  );
});
