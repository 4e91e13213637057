import { languageName } from '../sidebar/display-names';

/** Those that replies are written in most; one that is used already is offered besides. */
const offered = [
  'en',
  'es',
  'de',
  'fr',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'ro',
  'hu',
  'el',
  'tr',
  'uk',
  'ru',
  'ar',
  'he',
  'hi',
  'id',
  'vi',
  'th',
  'zh',
  'ja',
  'ko',
];

/** Languages to choose from, `used` among them, by their English names. */
export const languageOptions = (used: readonly string[] = []): { value: string; label: string }[] =>
  [...new Set([...used, ...offered])]
    .map((value) => ({ value, label: languageName(value, 'en') }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
