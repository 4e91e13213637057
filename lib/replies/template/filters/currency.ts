import { readNumber } from '../read-number';
import type { TemplateFilter } from './filter';

const code = /^[a-z]{3}$/i;

/** An amount in the words of the reply's language; what is no number stays as it is. */
export const currency: TemplateFilter = {
  name: 'currency',
  about: 'An amount of money: €12.50',
  takes: 'a currency of three letters, such as EUR',
  accepts: (argument) => code.test(argument),
  apply: (value, argument, locale) => {
    const amount = readNumber(value, locale);
    if (amount === null || !code.test(argument)) return value;
    return new Intl.NumberFormat(locale, { style: 'currency', currency: argument.toUpperCase() }).format(amount);
  },
};
