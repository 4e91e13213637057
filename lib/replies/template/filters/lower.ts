import { takesNothing, type TemplateFilter } from './filter';

/** In small letters, by the rules of the language. */
export const lower: TemplateFilter = {
  name: 'lower',
  about: 'In small letters: ana ruiz',
  takes: '',
  accepts: takesNothing,
  apply: (value, _, locale) => value.toLocaleLowerCase(locale),
};
