import { takesNothing, type TemplateFilter } from './filter';

const MOST = 4;
/** A letter with the marks that belong to it. */
const beginning = /^\p{L}\p{M}*/u;

export const initials: TemplateFilter = {
  name: 'initials',
  about: 'The first letters: AR, of Ana Ruiz',
  takes: '',
  accepts: takesNothing,
  apply: (value, _, locale) =>
    value
      .split(/[\s,]+/)
      .flatMap((word) => beginning.exec(word) ?? [])
      .slice(0, MOST)
      .join('')
      .toLocaleUpperCase(locale),
};
