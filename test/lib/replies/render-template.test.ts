import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '@/lib/replies/render-template';

describe('renderTemplate', () => {
  it('fills values, and fallbacks where there is no value', () => {
    expect(renderTemplate('Hi {{customer.firstName|there}}, {{ agent.name }} here.', { 'agent.name': 'Sam' })).toEqual({
      text: 'Hi there, Sam here.',
      unresolved: [],
    });
  });

  it('shows a missing value as a gap and lists it once', () => {
    expect(renderTemplate('{{order.number}} and {{order.number}}', { 'order.number': '  ' })).toEqual({
      text: '[order.number] and [order.number]',
      unresolved: ['order.number'],
    });
  });

  it('never takes a value for a template', () => {
    const { text } = renderTemplate('Hi {{customer.name}}', { 'customer.name': '{{agent.name}}', 'agent.name': 'Sam' });
    expect(text).toBe('Hi ((agent.name))');
  });

  it('leaves unclosed braces as they are', () => {
    expect(renderTemplate('{{a {b} }} {{c', { c: 'x' }).text).toBe('{{a {b} }} {{c');
  });

  it('does not reach into the prototype', () => {
    expect(renderTemplate('{{constructor}} {{__proto__}}', {}).unresolved).toEqual(['constructor', '__proto__']);
  });

  it('strips what would hide or turn text round', () => {
    expect(renderTemplate('{{n}}!', { n: 'An\u202ena\u0000\n Ruiz\u2066\ud800' }).text).toBe('Anna Ruiz!');
  });

  it('throws never and leaves no variable behind, whatever body and values', () => {
    const names = ['customer.firstName', 'agent.name', 'order.number'];
    const piece = fc.oneof(
      fc.constantFrom('{{', '}}', '{', '}', '|', '{{a|}}', ...names, ...names.map((name) => `{{${name}}}`)),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const body = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(body, fc.dictionary(fc.constantFrom(...names), body), (template, values) => {
        const { text, unresolved } = renderTemplate(template, values);
        for (const name of names) expect(text).not.toContain(`{{${name}}}`);
        for (const name of unresolved) expect(text).toContain(`[${name}]`);
      }),
      { numRuns: 2_000 },
    );
  });
});
