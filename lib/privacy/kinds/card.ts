import type { DigitRun } from '../digit-runs.ts';

const shortest = 13;
const longest = 19;

/** Luhn's check: every second digit from the right doubled, the sum divisible by ten (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const twice = at % 2 === 1 ? digit * 2 : digit;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

const said = /\b(?:card|visa|mastercard|amex|karte|kreditkarte|tarjeta|carte|carta|cartão|cartao)\b/iu;

/** A payment card: its length, a first digit that issuers have, and its check digit; misread ones where a card is spoken of. */
export function isCard({ digits }: DigitRun, before: string): boolean {
  if (digits.length < shortest || digits.length > longest || /^(\d)\1+$/u.test(digits)) return false;
  if (passesLuhn(digits)) return /^[2-6]/u.test(digits);
  return digits.length >= 15 && said.test(before);
}
