import type { Finding } from '@/lib/domain/finding';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';

/** Digits as cards are written: in one, or in groups with one kind of sign between. */
const digits = /(?<![\p{L}\p{N}#-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}-])/gu;
/** First digits and lengths of the issuers (ISO/IEC 7812). */
const issuers: readonly [first: RegExp, lengths: readonly number[]][] = [
  [/^4/u, [13, 16, 19]],
  [/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/u, [16]],
  [/^3[47]/u, [15]],
  [/^(?:6011|64[4-9]|65)/u, [16, 19]],
  [/^35(?:2[89]|[3-8])/u, [16]],
  [/^3(?:0[0-5]|[68])/u, [14]],
  [/^62/u, [16, 17, 18, 19]],
];

/** The check digit of cards: every second digit from the right doubled, the sum a multiple of ten. */
export function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < number.length; at++) {
    const digit = Number(number[number.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return number.length > 0 && sum % 10 === 0;
}

const isCard = (number: string): boolean =>
  issuers.some(([first, lengths]) => first.test(number) && lengths.includes(number.length)) && passesLuhn(number);

/** The full number of a payment card. */
export const findCardNumber: DraftCheck = (draft, { facts }) =>
  [...draft.matchAll(digits)].flatMap((match): Finding[] => {
    const number = match[0].replace(/\D/gu, '');
    const isOneSign = new Set(match[0].replace(/\d/gu, '')).size <= 1;
    if (!isOneSign || !isCard(number) || facts?.says(match[0])) return [];
    return [
      createFinding(draft, {
        kind: 'card-number',
        severity: 'severe',
        start: match.index,
        end: match.index + match[0].length,
        why: 'A full card number should not stand in a message.',
        mend: { label: 'Show the last four digits only', text: `•••• ${number.slice(-4)}` },
      }),
    ];
  });
