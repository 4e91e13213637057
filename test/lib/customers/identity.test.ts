import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '@/lib/customers/identity/find-identifiers';
import { identifiersOf } from '@/lib/customers/identity/identifiers-of';
import { weighIdentifier, weighName } from '@/lib/customers/identity/weigh-identity';
import type { Identifier } from '@/lib/domain/identity';
import { expectLinear } from '../../support/expect-linear';

const valuesOf = (text: string) => findIdentifiers(text).map(({ kind, value }) => `${kind} ${value}`);

describe('what tells who wrote a message', () => {
  it.each([
    ['write to Maya.L+shop@Example.co.uk.', ['email maya.l+shop@example.co.uk']],
    ['maya@example.com, or MAYA@example.com', ['email maya@example.com']],
    ['call me on +44 7700 900123', ['phone 00900123']],
    ['my number is 07700 900123', ['phone 00900123']],
    ['(555) 123-4567', ['phone 51234567']],
    ['meine Nummer: 0171 2345678', ['phone 12345678']],
    ['order no. FH-20417 is late', ['order FH-20417']],
    ['Bestellnummer: 4711999', ['order 4711999']],
    ['mi pedido nº 55123', ['order 55123']],
  ])('is found in “%s”', (text, found) => expect(valuesOf(text)).toEqual(found));

  it.each([
    'it cost 1299.00 and I paid on 2026-11-21',
    'between 12.11.2026 and 14.11.2026',
    'the tracking number 00340434161094042557 says nothing',
    'see https://example.com/track?id=88441233',
    'in order 2 be sure',
    'order by 2026',
    'the code is 12345678901',
    'a@b',
    '@maya on X',
    '00000000',
  ])('is not found in “%s”', (text) => expect(valuesOf(text)).toEqual([]));

  it('is the same number with and without its country', () => {
    expect(valuesOf('+49 (0) 171 2345678')).toEqual(valuesOf('call 0171/2345678'));
  });

  it('takes no list of addresses for the writer’s own', () => {
    expect(valuesOf('a@x.com b@x.com c@x.com d@x.com')).toEqual([]);
  });

  it('stands in the text as it is told', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.emailAddress(), fc.string(), (a, email, b) => {
        const text = `${a} ${email} ${b}`;
        for (const one of findIdentifiers(text)) expect(text).toContain(one.text);
      }),
    );
  });

  it('takes time by the length of a hostile text, no more', async () => {
    for (const hostile of ['1 '.repeat(4_000), 'a.'.repeat(4_000), 'order order '.repeat(700), `${'a'.repeat(8_000)}@`])
      await expectLinear((share) => findIdentifiers(hostile.slice(0, hostile.length * share)));
  });
});

describe('whose it is', () => {
  const message = (
    key: string,
    text: string,
    author: string | null,
    direction: 'inbound' | 'outbound' = 'inbound',
  ) => ({
    key,
    conversation: 'c',
    text,
    author,
    direction,
    seenAt: 5,
  });

  it('is of what they wrote themselves, the first time', () => {
    const found = identifiersOf({ key: 'x/@maya', name: 'Maya' }, [
      message('1', 'a@x.com', 'Maya'),
      message('2', 'support@shop.com', 'Robin', 'outbound'),
      message('3', 'other@x.com', 'Somebody else'),
      message('4', 'A@X.com', null),
    ]);
    expect(found).toEqual([
      { person: 'x/@maya', kind: 'email', value: 'a@x.com', text: 'a@x.com', conversation: 'c', message: '1', at: 5 },
    ]);
  });
});

describe('how much it tells', () => {
  const of = (person: string, kind: Identifier['kind'] = 'email'): Identifier => ({
    person,
    kind,
    value: 'v',
    text: person,
    conversation: 'c',
    message: `${person}#1`,
    at: 1,
  });

  it('is strong for an address that two have, less where several have it, nothing where many have', () => {
    const strengths = [2, 3, 4].map((holders) => weighIdentifier(of('a'), of('b'), holders)?.strength ?? null);
    expect(strengths).toEqual(['strong', 'fair', null]);
    expect(weighIdentifier(of('a', 'order'), of('b', 'order'), 2)).toMatchObject({
      strength: 'fair',
      text: 'b',
      messages: ['a#1', 'b#1'],
    });
    expect(weighIdentifier(of('a'), of('b', 'phone'), 2)).toBeNull();
  });

  it('is fair for a whole name in any spelling, weak for a first name, nothing for another name', () => {
    const weigh = (one: string, other: string) => weighName({ name: one }, { name: other })?.strength ?? null;
    expect([weigh('José García', 'jose GARCIA'), weigh('Maya', 'maya'), weigh('Maya', 'Maja')]).toEqual([
      'fair',
      'weak',
      null,
    ]);
    expect(weigh('👍', '👍')).toBeNull();
  });
});
