import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, addMonths } from '@/lib/customers/promises/due-rules';
import { dateOf, dayNumber, isoDay, localTime, momentOf, weekdayOf } from '@/lib/customers/promises/local-time';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Sao_Paulo',
  '+05:45',
  'UTC',
  'Pacific/Apia',
];
const anyMoment = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
const anyZone = fc.constantFrom(...zones);
const anyDay = fc.integer({ min: dayNumber(2020, 1, 1), max: dayNumber(2035, 1, 1) });

describe('local time', () => {
  it('goes to the local clock and back to the same minute, but where a clock shows it twice', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, (at, zone) => {
        const { day, minute } = localTime(at, zone);
        const back = momentOf(day, minute, zone);
        const wholeMinute = Math.floor(at / 60_000) * 60_000;
        // The first of two; clocks turn back by an hour at most, and not within a zone of offsets.
        expect(wholeMinute - back).toBeGreaterThanOrEqual(0);
        expect(wholeMinute - back).toBeLessThanOrEqual(60 * 60_000);
        expect(localTime(back, zone)).toEqual({ day, minute });
      }),
    );
  });

  it('ends each day a moment before the next begins', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const end = momentOf(day, 1_440, zone) - 1;
        // Samoa left out a day, and some clocks change at midnight.
        expect(localTime(end + 1, zone).day).toBeGreaterThan(day);
        expect(localTime(end, zone).day).toBeLessThanOrEqual(day + 1);
      }),
    );
  });

  it('knows the hour that Berlin skips, and the one that it has twice', () => {
    const spring = dayNumber(2026, 3, 29);
    expect(new Date(momentOf(spring, 150, 'Europe/Berlin')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    const autumn = dayNumber(2026, 10, 25);
    expect(new Date(momentOf(autumn, 150, 'Europe/Berlin')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('counts days, weekdays and dates alike', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = dateOf(day);
        expect(dayNumber(year, month, ofMonth)).toBe(day);
        expect(isoDay(day).slice(8)).toBe(String(ofMonth).padStart(2, '0'));
        expect((weekdayOf(day) + 1) % 7).toBe(new Date(`${isoDay(day)}T12:00:00Z`).getUTCDay());
      }),
    );
  });
});

describe('spans', () => {
  it('of working days end on a working day, and are no shorter than so many days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const end = addBusinessDays(day, count);
        expect(weekdayOf(end)).toBeLessThan(5);
        expect(end - day).toBeGreaterThanOrEqual(count);
        expect(end - day).toBeLessThanOrEqual(count + 2 * Math.ceil(count / 5) + 2);
      }),
    );
  });

  it('of months end on the same day, or the last of a shorter month', () => {
    expect(isoDay(addMonths(dayNumber(2026, 1, 31), 1))).toBe('2026-02-28');
    expect(isoDay(addMonths(dayNumber(2027, 11, 30), 3))).toBe('2028-02-29');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (day, count) => {
        const from = dateOf(day);
        const to = dateOf(addMonths(day, count));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count);
        expect(to.day).toBeLessThanOrEqual(from.day);
      }),
    );
  });
});
