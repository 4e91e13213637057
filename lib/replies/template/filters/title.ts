import { takesNothing, type TemplateFilter } from './filter';

/** The first letter of each word; an apostrophe does not begin one. */
export const title: TemplateFilter = {
  name: 'title',
  about: 'With a capital for each word: Ana Ruiz',
  takes: '',
  accepts: takesNothing,
  apply: (value, _, locale) =>
    value
      .toLocaleLowerCase(locale)
      .replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale)),
};
