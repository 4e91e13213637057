import { atWordEnd, notInWord, type FindSpans, type Span, spansOf } from '../span.ts';

const iban = new RegExp(String.raw`${notInWord}[A-Z]{2} ?\d{2}(?:[ -]?[A-Z0-9]){11,30}${atWordEnd}`, 'giu');
/** How long a country's IBAN is (SWIFT registry); others go by the check alone. */
const lengths: Readonly<Record<string, number>> = {
  AT: 20, BE: 16, CH: 21, CZ: 24, DE: 22, DK: 18, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, HU: 28, IE: 22, IT: 27,
  LU: 20, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SK: 24, TR: 26,
}; // prettier-ignore

/** The check of ISO 13616: letters as numbers, the first four signs at the end, the remainder by 97 is one. */
function passesCheck(code: string): boolean {
  let rest = 0;
  for (const sign of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const compact = (written: string): string => written.replace(/[^A-Z0-9]/giu, '').toUpperCase();

/** The longest beginning of what was found that is an IBAN: a word may stand right behind it. */
function cutIban(plain: string, { start, end }: Span): Span | null {
  const code = compact(plain.slice(start, end));
  const length = lengths[code.slice(0, 2)];
  const fits = (taken: string) => passesCheck(taken) || (taken.length === length && /^[A-Z]{2}\d{2}/u.test(taken));
  const upTo = length !== undefined && code.length >= length ? length : code.length;
  if (!fits(code.slice(0, upTo))) return null;
  let signs = 0;
  let at = start;
  while (at < end && signs < upTo) if (/[A-Z0-9]/iu.test(plain[at++] ?? '')) signs++;
  // Within a word it is a word.
  return /[\p{L}\p{N}]/u.test(plain[at] ?? '') ? null : { kind: 'account', start, end: at };
}

/** Account numbers without a check of their own, where they are called so. */
const told = new RegExp(
  String.raw`${notInWord}(?:iban|account (?:number|no\.?|nr\.?)|bank account|acct\.?(?: no\.?)?|sort code|routing(?: number| no\.?)?|bsb|kontonummer|konto-?nr\.?|blz|bankleitzahl|número de cuenta|cuenta bancaria|numéro de compte|compte bancaire|rib|conto corrente|numero di conto|c\/c|número da conta|conta bancária|nib|clabe|ifsc)(?: (?:is|ist|es|est|è|é|lautet|to|n[°ºo]\.?|nr\.?|no\.?|número))?\s{0,2}[:=#]?\s{0,2}((?=[A-Z]{0,4}[ -]?\d)[A-Z]{0,4}[ -]?\d(?:[ -]?[A-Z0-9]){3,28})${atWordEnd}`,
  'dgiu',
);

/** What is told as an account ends where the next words begin. */
function cutTold(plain: string, span: Span): Span {
  const [taken = ''] =
    /^[A-Z]{0,4}[ -]?\d[\dA-Z]*(?:[ -][\dA-Z]*\d[\dA-Z]*)*/iu.exec(plain.slice(span.start, span.end)) ?? [];
  return { ...span, end: span.start + taken.length };
}

/** IBANs (mod 97, or their country's length), and accounts, sort codes and routing numbers that are called so. */
export const findAccounts: FindSpans = (plain) => [
  ...spansOf(plain, iban, 'account').flatMap((span) => cutIban(plain, span) ?? []),
  ...spansOf(plain, told, 'account').map((span) => cutTold(plain, span)),
];
