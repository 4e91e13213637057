import { findAll, type FindIn } from './found.ts';

const name = String.raw`[\p{L}\p{N}._%+'-]{1,64}`;
const part = String.raw`[\p{L}\p{N}-]{2,63}`;
const spelledAt = String.raw`(?:\s?[[({⟦]\s?(?:at|@|ät|arroba)\s?[\])}⟧]\s?|\s(?:at|arroba|ät)\s)`;
const spelledDot = String.raw`(?:\s?[[({⟦]\s?(?:dot|\.|punkt|punto)\s?[\])}⟧]\s?|\s(?:dot|punkt|punto)\s)`;
/** As it is typed, and as it is spelled out so as not to be found. */
const email = new RegExp(
  String.raw`${name}[@＠][\p{L}\p{N}-]{1,63}(?:[.．]${part}){1,5}|${name}(?:${spelledAt}|[@＠])${part}(?:(?:${spelledDot}|[.．])${part}){1,5}`,
  'giu',
);
const handle = /(?<![\p{L}\p{N}.@/_])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,60}/gu;
/** Digits with what people write between them; seven at least. */
const phone = /(?<![\p{L}\p{N}])\+?\(?\p{Nd}(?:[\s()./-]{0,3}\p{Nd}){6,18}(?![\p{L}\p{N}])/gu;
const date = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/u;
const sum = /^\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{1,2})?$/u;
/** "0800 GET CASH" and other telephone words. */
const vanity = /(?<![\p{L}\p{N}])(?:0|1[- ])?8\d{2}[- ](?:[A-Z]{3,7}|\d{1,3})(?:[- ]?[A-Z]{2,7})+(?![\p{L}\p{N}])/gu;

/** A telephone number read aloud, digit by digit. */
const digit =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|zéro|deux|trois|quatre|cinq|sept|huit|neuf';
const aloud = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${digit})(?:[ ,-]{1,2}(?:${digit})){3,20}(?![\p{L}\p{N}])`,
  'giu',
);

/** Mail addresses, also spelled out, and names on networks: where a customer could be sent to. */
export const findContacts: FindIn = (text) => [
  ...findAll(text, email, 'email', (words) => {
    const isPlain = /[@＠]/u.test(words);
    const key = words
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[[({⟦]\s?|\s?[\])}⟧]/gu, ' ')
      .replace(/\s(?:at|arroba|ät)\s/u, '@')
      .replace(/\s(?:dot|punkt|punto)\s/gu, '.')
      .replace(/\s/gu, '')
      .replace(/\.$/u, '');
    // "look at order 5. Then" has an "at", and no address.
    return isPlain || /[[({⟦]|\s(?:dot|punkt|punto)\s/iu.test(words) ? key : null;
  }),
  ...findAll(text, handle, 'email', (words) => words.toLowerCase().replace(/\.+$/u, '')),
  ...findAll(text, phone, 'phone', (words) => {
    const written = words.trim();
    // Digits alone are an order as often as a telephone: numbers are looked for by themselves.
    const isPlain = /^[1-9]\d*$/u.test(written);
    return isPlain || date.test(written) || sum.test(written) ? null : written.replace(/\P{Nd}/gu, '');
  }),
  ...findAll(text, aloud, 'phone', (words) => words.toLowerCase().replace(/[ ,-]+/gu, ' ')),
  ...findAll(text, vanity, 'phone', (words) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')),
];
