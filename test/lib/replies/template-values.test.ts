import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFirstName } from '@/lib/replies/first-name';
import { findOrderNumber } from '@/lib/replies/find-order-number';
import { templateValues } from '@/lib/replies/template-values';

describe('findFirstName', () => {
  it.each([
    ['María José Pérez', 'María José'],
    ['Ana Ruiz', 'Ana'],
    ['ana ruiz', 'Ana'],
    ['JEAN-PIERRE DUPONT', 'Jean-Pierre'],
    ['Dr. Aisha Khan', 'Aisha'],
    ['Pérez, María', 'María'],
    ['Tom Baker, PhD', 'Tom'],
    ['Sam 🎉 (she/her)', 'Sam'],
    ["Siobhán O'Neill", 'Siobhán'],
    ['Maria Schmidt', 'Maria'],
    ['Иван Петров', 'Иван'],
  ])('%s is addressed as %s', (name, first) => expect(findFirstName(name)).toBe(first));

  it.each([
    'J. Smith',
    'J Smith',
    'JD',
    '@ana_ruiz',
    'ana_ruiz92',
    'johnSmith',
    'Acme Ltd',
    'Fernhill Support Team',
    'Smith & Sons',
    '王小明',
    'Facebook user',
    '+34 600 111 222',
    'x@y.com',
    '🎉🎉',
    '',
    '\ud800',
  ])('%s is not guessed at', (name) => expect(findFirstName(name)).toBeUndefined());

  it('does not address a person by the handle', () => {
    expect(findFirstName('sunnyday', '@SunnyDay')).toBeUndefined();
    expect(findFirstName('Ana', '@sunnyday')).toBe('Ana');
  });

  it('never throws and never gives an empty name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => void expect(findFirstName(name)).not.toBe('')));
  });
});

describe('findOrderNumber', () => {
  it.each([
    ['where is order 55123?', '55123'],
    ['Order no. FH-10482 please', 'FH-10482'],
    ['mi pedido número 77812 no llega', '77812'],
    ['it is #990121', '990121'],
    ['fh-10482 is the order: order fh-10482', 'FH-10482'],
    ['48213', '48213'],
  ])('%s', (text, number) => expect(findOrderNumber([text])).toBe(number));

  it.each([
    'I ordered 3 shirts in 2024',
    'you are #1',
    'call me on 600 111 222',
    'order now',
    '#2024',
    'order 55123 or order 55124',
  ])('%s names none for sure', (text) => expect(findOrderNumber([text])).toBeUndefined());
});

describe('templateValues', () => {
  const now = Date.UTC(2026, 10, 21, 12);

  it('knows what the conversation knows', () => {
    const values = templateValues({
      customer: { name: 'Ana Ruiz', handle: '@ana' },
      agent: 'Sam Okafor',
      channel: 'X',
      now,
      messages: [
        { direction: 'outbound', text: 'Is it about order 11111?' },
        { direction: 'inbound', text: 'No, order 55123' },
      ],
    });
    expect(values).toMatchObject({
      'customer.name': 'Ana Ruiz',
      'customer.firstName': 'Ana',
      'agent.firstName': 'Sam',
      'order.number': '55123',
      today: '2026-11-21',
    });
  });

  it('leaves open what nobody said', () => {
    const values = templateValues({ customer: null, agent: null, channel: '', now: Number.NaN });
    expect(Object.values(values).every((value) => value === undefined)).toBe(true);
    expect(
      templateValues({ customer: { name: '+34 600 111 222' }, agent: null, channel: 'x', now })['customer.name'],
    ).toBeUndefined();
  });
});
