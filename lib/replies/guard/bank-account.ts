import type { Finding } from '@/lib/domain/finding';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';

/** An IBAN, in one or in groups of four. */
const account = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
const SHORTEST = 15;
const LONGEST = 34;

/** The check of ISO 13616: with its first four signs at the end and letters as numbers, it leaves 1 when divided by 97. */
export function passesMod97(iban: string): boolean {
  if (iban.length < SHORTEST || iban.length > LONGEST) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = /\d/u.test(sign) ? sign : String(sign.charCodeAt(0) - 55);
    rest = Number(`${rest}${value}`) % 97;
  }
  return rest === 1;
}

/** Somebody's bank account, written out; our own stand in articles. */
export const findBankAccount: DraftCheck = (draft, { facts }) =>
  [...draft.matchAll(account)].flatMap((match): Finding[] => {
    const iban = match[0].replaceAll(' ', '');
    if (!passesMod97(iban) || facts?.says(iban)) return [];
    return [
      createFinding(draft, {
        kind: 'bank-account',
        severity: 'severe',
        start: match.index,
        end: match.index + match[0].length,
        why: 'A full account number should not stand in a message.',
        mend: { label: 'Show the last four signs only', text: `•••• ${iban.slice(-4)}` },
      }),
    ];
  });
