import { readNumber } from '../read-number';
import type { TemplateFilter } from './filter';

const places = /^\d?$/;

/** A number in the marks of the reply's language, with so many places when told; what is no number stays as it is. */
export const number: TemplateFilter = {
  name: 'number',
  about: 'A number: 1,234.5',
  takes: 'nothing, or how many decimal places',
  accepts: (argument) => places.test(argument),
  apply: (value, argument, locale) => {
    const amount = readNumber(value, locale);
    if (amount === null) return value;
    const digits = /^\d$/.test(argument) ? Number(argument) : null;
    return new Intl.NumberFormat(
      locale,
      digits === null
        ? { maximumFractionDigits: MOST_PLACES }
        : { minimumFractionDigits: digits, maximumFractionDigits: digits },
    ).format(amount);
  },
};

/** As many as a number that can be read has. */
const MOST_PLACES = 15;
