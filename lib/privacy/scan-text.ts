import { placeholderPattern } from './hidden-kind.ts';

/** A text as the finders read it: plain letters, digits, spaces and hyphens, whatever was typed. */
export interface Scan {
  plain: string;
  /** Where each character of `plain` begins in the text, with the text's length behind the last; null: as in the text. */
  places: Int32Array | null;
}

/** Stands for each character of a placeholder: no letter, digit, mark or space, so that nothing is found in one. */
export const blocked = '\uE000';

/** Not seen, and put between digits by hand-written lists and by those who want to slip through. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;
const wideSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
const hyphen = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63]/u;
const apostrophe = /[\u2018\u2019\u02BC\u0060\u00B4]/u;
const otherDigit = /\p{Nd}/u;
/** Whatever is not ASCII or a Latin letter may be one of these; a grave accent serves as an apostrophe. */
const special = /[^\t\n\r\u0020-\u005F\u0061-\u007F\u00A1-\u00AC\u00AE-\u00B3\u00B5-\u02BB]/u;

/** Digits of other scripts stand ten in a row, zero first; the mathematical ones in five such rows. */
function digitOf(code: number): string {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let value = 0;
  while (value < 9 && otherDigit.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function plainOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char === '`' ? "'" : char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
  if (unseen.test(char)) return '';
  if (wideSpace.test(char) || (code >= 0xe000 && code <= 0xf8ff)) return ' ';
  if (hyphen.test(char)) return '-';
  if (apostrophe.test(char)) return "'";
  return otherDigit.test(char) ? digitOf(code) : char;
}

/** The text with look-alikes made plain and placeholders blocked. Never longer than the text. */
export function scanText(text: string): Scan {
  const block = (plain: string): string => plain.replace(placeholderPattern(), (found) => blocked.repeat(found.length));
  if (!special.test(text)) return { plain: block(text), places: null };
  const places = new Int32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  for (const char of text) {
    const plain = plainOf(char);
    for (let unit = 0; unit < plain.length; unit++) places[length++] = at + (plain.length === char.length ? unit : 0);
    pieces.push(plain);
    at += char.length;
  }
  places[length] = text.length;
  return { plain: block(pieces.join('')), places };
}
