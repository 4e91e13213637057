import type { Finding } from '@/lib/domain/finding';
import { findEmails, findPhones, isSamePhone, type FoundContact } from './contacts.ts';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';
import { editDistance } from './edit-distance.ts';
import { isOwnHost } from './same-site.ts';
import { keepReading, spokenText } from './spoken-text.ts';

/** So many letters differ in what was mistyped. */
const MISTYPED = 2;
/** "to your address …". */
const theirs =
  /(?<!\p{L})(?:your|ihre|deine|tu|su|votre|sua|uw)\s(?:new |e-?mail |mail )*(?:address|e-?mail|mail|inbox|account|adresse|correo|dirección|courriel|indirizzo|endereço|adres)\s[^.!?]{0,15}$/iu;
const BEFORE = 40;

const emailsSaid = keepReading((context) => findEmails(spokenText(context)));
const phonesSaid = keepReading((context) => findPhones(spokenText(context)));

/** The mail address or phone of somebody in another conversation, or the customer's own, mistyped. */
export const findOtherContact: DraftCheck = (draft, context) => {
  const tell = ({ start, end }: FoundContact, near: string | null): Finding =>
    createFinding(draft, {
      kind: 'other-contact',
      severity: near === null ? 'severe' : 'caution',
      start,
      end,
      why: near === null ? 'This is from another conversation.' : `In this conversation it is ${near}.`,
      mend: near === null ? null : { label: `Write ${near}`.slice(0, 60), text: near },
    });

  const ownEmails = emailsSaid(context);
  const emails = findEmails(draft).flatMap((found) => {
    if (ownEmails.some(({ value }) => value === found.value)) return [];
    if (context.others.emails.has(found.value)) return [tell(found, null)];
    const host = found.value.slice(found.value.lastIndexOf('@') + 1);
    if (isOwnHost(host, context.hosts) || context.facts?.says(found.value)) return [];
    const isCalledTheirs = theirs.test(draft.slice(Math.max(0, found.start - BEFORE), found.start));
    const near =
      ownEmails.find(({ value }) => editDistance(value, found.value, MISTYPED) <= MISTYPED) ??
      (isCalledTheirs ? ownEmails[0] : undefined);
    return near === undefined ? [] : [tell(found, near.value)];
  });

  const ownPhones = phonesSaid(context);
  const phones = findPhones(draft).flatMap((found) => {
    if (ownPhones.some(({ value }) => isSamePhone(value, found.value))) return [];
    const isOthers = [...context.others.phones].some((other) => isSamePhone(other, found.value));
    return isOthers ? [tell(found, null)] : [];
  });
  return [...emails, ...phones];
};
