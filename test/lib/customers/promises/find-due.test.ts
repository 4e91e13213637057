import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWhens, readDue, type Sent } from '@/lib/customers/promises/find-due';
import { foldWords } from '@/lib/customers/promises/fold-words';
import { isoDay, dayNumber } from '@/lib/customers/promises/local-time';
import { promiseLanguages, type PromiseLanguage } from '@/lib/customers/promises/promise-language';

const due = (text: string, sent: Sent, language: PromiseLanguage = 'en') =>
  readDue(
    findWhens(foldWords(text), language, sent).map(({ when }) => when),
    sent,
  );

const from = (iso: string, zone: string): Sent => ({ at: Date.parse(iso), zone });
const friday = from('2026-03-27T15:40:00Z', 'Europe/Berlin');

describe('by when, from Friday 27 March 2026, 16:40 in Berlin', () => {
  it.each<[PromiseLanguage, string, string | null]>([
    ['en', 'by Friday', '2026-04-03'],
    ['en', 'this Friday', '2026-03-27'],
    ['en', 'next Friday', '2026-04-03'],
    ['en', 'within 3-5 business days', '2026-04-03'],
    ['en', 'in a day or two', '2026-03-29'],
    ['en', 'by 5 pm', '2026-03-27'],
    ['en', 'by 4 pm', '2026-03-28'],
    ['en', 'by end of day Monday', '2026-03-30'],
    ['en', 'Tuesday next week', '2026-03-31'],
    ['en', 'by April 3-5', '2026-04-05'],
    ['en', 'on 12/1/2027', '2027-12-01'],
    ['en', 'within 3 days of receiving it', null],
    ['en', 'in a few days', null],
    ['en', 'shortly', null],
    ['en', 'about your order from Monday', null],
    ['en', 'we are open 24/7', null],
    ['en', 'in 2-3 parts', null],
    ['en', 'on February 30', null],
    ['es', 'mañana por la mañana', '2026-03-28'],
    ['es', 'antes del 3 de abril', '2026-04-03'],
    ['es', 'a finales de mes', '2026-03-31'],
    ['fr', 'sous 48h', '2026-03-29'],
    ['fr', 'd’ici la semaine prochaine', '2026-04-03'],
    ['fr', 'mardi prochain', '2026-03-31'],
    ['de', 'bis zum 4.4.', '2026-04-04'],
    ['de', 'nächste Woche Dienstag', '2026-03-31'],
    ['de', 'in 2 Werktagen', '2026-03-31'],
    ['it', 'entro le 17', '2026-03-27'],
    ['it', 'dopodomani', '2026-03-29'],
    ['pt', 'na próxima segunda', '2026-03-30'],
    ['pt', 'segunda via da fatura', null],
  ])('%s: %s', (language, text, day) => {
    expect(due(text, friday, language)?.day ?? null).toBe(day);
  });
});

describe('by when', () => {
  it('reads 3/4 as the locale does, and what can be read one way alone as that', () => {
    expect(due('on 3/4', { ...friday, isMonthFirst: false })?.day).toBe('2026-04-03');
    expect(due('on 3/4', { ...friday, isMonthFirst: true })?.day).toBe('2027-03-04');
    expect(due('on 25/4', { ...friday, isMonthFirst: true })?.day).toBe('2026-04-25');
  });

  it('is over a year’s end', () => {
    const last = from('2026-12-31T11:00:00-05:00', 'America/New_York');
    expect(due('tomorrow', last)?.day).toBe('2027-01-01');
    expect(due('on January 5', last)?.day).toBe('2027-01-05');
    expect(due('by the end of the year', last)?.day).toBe('2026-12-31');
    expect(due('in two months', last)?.day).toBe('2027-02-28');
  });

  it('takes an hour after a date for no year', () => {
    const first = from('2026-01-01T01:00:00+01:00', 'Europe/Berlin');
    expect(new Date(due('am 31.12. 17h', first, 'de')?.at ?? 0).toISOString()).toBe('2026-12-31T16:00:00.000Z');
    expect(due('am 31.12.27', first, 'de')?.day).toBe('2027-12-31');
    expect(due('am 31.12. 2028', first, 'de')?.day).toBe('2028-12-31');
  });

  it('counts hours by the clock that runs, and days by the one on the wall', () => {
    // Berlin's clocks go back in this night: 24 hours end an hour earlier on the wall.
    const before = from('2026-10-24T20:00:00+02:00', 'Europe/Berlin');
    expect(new Date(due('within 24 hours', before)?.at ?? 0).toISOString()).toBe('2026-10-25T18:00:00.000Z');
    expect(new Date(due('tomorrow by 8 pm', before)?.at ?? 0).toISOString()).toBe('2026-10-25T19:00:00.000Z');
    expect(new Date(due('tomorrow', before)?.at ?? 0).toISOString()).toBe('2026-10-25T22:59:59.999Z');
  });

  it('is told in the agent’s zone: where it is still yesterday, tomorrow is today elsewhere', () => {
    const at = Date.parse('2026-06-01T02:00:00Z');
    expect(due('tomorrow', { at, zone: 'America/Los_Angeles' })?.day).toBe('2026-06-01');
    expect(due('tomorrow', { at, zone: 'Asia/Tokyo' })?.day).toBe('2026-06-02');
  });

  it('is never before it was written, whatever is written', () => {
    const piece = fc.constantFrom(
      'by',
      'within',
      'next',
      'Friday',
      '3',
      '5 pm',
      'tomorrow',
      'week',
      'days',
      '3/4',
      '31.12.',
      'April',
      'the 15th',
      'business',
      'end of',
      'month',
      'bis',
      'Montag',
      'mañana',
      'demain',
      'à',
      '17h',
      'entro',
      'dias',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) }),
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
        fc.constantFrom(...promiseLanguages),
        (pieces, at, zone, language) => {
          const found = due(pieces.join(' '), { at, zone }, language);
          // "This Monday" on a Tuesday is the coming one; a time that is past is tomorrow's, unless its day is named.
          expect(found?.at ?? at).toBeGreaterThan(at - 86_400_000);
        },
      ),
    );
  });

  it('never throws, and finds words in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...promiseLanguages),
        (text, language) => {
          let last = 0;
          for (const { start, end } of findWhens(foldWords(text), language, friday)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });

  it('finds any date of the next months that is written out', () => {
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (ahead) => {
        const day = isoDay(dayNumber(2026, 3, 27) + ahead);
        const [, month = 1, ofMonth = 1] = day.split('-').map(Number);
        expect(due(`by ${ofMonth} ${months[month - 1]}`, friday)?.day).toBe(day);
        expect(due(`on ${months[month - 1]} ${ofMonth}`, friday)?.day).toBe(day);
        expect(due(`by ${day}`, friday)?.day).toBe(day);
      }),
    );
  });
});
