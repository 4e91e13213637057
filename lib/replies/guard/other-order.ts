import type { Finding } from '@/lib/domain/finding';
import { blankCode } from './blank-code.ts';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';
import { editDistance } from './edit-distance.ts';
import { findOrderCodes, type FoundCode } from './order-codes.ts';
import { keepReading, spokenText } from './spoken-text.ts';

/** What makes it another number on purpose: a new order, a ticket, a part. */
const ofItsOwn =
  /(?:new|replacement|second|other|another|additional|ticket|case|claim|return|rma|invoice|tracking|part|reference|seats?|row|neue|ersatz\S*|zweite|vorgang\S*|ticket\S*|rechnung\S*|nuevo|nueva|segundo|incidencia|factura|nouvelle|nouveau|dossier de|facture n|nuovo|fattura|novo|nova|nieuwe)\b[^.!?\n]{0,30}$/iu;
/** So many letters differ in what was mistyped or swapped; more, and it is simply another order. */
const MISTYPED = 2;
const BEFORE = 45;

const spokenUpper = keepReading((context) => spokenText(context).toUpperCase());
const codesSaid = keepReading((context) => [...new Set(findOrderCodes(spokenText(context)).map(({ code }) => code))]);

/** Codes of other conversations that are written small, or with a hyphen that holds the line together; all places stay. */
const findWrittenOtherwise = (draft: string, orders: ReadonlySet<string>): FoundCode[] =>
  orders.size === 0
    ? []
    : findOrderCodes(
        draft.replace(/[a-z]/gu, (letter) => letter.toUpperCase()).replace(/[\u2010\u2011\u2013]/gu, '-'),
      ).filter(({ code }) => orders.has(code));

const shapeOf = (code: string): string => code.replace(/\d/gu, '0').replace(/\p{L}/gu, 'A');

/** An order number of another conversation, or the customer's own, mistyped. */
export const findOtherOrder: DraftCheck = (draft, context) => {
  const said = spokenUpper(context);
  const own = codesSaid(context);
  const plain = blankCode(draft);
  const found = findOrderCodes(plain);
  const others = findWrittenOtherwise(plain, context.others.orders).filter(
    ({ start }) => !found.some((code) => code.start === start),
  );
  return [...found, ...others].flatMap(({ start, end, code }): Finding[] => {
    if (said.includes(code)) return [];
    if (context.others.orders.has(code)) {
      const [only] = own;
      return [
        createFinding(draft, {
          kind: 'other-order',
          severity: 'severe',
          start,
          end,
          why: 'This number is from another conversation.',
          mend: own.length === 1 && only ? { label: `Write ${only}`.slice(0, 60), text: only } : null,
        }),
      ];
    }
    if (ofItsOwn.test(draft.slice(Math.max(0, start - BEFORE), start))) return [];
    const near = own.find((each) => shapeOf(each) === shapeOf(code) && editDistance(each, code, MISTYPED) <= MISTYPED);
    if (near === undefined || context.facts?.says(code)) return [];
    return [
      createFinding(draft, {
        kind: 'other-order',
        severity: 'caution',
        start,
        end,
        why: `In this conversation it is ${near}.`,
        mend: { label: `Write ${near}`.slice(0, 60), text: near },
      }),
    ];
  });
};
