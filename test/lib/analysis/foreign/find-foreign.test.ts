import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findForeign } from '@/lib/analysis/foreign/find-foreign';
import { normalise } from '@/lib/analysis/normalise';
import { hostileText } from '../hostile-text';
import { expectLinear } from '../../../support/expect-linear';

/** What is left for judging. */
const own = (text: string): string =>
  normalise(text)
    .tokens.map((token) => token.text)
    .join(' ');

describe('quotes of others', () => {
  it.each([
    ['Please stop this.\n\n> You are an idiot\n> and a liar', 'please stop this .'],
    ['> You are an idiot\n\nThat is not how to talk to people.', 'that is not how to talk to people .'],
    ['Yes.\n>>> oldest\n>> older\n>new', 'yes .'],
    ['>your refund is on its way\nno it is not', 'no it is not'],
    ['Still broken\n\nOn Mon, 3 Mar 2026 at 10:12, Shop <help@shop.example> wrote:\nTry again!', 'still broken'],
    [
      'Still broken\n\nOn Mon, 3 Mar 2026 at 10:12, The Shop Support Team\n<help@shop.example> wrote:\n\n> Try again',
      'still broken',
    ],
    ['Geht nicht\n\nAm 03.03.2026 um 10:12 schrieb Laden <hilfe@laden.example>:\nVersuchen Sie es!', 'geht nicht'],
    ['Toujours rien\n\nLe lun. 3 mars 2026 à 10:12, Boutique <aide@b.example> a écrit :\nBonjour', 'toujours rien'],
    ['Sigue igual\n\nEl lun, 3 mar 2026 a las 10:12, Tienda (<a@t.example>) escribió:\nHola', 'sigue igual'],
    ['Niente\n\nIl giorno lun 3 mar 2026 alle ore 10:12 Negozio <a@n.example> ha scritto:\nCiao', 'niente'],
    ['Nada ainda\n\nEm seg., 3 de mar. de 2026 às 10:12, Loja <a@l.example> escreveu:\nOlá', 'nada ainda'],
    ['Nope\n2026-03-03 10:12 GMT+01:00 Shop <help@shop.example>:\nTry again', 'nope'],
    ['No news?\n\n-----Original Message-----\nFrom: Shop\nSubject: Re: order\n\nSorry', 'no news ?'],
    ['Und?\n-----Ursprüngliche Nachricht-----\nVon: Laden', 'und ?'],
    ['Alors ?\n-----Message d’origine-----\nDe : Boutique'.replace('’', "'"), 'alors ?'],
    ['Look at this\nBegin forwarded message:\nFrom: Bank', 'look at this'],
    [
      'Any news?\n\nFrom: Shop <help@shop.example>\nSent: Monday\nTo: Ann\nSubject: Re: order\n\nWe hate delays',
      'any news ?',
    ],
    ['[quote="Tom"]this is rubbish[/quote] I like it', 'i like it'],
    ['<blockquote class="q">this is rubbish</blockquote>I like it', 'i like it'],
  ])('are passed over in %j', (text, left) => expect(own(text)).toBe(left));

  it('are dropped between answers', () => {
    const text = 'On 3 March 2026 at 10:12 Shop wrote:\n> Is it on?\nYes.\n> Is it red?\nNo, green.';
    expect(own(text)).toBe('yes . no , green .');
  });

  it.each([
    'On Monday your colleague wrote:\nwe will refund you. He lied.',
    '> 5 days without an answer',
    '>:( nothing works',
    'From: Ann Example\nDate: 3 March\nSubject: my order\nWhere is it?',
    'From: the station\nTo: the shop',
    'He wrote: no refund at 10:30',
    'Settings > Account > Delete does nothing',
    'two lines -----\nof my own',
  ])('are not seen in %j', (text) => expect(findForeign(text)).toEqual([]));
});

describe('code', () => {
  it.each([
    ['It says ```\nFATAL: kill worker\n``` again', 'it says again'],
    ['the `kill -9` step fails', 'the step fails'],
    ['<p class="big">Hello <b>you</b></p><script>die("now")</script>', 'hello you'],
    ['my key is dGhpcyBpcyBhIHNlY3JldCBrZXkgZm9yIHlvdSBvbmx5IDEyMw== ok', 'my key is ok'],
    ['hash 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'hash'],
    ['It crashes:\nTypeError\n    at Object.run (/app/main.js:10:5)\n    at main.js:3:1', 'it crashes : typeerror'],
    ['The app shows me {"error": "dead", "code": 5} every time I log in', 'the app shows me every time i log in'],
    ['const a = { b: 1 };\nif (a === undefined) { kill(); }\nHelp me please', 'help me please'],
  ])('is passed over in %j', (text, left) => expect(own(text)).toBe(left));

  it.each([
    'I can`t log in, it`s broken',
    'noooooooooooooooooooooooooooooooooooooooooooooooooooo',
    'I <3 this, </3 that, and 5 < 6 > 3',
    'see https://drive.example/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg/view',
    'order(s) and item(s); then {name} and {number}',
    'Settings => Account => Delete => nothing, $5 || $10, A -> B',
    '======= PLEASE READ =======',
    'Dear shop;\nmy order; it is late;\nthanks;',
  ])('is not seen in %j', (text) => expect(findForeign(text)).toEqual([]));
});

describe('findForeign', () => {
  it('gives stretches in order, apart and inside the text, and no token lies in one', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, two) => {
        const text = `${one}\n> ${two}\n\`\`\`\n${one}\n\`\`\`\n${two}`;
        let last = -1;
        const found = findForeign(text);
        for (const { start, end } of found) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const token of normalise(text).tokens)
          expect(found.some(({ start, end }) => token.start < end && start < token.end)).toBe(false);
      }),
    );
  });

  it('finds the answer below a long quote', () => {
    const text = `${'> and so on and so on\n'.repeat(300)}That is wrong.`;
    const { tokens } = normalise(text);
    expect(tokens.map((token) => token.text)).toEqual(['that', 'is', 'wrong', '.']);
    expect(text.slice(tokens[0]?.start, tokens.at(-1)?.end)).toBe('That is wrong.');
  });

  it.each([
    '>',
    '> a\n',
    '`',
    '```',
    '<',
    '<a ',
    '<a b="',
    '<!--',
    '[quote]',
    '<script>',
    'On 10:12 ',
    'On 10:12\n',
    'wrote:',
    'wrote:\n',
    '{',
    '{"a":',
    ' at ',
    'From: a\n',
    'a.b/',
    'Ab1',
    '=',
    '\\',
    '"',
    '\n',
    '@a.b',
    '<a@',
  ])('reads 1 MB of %j at once', (piece) =>
    expectLinear((share) => normalise(piece.repeat((1_000_000 / piece.length) * share))),
  );
});
