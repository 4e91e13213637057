import { takesNothing, type TemplateFilter } from './filter';

/** ANA RUIZ, by the rules of the language: Turkish has two letters i. */
export const upper: TemplateFilter = {
  name: 'upper',
  about: 'In capitals: ANA RUIZ',
  takes: '',
  accepts: takesNothing,
  apply: (value, _, locale) => value.toLocaleUpperCase(locale),
};
