import { readIsoDate } from '../iso-date';
import type { TemplateFilter } from './filter';

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  day: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A date such as 2026-11-22 in the words of the reply's language; anything else stays as it is. */
export const date: TemplateFilter = {
  name: 'date',
  about: 'A date in words: 22 November 2026',
  takes: 'short, medium, long, full, weekday, day, month, year or iso',
  accepts: (style) => style === '' || style === 'iso' || Object.hasOwn(styles, style),
  apply: (value, style, locale) => {
    const day = readIsoDate(value);
    if (day === null || style === 'iso') return value;
    const options = Object.hasOwn(styles, style) ? styles[style] : styles['long'];
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day);
  },
};
