import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactText } from '@/lib/privacy/redact-text';
import { expectLinear } from '../../support/expect-linear';

describe('redacting a text', () => {
  it.each([
    ['Hi Maya, FH-20418 went to maya@example.com', 'Hi [name], [number] went to [email]'],
    ['Call me on +44 7911 123456 or (030) 123 45 67.', 'Call me on [phone] or [phone].'],
    ['My card 4111 1111 1111 1111 was charged', 'My card [card] was charged'],
    ['Refund to DE89 3704 0044 0532 0130 00 please', 'Refund to [account] please'],
    ['Order #55123 from 2026-11-20 cost 1,299.00 in 2025', 'Order #[number] from 2026-11-20 cost 1,299.00 in 2025'],
    ['It goes to 12 Old Mill Road, Apt 4, SW1A 1AA', 'It goes to [address], [address]'],
    ['Ich wohne Lange Straße 12 in Bonn', 'Ich wohne [address] in Bonn'],
    ['Your order 5 of them is on its way', 'Your order 5 of them is on its way'],
    ['I live at 7 Kings Way', 'I live at [address]'],
    ['Vivo en la Calle Mayor 5', 'Vivo en la [address]'],
    ['My name is Greta Holm and @greta.h is mine', 'My name is [name] and [handle] is mine'],
    ['See https://help.example.com/returns?token=1 first', 'See https://help.example.com/returns first'],
    ['Track https://post.example.com/t/JD0142', 'Track [link]'],
    [
      'It takes 3 to 5 working days, within 30 days it is free',
      'It takes 3 to 5 working days, within 30 days it is free',
    ],
    ['Please ask Mrs Smith or Herrn Müller', 'Please ask Mrs [name] or Herrn [name]'],
    ['It is late. Kind regards,\nJonas Weber', 'It is late. Kind regards,\n[name]'],
    ['Wo ist es? Viele Grüße Greta', 'Wo ist es? Viele Grüße [name]'],
    ['Thanks, Greta.\nIt never came', 'Thanks, [name].\nIt never came'],
    ['Thanks Again! Best regards, The team', 'Thanks Again! Best regards, The team'],
    ['Hello there, hi team', 'Hello there, hi team'],
  ])('%s', (text, expected) => {
    expect(redactText(text, [])).toBe(expected);
  });

  it('takes out each part of a known name, however it is written', () => {
    expect(redactText('MAYA wrote; Okafor, Maya. Ms Okafor’s', ['Maya Okafor'])).toBe(
      '[name] wrote; [name]. Ms [name]’s',
    );
    expect(redactText('I cannot', ['Ann'])).toBe('I cannot');
  });

  it.each(['Thanks, A', "Mr A'", 'Thanks '])('is quick with hostile runs of letters after %j', (run) =>
    expectLinear((share) => redactText(run + 'A-'.repeat(20_000 * share) + '1', [])),
  );

  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const personal = fc.oneof(
    fc.tuple(word, word).map(([a, b]) => ({ secret: `${a}.${b}@${b}.example` })),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 16, maxLength: 16 }).map((each) => ({
      secret: each.join('').replace(/(.{4})(?=.)/g, '$1 '),
    })),
    fc.integer({ min: 10_000, max: 99_999_999 }).map((each) => ({ secret: `FH-${each}` })),
    fc.integer({ min: 100_000, max: 999_999 }).map((each) => ({ secret: `+49 30 ${each}` })),
  );

  it('leaves nothing of a secret in any sentence, and nothing to do for a second time', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        personal,
        fc.array(word, { maxLength: 6 }),
        (before, { secret }, after) => {
          const redacted = redactText([...before, secret, ...after].join(' '), []);
          expect(redacted).not.toContain(secret);
          expect(redactText(redacted, [])).toBe(redacted);
        },
      ),
    );
  });

  it('takes any text and any names', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(fc.string(), { maxLength: 4 }),
        (text, names) => {
          const redacted = redactText(text, names);
          expect(redactText(redacted, names)).toBe(redacted);
        },
      ),
    );
  });

  it('is linear in a long text', () =>
    expectLinear((share) =>
      redactText('1 a'.repeat(70_000 * share) + ' -'.repeat(30_000 * share) + 'Straße '.repeat(10_000 * share), [
        'Maya',
      ]),
    ));
});
