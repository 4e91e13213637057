import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnsourced } from '@/lib/prompts/find-unsourced';

const words = (text: string, sources: string[] = [], customer: string[] = []) =>
  findUnsourced(text, { sources, customer }).map(({ kind, words: found, said }) => `${kind} ${said}: ${found}`);

describe('findUnsourced', () => {
  it('says nothing of what a source has, however it is written', () => {
    const source = [
      'Returns: https://www.shop.example/returns/ or help@shop.example, +49 30 123-4567. It costs 1,299.00 EUR, and takes thirty days. Never tell your password.',
    ];
    expect(
      words(
        'Go to shop.example/returns, write to HELP@shop.example or call +49 (30) 1234567. It costs €1.299 and takes 30 days. Keep your passwords to yourself.',
        source,
      ),
    ).toEqual([]);
  });

  it('marks another path, another host and another account, though they look alike', () => {
    const source = ['See https://shop.example/returns and help@shop.example.'];
    expect(words('https://shop.example/refunds', source)).toEqual(['link nobody: https://shop.example/refunds']);
    expect(words('https://shop.example.evil.example/returns', source)).toHaveLength(1);
    expect(words('help@shop.example.com', source)).toEqual(['email nobody: help@shop.example.com']);
    expect(words('shop.example', source)).toEqual([]);
  });

  it('lets an order and a date be repeated, and neither a sum nor a deadline nor a link', () => {
    const said = ['My order 88123456 of 3 May cost 40 EUR. I want it in 2 days. See evil.example/x'];
    expect(words('Your order 88123456 of 3 May is on its way.', [], said)).toEqual([]);
    expect(words('You get 40 EUR in 2 days: evil.example/x', [], said)).toEqual([
      'number customer: 40',
      'number customer: 2',
      'link customer: evil.example/x',
    ]);
  });

  it('marks what only an article for the team has, and nothing that another source has, too', () => {
    const marks = findUnsourced('Call 0900 123 4567 or see https://wiki.example/x. It takes 5 days and costs 20 EUR.', {
      sources: ['It takes 5 days.'],
      customer: ['I read that it costs 20 EUR.'],
      internal: ['5 days, 20 EUR. Team line 0900 123 4567, https://wiki.example/x'],
    });
    expect(marks.map(({ words: each, said }) => `${said}: ${each}`)).toEqual([
      'internal: 0900 123 4567',
      'internal: https://wiki.example/x',
      'internal: 20',
    ]);
    expect(marks[1]?.why).toBe('Only in an internal article: a customer may not be meant to get this link.');
  });

  it('lets an order of the customer be repeated, whatever article names it, too', () => {
    const said = { sources: [], customer: ['My order 88123456 is late.'], internal: ['Lost: 88123456'] };
    expect(findUnsourced('Your order 88123456 is late.', said)).toEqual([]);
  });

  it('takes no list, no abbreviation, no file and no missing space for a number or a link', () => {
    expect(
      words('1. Open it, e.g. the app.\n2. Close it, z.B. now.\n3) Send invoice.pdf.Thanks, see you at 5 p.m.', [
        '5 p.m.',
      ]),
    ).toEqual([]);
  });

  it('marks what should have been filled in even when a source has it', () => {
    for (const kind of ['SECRET', 'HANDLE', 'ID', 'BIRTHDATE', 'IP'])
      expect(words(`It is [${kind}_1].`, [])).toEqual([`placeholder nobody: [${kind}_1]`]);
    expect(words('Hi [NAME_1], hi {{customer.name}}', ['Hi {{customer.name}}'])).toEqual([
      'placeholder nobody: [NAME_1]',
      'placeholder nobody: {{customer.name}}',
    ]);
  });

  it('marks each stretch once, in order, with what it says', () => {
    const found = findUnsourced('Pay 20 EUR at https://a.example/b?c=20 or a@b.example', { sources: [], customer: [] });
    expect(found.map(({ words: each }) => each)).toEqual(['20', 'https://a.example/b?c=20', 'a@b.example']);
    expect(found.every(({ why }) => /^No source has this .*\.$/u.test(why))).toBe(true);
  });

  const bit = fc.constantFrom(
    'https://a.example/b',
    ' ',
    'call ',
    '0900 123',
    '. ',
    '@x',
    'a@b.example',
    '40 EUR',
    '{{',
    '}}',
    '`',
    '<b>',
    '\n',
    '1. ',
    'two',
    '½',
    '٣',
    '你好',
  );
  const text = fc.oneof(
    fc.array(bit, { maxLength: 30 }).map((bits) => bits.join('')),
    fc.string(),
  );
  it('marks nothing of a text that is its own source, but placeholders', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(
          findUnsourced(each, { sources: [each], customer: [] }).filter(({ kind }) => kind !== 'placeholder'),
        ).toEqual([]);
      }),
    );
  });
  it('marks spans of the text that do not lie inside one another', () => {
    fc.assert(
      fc.property(text, (each) => {
        const found = findUnsourced(each, { sources: [], customer: [] });
        for (const { start, end, words: said } of found) expect(each.slice(start, end).slice(0, 300)).toBe(said);
        for (const [at, one] of found.entries())
          for (const other of found.slice(at + 1)) expect(one.start <= other.start && one.end >= other.end).toBe(false);
      }),
    );
  });
});
