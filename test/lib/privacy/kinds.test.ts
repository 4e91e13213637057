import { describe, expect, it } from 'vitest';
import { hiddenKinds } from '@/lib/domain/redaction';
import { placeholders } from '@/lib/privacy/hidden-kind';
import { redactText } from '@/lib/privacy/redact-text';
import { expectLinear } from '../../support/expect-linear';
import { readMessages } from '../../bench/redaction/read-messages';
import { scoreMessages } from '../../bench/redaction/score-messages';

describe('each kind', () => {
  it.each([
    ['email', 'maya at example dot com', '[email]'],
    ['email', 'maya＠example.com', '[email]'],
    ['phone', 'call ０３０ １２３ ４５ ６７', 'call [phone]'],
    ['phone', 'رقمي ٠٥٠ ١٢٣ ٤٥٦٧', 'رقمي [phone]'],
    ['phone', 'मेरा +91 ९८७६५ ४३२१०', 'मेरा [phone]'],
    ['phone', 'Ring 07\u200B911\u2060 123456 now', 'Ring [phone] now'],
    ['card', '4111\u00A01111\u20111111\u20111111', '[card]'],
    ['card', 'not 4111 1111 1111 1112, since it fails the check', 'not [number], since it fails the check'],
    ['account', 'IBAN DE89370400440532013000', 'IBAN [account]'],
    ['account', 'de89 3704 0044 0532 0130 00 please', '[account] please'],
    ['address', 'Flat 2, 18 Church Road, Leeds LS1 4DY', '[address]'],
    ['address', 'Via Roma 12, 20121 Milano', '[address]'],
    ['address', 'Via email at 5 is fine', 'Via email at 5 is fine'],
    ['number', 'Order 030 1234567 is late', 'Order [number] is late'],
    ['number', 'Fattura n. 2026/118', 'Fattura n. [number]'],
    ['number', 'The WH-1000XM4, RTX 4090, ISO 9001', 'The WH-1000XM4, RTX 4090, ISO 9001'],
    ['id', 'DNI 12345678Z', 'DNI [id]'],
    ['birthdate', 'Ich bin am 12.03.1984 geboren', 'Ich bin am [birthdate] geboren'],
    ['birthdate', 'I ordered on 12/03/2026', 'I ordered on 12/03/2026'],
    ['ip', 'version 1.2.3.4 from 203.0.113.42', 'version 1.2.3.4 from [ip]'],
    ['secret', 'my password is Sunflower22!', 'my password is [secret]'],
    ['secret', 'my password is wrong', 'my password is wrong'],
    ['secret', 'error code 482913', 'error code 482913'],
    ['handle', 'username: dark_otter99', 'username: [handle]'],
    ['name', 'then Karen Novak from billing, and Sarah', 'then [name] from billing, and [name]'],
    ['name', 'San Diego on 5 Jan, Max plan, said Till', 'San Diego on 5 Jan, Max plan, said Till'],
    ['name', 'Hi Maya, tell maya that Maya’s parcel came', 'Hi [name], tell [name] that [name]’s parcel came'],
  ])('%s: %s', (_, text, expected) => expect(redactText(text, [])).toBe(expected));

  it('takes a name that is a word only where it is written as a name', () => {
    expect(redactText('Will will pay the bill, WILL said', ['Will Bill'])).toBe(
      '[name] will pay the bill, [name] said',
    );
    expect(redactText('de la casa', ['Juan de la Cruz'])).toBe('de la casa');
    expect(redactText('Support team', ['Support Team'])).toBe('Support team');
  });

  it('gives a piece that two kinds claim to one of them, always the same', () => {
    expect(redactText('https://x.example/users/maya@example.com', [])).toBe('[link]');
    expect(redactText('my password is maya@example.com', [])).toBe('my password is [email]');
  });

  it('takes out only what it is told to', () => {
    const text = 'Call +44 7911 123456 or maya@example.com';
    expect(redactText(text, [], { kinds: new Set(['phone'] as const) })).toBe('Call [phone] or maya@example.com');
    expect(redactText(text, [], { kinds: new Set() })).toBe(text);
  });

  it('finds nothing within a placeholder, and changes none', () => {
    const all = [...Object.values(placeholders), '[EMAIL_1]', '[Name 12]'].join(' call ');
    expect(redactText(all, ['Email', 'Name'])).toBe(all);
  });

  it('does not grow a text that is redacted again and again', () => {
    let text = 'Hi Maya [na[name]me], 4111 1111 1111 1111 [EMAIL_1][email]@x.de'.repeat(20);
    const once = redactText(text, []);
    for (let round = 0; round < 5; round++) text = redactText(text, []);
    expect(text).toBe(once);
  });
});

describe('the labelled messages', () => {
  const read = (name: string) => readMessages(new URL(`../../bench/redaction/${name}`, import.meta.url));
  const all = [...read('messages-one.txt'), ...read('messages-two.txt')];

  it('have both halves of each kind', () => {
    expect(all.length).toBeGreaterThanOrEqual(500);
    for (const half of [true, false]) {
      const kinds = new Set(
        all.filter(({ isHeldOut }) => isHeldOut === half).flatMap(({ spans }) => spans.map(({ kind }) => kind)),
      );
      expect([...kinds].toSorted()).toEqual([...hiddenKinds].toSorted());
    }
  });

  it('are left with little, and what is nobody’s stays', () => {
    const { byKind, clean, wrong } = scoreMessages(all.filter(({ isHeldOut }) => !isHeldOut));
    const tallies = [...byKind.values()];
    const sum = (of: 'spans' | 'gone') => tallies.reduce((total, tally) => total + tally[of], 0);
    expect(sum('gone') / sum('spans')).toBeGreaterThan(0.98);
    expect(clean.untouched).toBe(clean.messages);
    expect(wrong).toEqual([]);
  });
});

it.each([
  '1.',
  '1 ',
  ' ',
  'a@',
  '1-',
  'ab12',
  'via Aa Bb ',
  '12 rue de la ',
  'my name is ',
  'account number A1 ',
  'Aa, Bb ',
  '[name ',
])('is linear in a run of %j', (unit) =>
  expectLinear((share) => redactText(unit.repeat((40_000 * share) / unit.length), [])),
);
