import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillUnresolved, findUnresolved, variableLabel } from '@/components/sidebar/unresolved';
import { renderTemplate } from '@/lib/replies/template/render-template';

describe('variables without a value', () => {
  it('are found where they stand, and nothing else in brackets is', () => {
    const text = 'Order [order.number], again [order.number], [sic]';
    const gaps = findUnresolved(text, ['order.number']);
    expect(gaps.map(({ start, end }) => text.slice(start, end))).toEqual(['[order.number]', '[order.number]']);
  });

  it('are written as the replies room writes them', () => {
    const { text, unresolved } = renderTemplate('Order {{ order.number }} of {{customer.name|you}}', {});
    expect(fillUnresolved(text, unresolved, new Map([['order.number', 'A-1']]))).toBe('Order A-1 of you');
  });

  it('are filled once: a value that looks like a gap stays what it is', () => {
    const values = new Map([
      ['a', '[b]'],
      ['b', 'no'],
    ]);
    expect(fillUnresolved('[a] $& [c]', ['a', 'b', 'c'], values)).toBe('[b] $& [c]');
  });

  it('have readable names', () => {
    expect(variableLabel('customer.firstName')).toBe('Customer first name');
  });

  it('survive any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, names) => {
        expect(fillUnresolved(text, names, new Map())).toBe(text);
      }),
    );
  });
});
