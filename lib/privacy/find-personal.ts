import { hiddenKinds, type HiddenKind } from '../domain/redaction.ts';
import { findDigitRuns } from './digit-runs.ts';
import { wordsBefore } from './has-cue.ts';
import { findAccounts } from './kinds/account.ts';
import { findAddresses } from './kinds/address.ts';
import { findBirthdates } from './kinds/birthdate.ts';
import { isCard } from './kinds/card.ts';
import { findEmails } from './kinds/email.ts';
import { findHandles } from './kinds/handle.ts';
import { findIds } from './kinds/id.ts';
import { findIps } from './kinds/ip.ts';
import { findLinks } from './kinds/link.ts';
import { findNames } from './kinds/name.ts';
import { findCodes, isNumber } from './kinds/number.ts';
import { isPhone } from './kinds/phone.ts';
import { findSecrets } from './kinds/secret.ts';
import { blocked } from './scan-text.ts';
import type { FindSpans, Span } from './span.ts';

/** Digits tell what they are by how many there are, how they are grouped, and what is said before them. */
const findDigits: FindSpans = (plain) =>
  findDigitRuns(plain).flatMap((run): Span[] => {
    const { start, end } = run;
    const before = wordsBefore(plain, start);
    if (isCard(run, before)) return [{ kind: 'card', start, end }];
    const isNumbered = isNumber(run, plain);
    if (isPhone(run, before) && !(isNumbered && saysNumber.test(before))) return [{ kind: 'phone', start, end }];
    return isNumbered ? [{ kind: 'number', start, end }] : [];
  });
/** "Order 030 1234567" is an order, however much it looks like a telephone. */
const saysNumber =
  /(?<![\p{L}\p{N}])(?:order|invoice|ticket|case|tracking|parcel|booking|bestell\p{L}*|rechnung\p{L}*|kundennummer|sendung\p{L}*|paket\p{L}*|vorgang\p{L}*|pedido|factura|seguimiento|commande|facture|colis|suivi|ordine|fattura|spedizione|encomenda|fatura|rastreio|imei|serial|customer|reference|ref)(?![\p{L}\p{N}])[^.,;!?\d]{0,20}$/iu;

/** Who finds; where two overlap, the one further up has it. */
const finders: readonly FindSpans[] = [
  findLinks,
  findEmails,
  findSecrets,
  findIps,
  findAccounts,
  findIds,
  findBirthdates,
  findAddresses,
  findHandles,
  findCodes,
  findDigits,
  findNames,
];

/** Nobody leaves one letter, or a comma. */
const isTelling = /[\p{L}\p{N}]/u;

/**
 * What names or finds a person in a plain text (`scanText`), in order and without overlaps: a piece belongs to the kind
 * further up, whatever is left of another's find is still that other's. Linear in the text.
 *
 * @param findKnown looks for the people of the conversation, before anything is read as a name
 */
export function findPersonal(
  plain: string,
  findKnown: FindSpans,
  kinds: ReadonlySet<HiddenKind> = new Set(hiddenKinds),
): Span[] {
  const found = [...finders.slice(0, -1), findKnown, ...finders.slice(-1)]
    .flatMap((find) => find(plain))
    .filter(({ kind }) => kinds.has(kind));
  const owners = new Int32Array(plain.length).fill(-1);
  found.forEach(({ start, end }, owner) => {
    for (let at = start; at < end; at++) if (owners[at] === -1 && plain[at] !== blocked) owners[at] = owner;
  });
  const spans: Span[] = [];
  for (let at = 0; at < plain.length;) {
    const owner = owners[at] ?? -1;
    let end = at + 1;
    while (end < plain.length && owners[end] === owner) end++;
    const span = owner === -1 ? undefined : found[owner];
    if (span && isTelling.test(plain.slice(at, end))) {
      // What another left of it has a space or a comma at its ends.
      let [from, to] = [at, end];
      while (/[\s,;]/u.test(plain[from] ?? '')) from++;
      while (/[\s,;]/u.test(plain[to - 1] ?? '')) to--;
      const keeps = span.keeps && at === span.start ? { keeps: Math.min(span.keeps, end - at) } : {};
      spans.push({ kind: span.kind, start: from, end: to, ...keeps });
    }
    at = end;
  }
  return spans;
}
