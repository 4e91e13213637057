import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condenseQuestion } from '@/lib/knowledge/condense-question';
import { expectLinear } from '../../support/expect-linear';

const inbound = (text: string) => ({ direction: 'inbound', text });
const outbound = (text: string) => ({ direction: 'outbound', text });

describe('condenseQuestion', () => {
  it('puts the last open question first and drops greetings, thanks, names and numbers', () => {
    const text =
      'Hi Anna,\n\nI ordered a tent last week, order no. #AB-55123. When will it arrive?\n\nMany thanks,\nBob Miller\nbob@mail.example';
    const condensed = condenseQuestion([inbound(text)], ['Anna', 'Bob Miller']);
    expect(condensed).toMatch(/^When will it arrive\?/);
    expect(condensed).toContain('I ordered a tent last week');
    expect(condensed).not.toMatch(/Anna|Bob|Miller|55123|thanks|Hi|@/i);
  });

  it('passes over what was answered', () => {
    const messages = [
      inbound('How do I return the shoes?'),
      outbound('Print the label in your account.'),
      inbound('And when do I get the money for them?'),
    ];
    expect(condenseQuestion(messages, [])).toBe('And when do I get the money for them?');
  });

  it('adds what was written before to a question that says nothing by itself', () => {
    const messages = [
      inbound('My parcel with the blue tent is late.'),
      outbound('We asked the carrier.'),
      inbound('any news?'),
    ];
    const condensed = condenseQuestion(messages, []);
    expect(condensed).toContain('parcel with the blue tent');
  });

  it('drops quoted mails and links, and keeps a mail that is nothing else', () => {
    const mail =
      'Where is my refund?\n\nOn Mon, 2 Nov 2026 at 10:00, Shop wrote:\n> Print the label\n> and send the invoice\nhttps://shop.example/a?b=1';
    expect(condenseQuestion([inbound(mail)], [])).toBe('Where is my refund?');
  });

  it.each([
    ['Hallo, wann kommt mein Paket? Danke!', 'wann kommt mein Paket?'],
    ['Buenos días, ¿cómo puedo devolver los zapatos? Gracias', '¿cómo puedo devolver los zapatos?'],
    ['Bonjour, où est mon colis ? Merci beaucoup', 'où est mon colis ?'],
    ['Buongiorno, come posso annullare il mio ordine? Grazie mille', 'come posso annullare il mio ordine?'],
    ['Olá, onde está a minha encomenda? Obrigada', 'onde está a minha encomenda?'],
  ])('knows courtesy in six languages: %s', (text, condensed) => {
    expect(condenseQuestion([inbound(text)], [])).toBe(condensed);
  });

  it('keeps a name that is part of a word', () => {
    expect(condenseQuestion([inbound('I cannot pay by card, why?')], ['Ann'])).toContain('cannot');
  });

  it('is empty when the customer wrote nothing', () => {
    expect(condenseQuestion([], [])).toBe('');
    expect(condenseQuestion([outbound('Hello!')], [])).toBe('');
    expect(condenseQuestion([inbound('thanks!')], [])).toBe('');
  });

  it('never throws, and stays short', () => {
    const message = fc.record({
      direction: fc.constantFrom('inbound', 'outbound', 'note'),
      text: fc.string({ unit: 'binary', maxLength: 300 }),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), fc.array(fc.string({ maxLength: 8 })), (messages, names) => {
        expect(condenseQuestion(messages, names).length).toBeLessThanOrEqual(600);
      }),
    );
  });

  it.each(['1 ', 'A-', '#A', 'a1', '- ', 'hi ', '> ', '\n', 'on ', 'le '])('is quick on long noise of %j', (noise) =>
    expectLinear((share) => condenseQuestion([inbound(noise.repeat((20_000 / noise.length) * share))], ['x'])),
  );
});
