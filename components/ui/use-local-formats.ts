import { createContext, useContext } from 'react';

/** The locale of dates and numbers; undefined where nobody asks for one. */
export const LocaleContext = createContext<string | undefined>(undefined);

export interface LocalFormats {
  /** "2,417" */
  number(value: number): string;
  /** "21 Nov 2026" */
  day(at: number): string;
  /** "21 November 2026" */
  longDay(at: number): string;
  /** Of an ISO date without a time, which is the same day everywhere. */
  dateOnly(date: string): string;
  /** "21 Nov 2026, 09:30" */
  moment(at: number): string;
}

const made = new Map<string | undefined, LocalFormats>();

/** Making an `Intl` format takes longer than using it, so each locale's are made once. */
function createFormats(locale: string | undefined): LocalFormats {
  // Words are English as yet, and so are the numbers among them unless a locale is asked for. Dates are the browser's.
  const number = new Intl.NumberFormat(locale ?? 'en');
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const dateOnly = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    number: (value) => number.format(value),
    day: (at) => day.format(at),
    longDay: (at) => longDay.format(at),
    dateOnly: (date) => dateOnly.format(Date.parse(date)),
    moment: (at) => moment.format(at),
  };
}

/** How dates and numbers are written here. */
export function useLocalFormats(): LocalFormats {
  const locale = useContext(LocaleContext);
  const known = made.get(locale);
  if (known) return known;
  const formats = createFormats(locale);
  made.set(locale, formats);
  return formats;
}
