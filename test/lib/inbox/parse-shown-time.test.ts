import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIn, dayIn, momentOf } from '@/lib/inbox/page/parse-shown-time';

/** A Saturday. */
const now = new Date(2026, 10, 21, 15, 30);
const day = (year: number, month: number, date: number) => ({ year, month: month - 1, date });

describe('clockIn', () => {
  it.each([
    ['10:12', 612],
    ['0:05', 5],
    ['4:05 PM', 965],
    ['12:30 am', 30],
    ['Today at 12:30 p.m.', 750],
    ['17h40', 1_060],
    ['[09:14, 18/11/2026]', 554],
    ['18.11 10:30', 630],
    ['18.11. 10.30', 630],
    ['午後3:05', 905],
    ['오후 3:05', 905],
    ['下午3:05', 905],
    ['午前12:05', 5],
  ])('reads %s', (text, minutes) => expect(clockIn(text)).toBe(minutes));

  it.each(['', 'yesterday', '18/11/2026', '25:99', '1.2.2026', 'version 10:12:13:14'])('finds none in "%s"', (text) =>
    expect(clockIn(text)).toBeNull(),
  );
});

describe('dayIn', () => {
  it.each([
    ['Today', 'en', day(2026, 11, 21)],
    ['Yesterday, 10:12', 'en', day(2026, 11, 20)],
    ['Wednesday', 'en', day(2026, 11, 18)],
    ['Saturday', 'en', day(2026, 11, 14)],
    ['Wednesday, November 18, 2026', 'en', day(2026, 11, 18)],
    ['18 Nov', 'en', day(2026, 11, 18)],
    ['24 December', 'en', day(2025, 12, 24)],
    ['11/18/26', 'en-US', day(2026, 11, 18)],
    ['18/11/2026', 'en-GB', day(2026, 11, 18)],
    ['18/11/2026', 'en-US', day(2026, 11, 18)],
    ['4/11/2026', 'pt-BR', day(2026, 11, 4)],
    ['18.11.2026', 'de', day(2026, 11, 18)],
    ['2026-11-18', 'en', day(2026, 11, 18)],
    ['Gestern', 'de', day(2026, 11, 20)],
    ['18. November', 'de', day(2026, 11, 18)],
    ['hier à 09:10', 'fr', day(2026, 11, 20)],
    ['mar 17 nov 2026', 'es', day(2026, 11, 17)],
    ['mar. 17 nov.', 'fr', day(2026, 11, 17)],
    ['mar 17 nov', 'it', day(2026, 11, 17)],
    ['17 mar', 'it', day(2026, 3, 17)],
    ['18.11. 10:30', 'de', day(2026, 11, 18)],
    ['18.11 10.30', 'da', day(2026, 11, 18)],
    ['18 de noviembre de 2026', 'es', day(2026, 11, 18)],
    ['2026年11月18日', 'ja', day(2026, 11, 18)],
  ])('reads %s in %s', (text, language, wanted) => expect(dayIn(text, language, now)).toEqual(wanted));

  it.each(['', '10:12', 'New messages', '99/99/2026'])('finds none in "%s"', (text) =>
    expect(dayIn(text, 'en', now)).toBeNull(),
  );

  it('reads back any date that Intl writes, whatever the language', () => {
    const languages = fc.constantFrom(
      'en-US',
      'en-GB',
      'de',
      'fr',
      'es',
      'pt-BR',
      'it',
      'nl',
      'pl',
      'sv',
      'ja',
      'ko',
      'tr',
      'ru',
    );
    const dates = fc.date({ min: new Date(2019, 0, 1), max: now, noInvalidDate: true });
    fc.assert(
      fc.property(languages, dates, fc.constantFrom('short', 'medium', 'long', 'full'), (language, date, dateStyle) => {
        const text = new Intl.DateTimeFormat(language, { dateStyle }).format(date);
        expect(dayIn(text, language, now), `${text} in ${language}`).toEqual(
          day(date.getFullYear(), date.getMonth() + 1, date.getDate()),
        );
      }),
    );
  });

  it('never throws, and never leaves the clock or the calendar', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, language) => {
        expect(clockIn(text) ?? 0).toBeLessThan(24 * 60);
        expect(dayIn(text, language, now)?.month ?? 0).toBeLessThan(12);
      }),
    );
  });
});

it('joins a day and a time of day on this device', () =>
  expect(momentOf(day(2026, 11, 18), 612)).toBe(new Date(2026, 10, 18, 10, 12).toISOString()));
