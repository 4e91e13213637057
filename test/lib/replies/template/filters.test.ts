import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFilter, templateFilters } from '@/lib/replies/template/filters/all';
import { localeOf } from '@/lib/replies/template/locale-of';

/** `Intl` writes narrow and other spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

const apply = (call: string, value: string, language = 'en'): string => {
  const [name = '', ...rest] = call.split(' ');
  const filter = findFilter(name);
  const argument = rest.join(' ');
  expect(filter?.accepts(argument), call).toBe(true);
  return plain(filter?.apply(value, argument, localeOf(language)) ?? 'no filter');
};

describe.each([
  // name parts
  ['first', 'Ana Ruiz', 'Ana'],
  ['first', 'María José Pérez', 'María José'],
  ['first', 'Ruiz, Ana', 'Ana'],
  ['first', 'Fernhill Ltd', ''],
  ['last', 'Ana Ruiz García', 'Ruiz García'],
  ['last', 'Dr. Ana Ruiz', 'Ruiz'],
  ['last', 'Ruiz García, Ana', 'Ruiz García'],
  ['last', 'Ana', ''],
  ['last', '@ana_ruiz', ''],
  ['initials', 'ana maría ruiz', 'AMR'],
  ['initials', 'E\u0301lodie', 'E\u0301'],
  // case
  ['upper', 'straße', 'STRASSE'],
  ['lower', 'ÀB', 'àb'],
  ['capital', '“blue” kettle', '“Blue” kettle'],
  ['title', "ana o'neill-RUIZ", "Ana O'neill-Ruiz"],
  // dates
  ['date', '2026-11-22', '22 November 2026'],
  ['date short', '2026-11-22', '22/11/2026'],
  ['date full', '2026-11-22', 'Sunday, 22 November 2026'],
  ['date weekday', '2026-11-22', 'Sunday'],
  ['date iso', '2026-11-22', '2026-11-22'],
  ['date', '2026-02-30', '2026-02-30'],
  ['date', 'next week', 'next week'],
  ['plus 3 days', '2026-02-27', '2026-03-02'],
  ['plus 1 month', '2026-01-31', '2026-02-28'],
  ['plus -1 week', '2026-01-03', '2025-12-27'],
  ['plus 1 workday', '2026-11-20', '2026-11-23'],
  ['plus -2 workdays', '2026-11-23', '2026-11-19'],
  ['plus 999 months', '9999-01-01', '9999-01-01'],
  ['plus 3 days', 'soon', 'soon'],
  // amounts
  ['currency EUR', '12.5', '€12.50'],
  ['currency EUR', '1,234', '€1,234.00'],
  ['currency eur', '€ 1.234,5', '€1,234.50'],
  ['currency JPY', '1200', 'JP¥1,200'],
  ['currency EUR', 'about 12', 'about 12'],
  ['currency EUR', '12345678901234567890', '12345678901234567890'],
  ['number', '-1234.5', '-1,234.5'],
  ['number 2', '3', '3.00'],
  ['number', '1.2.3.4', '1.2.3.4'],
  ['number', '1,234,567', '1,234,567'],
  ['number', '1,00,000', '100,000'],
  ['number', 'v1.2', 'v1.2'],
  // lists
  ['list', 'tea, rice,salt', 'tea, rice and salt'],
  ['list or', 'tea; rice, white', 'tea or rice, white'],
  ['list lines', 'tea, rice', 'tea\nrice'],
  ['list bullets', 'tea\nrice\n', '- tea\n- rice'],
])('%s of “%s”', (call, value, expected) => {
  it(`is “${expected}”`, () => expect(apply(call, value)).toBe(expected));
});

describe('in other languages', () => {
  it.each([
    ['upper', 'izmir', 'tr', 'İZMİR'],
    ['date', '2026-11-22', 'es-MX', '22 de noviembre de 2026'],
    ['currency EUR', '1.234', 'de', '1.234,00 €'],
    ['currency EUR', '1.23', 'de', '1,23 €'],
    ['currency EUR', '0.125', 'de', '0,13 €'],
    ['currency EUR', '1234.567', 'de', '1.234,57 €'],
    ['list', 'té, arroz', 'es', 'té y arroz'],
    ['date', '2026-11-22', 'no such tag', '22 November 2026'],
    ['date', '2026-11-22', 'tlh', '22 November 2026'],
  ])('%s of “%s” in %s', (call, value, language, expected) => expect(apply(call, value, language)).toBe(expected));
});

describe('every filter', () => {
  it.each(templateFilters.map((filter) => [filter.name, filter] as const))('%s is total', (_, filter) => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2026-11-22', '9999-12-31', '0000-01-01', '1,2', '-0', '٣', 'a,b', '', '\ud800', '1'.repeat(400)),
    );
    const argument = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'EUR', 'zzz', 'long', 'or', '2', '3 days', '-999 workdays', 'constructor', '__proto__'),
    );
    fc.assert(
      fc.property(value, argument, fc.constantFrom('en', 'ar', 'tr', 'xx', 'not a tag'), (text, given, language) => {
        filter.accepts(given);
        expect(typeof filter.apply(text, given, localeOf(language))).toBe('string');
      }),
      { numRuns: 60 },
    );
  });

  it('has a name of its own, and says what it does', () => {
    expect(new Set(templateFilters.map(({ name }) => name)).size).toBe(templateFilters.length);
    for (const { name, about } of templateFilters) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(about).not.toBe('');
    }
  });
});
