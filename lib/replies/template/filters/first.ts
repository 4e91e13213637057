import { findFirstName } from '../../first-name';
import { takesNothing, type TemplateFilter } from './filter';

/** How to address a person; no value where that would be a guess, so that the fallback stands in. */
export const first: TemplateFilter = {
  name: 'first',
  about: 'The first name: Ana, of Ana Ruiz',
  takes: '',
  accepts: takesNothing,
  apply: (value) => findFirstName(value) ?? '',
};
