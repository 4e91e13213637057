import type { TemplateFilter } from './filter';

/** Lines or semicolons divide, where there are any; else commas. */
const split = (value: string): string[] =>
  value
    .split(/[\n;]/.test(value) ? /[\n;]/ : /,/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Several things as a sentence has them, in the reply's language. */
export const list: TemplateFilter = {
  name: 'list',
  about: 'Several things: tea, rice and salt',
  takes: 'and, or, lines or bullets',
  accepts: (argument) => ['', 'and', 'or', 'lines', 'bullets'].includes(argument),
  apply: (value, argument, locale) => {
    const items = split(value);
    if (argument === 'lines') return items.join('\n');
    if (argument === 'bullets') return items.map((item) => `- ${item}`).join('\n');
    return new Intl.ListFormat(locale, { type: argument === 'or' ? 'disjunction' : 'conjunction' }).format(items);
  },
};
