import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '@/lib/replies/template/render-template';
import { expectLinear } from '../../../support/expect-linear';

const fill = (body: string, values: Record<string, string> = {}, language = 'en') =>
  renderTemplate(body, values, { language }).text;

describe('renderTemplate', () => {
  it('fills values, and fallbacks where there is no value', () => {
    expect(renderTemplate('Hi {{customer.firstName|there}}, {{ agent.name }} here.', { 'agent.name': 'Sam' })).toEqual({
      text: 'Hi there, Sam here.',
      unresolved: [],
      gaps: [],
      filled: [{ name: 'agent.name', start: 10, end: 13 }],
      cursor: null,
    });
  });

  it('shows a missing value as a gap, says where it stands and lists it once', () => {
    expect(renderTemplate('{{order.number}} and {{order.number}}', { 'order.number': '  ' })).toEqual({
      text: '[order.number] and [order.number]',
      unresolved: ['order.number'],
      gaps: [
        { name: 'order.number', start: 0, end: 14, isFillable: true },
        { name: 'order.number', start: 19, end: 33, isFillable: true },
      ],
      filled: [],
      cursor: null,
    });
  });

  it('takes an empty fallback for an answer', () => expect(fill('Hi{{customer.name|}}!')).toBe('Hi!'));

  it('keeps a bar and a colon in a fallback', () => expect(fill('{{a|b|c: d}}')).toBe('b|c: d'));

  it('sends a value through its filters from left to right, and a fallback through none', () => {
    expect(fill('{{customer.name:first:upper|there}}', { 'customer.name': 'Ana Ruiz' })).toBe('ANA');
    expect(fill('{{customer.name:first:upper|there}}')).toBe('there');
  });

  it('falls back where a filter finds nothing to say', () =>
    expect(fill('Hi {{customer.name:first|there}}', { 'customer.name': 'Fernhill Ltd' })).toBe('Hi there'));

  it('writes a date in the words of the reply’s language', () => {
    expect(fill('{{today}}', { today: '2026-11-22' })).toBe('22 November 2026');
    expect(fill('{{today}}', { today: '2026-11-22' }, 'es')).toBe('22 de noviembre de 2026');
    expect(fill('{{today:plus 1 day}}', { today: '2026-11-30' }, 'de')).toBe('1. Dezember 2026');
    expect(fill('{{today:date iso}}', { today: '2026-11-22' })).toBe('2026-11-22');
  });

  it('says where the cursor stood', () => {
    const { text, cursor } = renderTemplate('Hi {{customer.name}}, {{cursor}} Bye{{cursor}}', {
      'customer.name': 'Ana',
    });
    expect(text).toBe('Hi Ana,  Bye');
    expect(cursor).toBe(8);
  });

  it.each([
    [{ 'order.number': '1234' }, 'Order 1234.'],
    [{}, 'Which order?'],
  ])('chooses by whether a variable is known: %o', (values, text) =>
    expect(fill('{{#if order.number}}Order {{order.number}}.{{else}}Which order?{{/if}}', values)).toBe(text),
  );

  it('leaves no empty lines behind conditions that have lines of their own', () => {
    const body = 'Hello\n  {{#if order.number}}  \nOrder {{order.number}}\n{{else}}\nWhich order?\n{{/if}}\nBye';
    expect(fill(body, { 'order.number': '7' })).toBe('Hello\nOrder 7\nBye');
    expect(fill(body)).toBe('Hello\nWhich order?\nBye');
    expect(fill(body.replaceAll('\n', '\r\n'))).toBe('Hello\r\nWhich order?\r\nBye');
  });

  it('shows a condition that is never closed, with both of its ways', () => {
    const { text, gaps } = renderTemplate('{{#if order.number}}a{{else}}b', {});
    expect(text).toBe('[#if order.number]a[else]b');
    expect(gaps.map(({ isFillable }) => isFillable)).toEqual([false, false]);
  });

  it('never takes a value for a template', () => {
    const values = { 'customer.name': '{{agent.name}}', 'agent.name': 'Sam', 'ask.why': '{{#if a}}<b>{ {x} }</b>' };
    expect(fill('Hi {{customer.name}}', values)).toBe('Hi ((agent.name))');
    expect(fill('{{ask.why}}', values)).toBe('((#if a))<b>{ {x} }</b>');
  });

  it('shows as gaps what is not closed', () => {
    expect(fill('Hi {{order.number, how are you?')).toBe('Hi [order.number], how are you?');
    expect(fill('{{a {b} }} {{c', { c: 'x' })).toBe('[a] {b} }} [c]');
    expect(fill('{{{{a}}}}', { a: 'x' })).toBe('[?]x}}');
    expect(fill('{{{a}}}', { a: 'x' })).toBe('{x}');
  });

  it('does not let two braces meet where nothing stands between them', () => expect(fill('{{{a|}}{b')).toBe('{ {b'));

  it('does not reach into the prototype', () => {
    expect(renderTemplate('{{constructor}} {{__proto__}}', {}).unresolved).toEqual(['constructor', '__proto__']);
  });

  it('strips what would hide or turn text round', () => {
    expect(fill('{{n}}!', { n: 'An\u202ena\u0000\n Ruiz\u2066\ud800' })).toBe('Anna Ruiz!');
    expect(fill('{{ask.n}}!', { 'ask.n': 'An\u202ena\u0000\r\n Ruiz\u2066\ud800' })).toBe('Anna\n Ruiz!');
  });

  it('leaves right-to-left names and joined letters whole', () => {
    expect(fill('שלום {{customer.name}}!', { 'customer.name': 'נועה לוי' })).toBe('שלום נועה לוי!');
    expect(fill('{{customer.name}}', { 'customer.name': 'علی\u200cرضا' })).toBe('علی\u200cرضا');
    expect(fill('{{customer.name:upper}}', { 'customer.name': 'Jose\u0301' })).toBe('JOSE\u0301');
  });

  it('reads names of scripts that write vowels as marks', () => {
    expect(fill('{{ask.नाम}} {{ask.ชื่อ}} {{ask.pre\u0301nom', { 'ask.नाम': 'a', 'ask.ชื่อ': 'b' })).toBe(
      'a b [ask.pre\u0301nom]',
    );
  });

  it('reads thousands of blanks before a condition in a time that grows with their number', () =>
    expectLinear((share) => fill(`${' '.repeat(share * 160_000)}x\n{{#if a}}\nb\n{{/if}}`)));

  it('fills ten thousand lines, and reads ten thousand open braces', () => {
    const lines = 'Line {{a}}\n'.repeat(10_000);
    expect(fill(lines, { a: 'x' })).toBe('Line x\n'.repeat(10_000));
    expect(fill('{{'.repeat(10_000))).toBe('[?]'.repeat(10_000));
    expect(fill('{{#if a}}'.repeat(10_000))).not.toContain('{{');
  });

  it('throws never and leaves no variable behind, whatever body and values', () => {
    const names = ['customer.firstName', 'agent.name', 'order.number', 'ask.why'];
    const tags = ['{{#if order.number}}', '{{else}}', '{{/if}}', '{{cursor}}', '{{today:date long}}', '{{a:list or|}}'];
    const piece = fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '{',
        '}',
        '|',
        ':',
        '\n',
        '{{a|}}',
        ...tags,
        ...names,
        ...names.map((n) => `{{${n}}}`),
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const body = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        body,
        fc.dictionary(fc.constantFrom(...names, 'a', 'today'), body),
        fc.string(),
        (template, values, language) => {
          const { text, unresolved, gaps, filled, cursor } = renderTemplate(template, values, { language });
          expect(text).not.toContain('{{');
          for (const { name, start, end } of gaps) expect(text.slice(start, end)).toBe(`[${name}]`);
          for (const { start, end } of filled) expect(text.slice(start, end).trim()).not.toBe('');
          expect(unresolved).toEqual([...new Set(gaps.map(({ name }) => name))]);
          expect(cursor ?? 0).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
