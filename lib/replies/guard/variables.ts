import type { Finding } from '@/lib/domain/finding';
import { findFirstName } from '../first-name.ts';
import { blankCode } from './blank-code.ts';
import { createFinding } from './create-finding.ts';
import type { DraftCheck, DraftContext } from './draft-context.ts';
import { spokenText } from './spoken-text.ts';

/** Words that stand for something to be filled in. */
const places =
  `name|first ?name|last ?name|surname|customer|client|agent|user|date|time|day|number|order|tracking|amount|price|product|item|link|url|email|e-?mail|phone|address|company|signature|insert|your|reason|event|
  vorname|nachname|datum|uhrzeit|nummer|betrag|preis|kunde|kundin|artikel|einfügen|firma|
  nombre|apellido|fecha|hora|número|importe|precio|producto|enlace|cliente|empresa|
  nom|prénom|heure|numéro|montant|prix|produit|lien|nome|cognome|data|ora|numero|importo|prezzo|sobrenome|valor|preço|naam|voornaam|bedrag`.replace(
    /\s*\n\s*/gu,
    '',
  );
const dotted = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)+`;
const words = String.raw`(?:[\p{L}'’/]+[ _-]){0,3}(?:${places})s?(?:[ _-][\p{L}'’/]+){0,2}`;

/** What is never anything but a placeholder. */
const certain = [
  String.raw`\{\{[^{}\n]{0,120}\}\}`,
  String.raw`\{%-?\s*${dotted}[^%{}\n]{0,80}%\}`,
  String.raw`[$#%]\{[\p{L}_][\p{L}\p{N}_. ]{0,60}\}`,
  String.raw`\{[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[. ][\p{L}_][\p{L}\p{M}\p{N}_]*){0,3}\}`,
  String.raw`%{1,2}[A-Z][A-Z_]{2,40}%{1,2}`,
  String.raw`@@[\p{L}_]{2,40}@@`,
  String.raw`<(?:${words})>`,
  // Of our own gaps, those that can't be read hold more than a name. What a link is called by is none.
  String.raw`\[${dotted}(?:\s?[:|][^\[\]\n]{0,60})?\](?!\()`,
  String.raw`\[(?:#if\s[^\[\]\n]{1,60}|(?:today|channel)(?::[^\[\]\n]{0,60})?)\](?!\()`,
  String.raw`\[(?:${words})\](?![(:])`,
];
/** What is one, more often than not. */
const likely = [
  String.raw`(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])`,
  String.raw`(?<![\p{L}\p{N}])XX(?:\/XX)+(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])`,
  String.raw`[£$€]\s?X{2,}(?:[.,]X+)?(?![\p{L}\p{N}])`,
];

const pattern = new RegExp([...certain, ...likely].join('|'), 'giu');
const isLikely = new RegExp(`^(?:${likely.join('|')})$`, 'u');

/** Placeholders that nobody filled in. */
export const findVariables: DraftCheck = (draft, context) => {
  const said = spokenText(context);
  return [...blankCode(draft).matchAll(pattern)].flatMap((match): Finding[] => {
    const [found] = match;
    const isUnsure = isLikely.test(found);
    // Where the customer or an article writes it, it is what they talk about. A line of nothing else is a rule.
    if (/^(?:x+)$/u.test(found) || said.includes(found) || context.facts?.shows(found)) return [];
    if (isTalkOfTemplates(draft, said)) return [];
    const lineStart = draft.lastIndexOf('\n', match.index - 1) + 1;
    const line = draft.slice(lineStart).split('\n', 1)[0] ?? '';
    if (/^[_\s]+$/u.test(line)) return [];
    const value = valueFor(found, context);
    return [
      createFinding(draft, {
        kind: 'variable',
        severity: isUnsure ? 'caution' : 'severe',
        start: match.index,
        end: match.index + found.length,
        why: 'This should have been filled in.',
        mend: value === null ? null : { label: `Write “${value}”`.slice(0, 60), text: value },
      }),
    ];
  });
};

/** Who is asked about braces answers with braces; and who writes of a placeholder as such means it to be seen. */
const isTalkOfTemplates = (draft: string, said: string): boolean =>
  /[{%$]\{|\}\}|<%/u.test(said) ||
  /(?<!\p{L})(?:placeholder|merge (?:tag|field)|platzhalter|marcador de posición)s?(?!\p{L})/iu.test(draft);

/** What the conversation knows for a placeholder; null when that is a guess. */
function valueFor(placeholder: string, { customer, agent }: DraftContext): string | null {
  const name = placeholder
    .toLowerCase()
    .replace(/[^\p{L}.]+/gu, ' ')
    .trim();
  if (/agent|your name|signature/u.test(name)) return agent || null;
  const isName =
    /^(?:(?:the )?(?:customer|contact|client|user|member|requester|ticket requester)[. ]?)?(?:first ?name|firstname|name|vorname|nombre|prénom|nome)$/u;
  return isName.test(name) && customer !== null ? (findFirstName(customer.name, customer.handle) ?? null) : null;
}
