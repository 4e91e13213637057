/** More digits than a double keeps exactly would come out changed. */
const MOST_DIGITS = 15;

/** `1,234`, `1.234.567`, and `1,00,000` as in India: what stands before the last mark, where all marks divide thousands. */
const thousands = /^[1-9]\d{0,2}(?:[.,]\d{2,3})*[.,]\d{3}$/;

/** `,` in German, `.` in English. */
const decimalOf = (locale: string): string =>
  new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5).find(({ type }) => type === 'decimal')
    ?.value ?? '.';

/**
 * A number as people write it: `1,234.50`, `1.234,50`, `1 234,5`, `€12`, `-3`. Where one mark could divide thousands or
 * begin the cents (`1,234`), the language decides. Null for anything else.
 */
export function readNumber(text: string, locale: string): number | null {
  const bare = text.trim().replace(/^(?:[A-Z]{3}|\p{Sc})\s*|\s*(?:[A-Z]{3}|\p{Sc})$/gu, '');
  const match = /^([+-]?)(\d[\d.,'’\s]*)$/u.exec(bare.replace('−', '-'));
  if (match === null) return null;
  const digits = (match[2] ?? '').replace(/['’\s]/gu, '');
  const marks = [...digits].filter((sign) => sign === '.' || sign === ',');
  const last = marks.at(-1);
  let whole = digits;
  let part = '';
  if (last !== undefined) {
    const at = digits.lastIndexOf(last);
    const isRepeated = marks.filter((mark) => mark === last).length > 1;
    const couldBeThousands = new Set(marks).size === 1 && thousands.test(digits);
    // A version or an address: `1.2.3`.
    if (isRepeated && !couldBeThousands) return null;
    const isThousands = couldBeThousands && (isRepeated || last !== decimalOf(locale));
    if (!isThousands) [whole, part] = [digits.slice(0, at), digits.slice(at + 1)];
  }
  whole = whole.replace(/[.,]/g, '');
  if (whole.length + part.length > MOST_DIGITS) return null;
  const value = Number(`${match[1]}${whole}.${part}0`);
  return Number.isNaN(value) ? null : value;
}
