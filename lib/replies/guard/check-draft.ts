import { type Finding, type FindingKind, findingSeverities } from '../../domain/finding.ts';
import { limits } from '../../domain/limits.ts';
import { findAllCaps } from './all-caps.ts';
import { findAnsweredMeanwhile } from './answered-meanwhile.ts';
import { findBankAccount } from './bank-account.ts';
import { findBlame } from './blame.ts';
import { findCardNumber } from './card-number.ts';
import type { DraftCheck, DraftContext } from './draft-context.ts';
import { findWrongLanguage } from './language.ts';
import { findNoteMixUp } from './note-mix-up.ts';
import { findOtherContact } from './other-contact.ts';
import { findOtherName } from './other-name.ts';
import { findOtherOrder } from './other-order.ts';
import { findPassword } from './password.ts';
import { findSarcasm } from './sarcasm.ts';
import { findSentBefore } from './sent-before.ts';
import { findUnanswered } from './unanswered.ts';
import { findUnknownLink } from './unknown-link.ts';
import { findUnsupported } from './unsupported.ts';
import { findVariables } from './variables.ts';

/** What must not be written to anybody, colleagues included. */
const always: readonly DraftCheck[] = [findNoteMixUp, findCardNumber, findBankAccount, findPassword];
/** What matters only where the customer reads it. */
const forCustomers: readonly DraftCheck[] = [
  findVariables,
  findOtherName,
  findOtherOrder,
  findOtherContact,
  findUnsupported,
  findWrongLanguage,
  findSentBefore,
  findAnsweredMeanwhile,
  findUnknownLink,
  findAllCaps,
  findBlame,
  findSarcasm,
  findUnanswered,
];
const amongColleagues: ReadonlySet<string> = new Set<FindingKind>(['other-name', 'unsupported', 'unanswered']);
const MOST = 12;

const rank = ({ severity }: Finding): number => -findingSeverities.indexOf(severity);

/**
 * What in a draft the agent may not have meant, the gravest first, then in the order of the text. At most twelve; the
 * first 20,000 letters are read. Never throws: whatever a check can't cope with, it does not find.
 */
export function checkDraft(text: string, context: DraftContext): Finding[] {
  const draft = text.slice(0, limits.messageText);
  if (draft.trim() === '') return [];
  const findings = [...always, ...(context.isNote ? [] : forCustomers)].flatMap((check) => check(draft, context));
  // To colleagues one writes otherwise: what it would be in a reply is beside the point.
  const isNote = context.isNote || findings.some(({ kind }) => kind === 'note-mix-up');
  const kept = isNote ? findings.filter(({ kind }) => !amongColleagues.has(kind)) : findings;
  return kept.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start).slice(0, MOST);
}
