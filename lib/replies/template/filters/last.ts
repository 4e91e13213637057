import { findFirstName } from '../../first-name';
import { takesNothing, type TemplateFilter } from './filter';

const titled = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|sra?|srta|don|dona|herr|frau|mme|mlle)\.?\s+/iu;

/** What follows the first name, or stands before a comma; no value for one word, a handle or a company. */
export const last: TemplateFilter = {
  name: 'last',
  about: 'The family name: Ruiz, of Ana Ruiz',
  takes: '',
  accepts: takesNothing,
  apply: (value) => {
    const given = findFirstName(value);
    if (given === undefined) return '';
    const [before = '', after] = value.split(/\s*,\s*/, 2);
    const isReversed = after !== undefined && after.toLowerCase().startsWith(given.toLowerCase());
    if (isReversed) return before.trim();
    const bare = before.trim().replace(titled, '');
    return bare.split(/\s+/).slice(given.split(' ').length).join(' ');
  },
};
