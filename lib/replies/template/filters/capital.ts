import { takesNothing, type TemplateFilter } from './filter';

/** The first letter of the value; the others stay. */
export const capital: TemplateFilter = {
  name: 'capital',
  about: 'With a capital at the beginning: Blue kettle',
  takes: '',
  accepts: takesNothing,
  apply: (value, _, locale) => value.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase(locale)),
};
