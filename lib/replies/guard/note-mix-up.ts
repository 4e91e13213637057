import type { Finding } from '@/lib/domain/finding';
import { createFinding } from './create-finding.ts';
import type { DraftCheck, DraftContext } from './draft-context.ts';
import { findGreeted } from './find-greeted.ts';
import { readKnownNames } from './known-names.ts';
import { isSameName } from './same-name.ts';
import { customerText } from './spoken-text.ts';

const who = 'customer|client|guy|lady|kid|user|guest|patient|kunde|kundin|cliente|clienta|client|cliente';
/** How a note begins. */
const opening =
  /^\s*(?:(?:internal|intern|interne?s?|interna|interno|private)(?: note| notiz)?\s*[:–-]|(?:note|notiz|nota|memo)(?: to (?:self|team))?\s*:|(?:nota|note) intern[aeo]\s*:?|interne notiz|fyi[,: ]+(?:team|all|guys|folks)|for internal(?: use)?|heads[- ]up,? (?:team|all|everyone|guys)|to whoever|escalating to|(?:team|guys|mods|all)(?:\s*:|,? (?:this|can|please|do not|don't)|(?= this| can| please))|@\p{L}[\p{L}\p{N}_.-]{1,30} (?:can|could|please|pls|what|who|when|where|is|do|kannst|können|puedes|podéis|peux|pouvez)|(?:zur info )?ans? (?:das )?team\s*:?|(?:para el|à l['’]|ao|per il) ?(?:equipo|équipe|equipe|team)\s*:)/iu;
/** How colleagues speak of a customer. */
const aside = new RegExp(
  String.raw`(?<!\p{L})(?:(?:this|that) (?:customer|client|guy|lady|kid)(?:['’]s)?(?! (?:service|support|portal|area|account))|(?:do not|don['’]t|not) (?:want to )?(?:mention|tell|say|admit)(?: \p{L}+){0,3} (?:to )?(?:the )?(?:${who}|her|him|them)|(?:der kunde|die kundin|kundin|kunde) (?:will|wirkt|ist|war|hat|nervt|möchte|sagt)|(?:la clienta|el cliente|la cliente|cliente) (?:quiere|dice|está|siempre|pide|déjà|énervée?|veut|dit|est)|ce client|cette cliente|este cliente|esta clienta)(?!\p{L})`,
  'iu',
);
/** Said of somebody, not to them. */
const spokenOf =
  /(?<!\p{L})(?:he|she|him|her|his|cust|cx|pt|patient|caller|user|guest|customer|client|kunde|kundin)(?!\p{L})/giu;
/** What colleagues tell each other to do or to leave unsaid, and how they shorten it. */
const amongUs =
  /(?<!\p{L})(?:(?:do not|don['’]t|dont|not) (?:want to )?(?:admit|volunteer|tip|tell|offer|mention|promise|say|chase|let on)|(?:double[- ]book|perma|dup of|same as ticket|see the (?:ip|log|notes?|ticket)|check the (?:ip|log)|id check|put on (?:the )?\p{Lu}{2,5}|if (?:he|she|they) (?:calls?|asks?|writes?|complains?|does)|so (?:he|she|they) shuts? up|give (?:him|her|them) (?:no|the)|told (?:him|her|them))|pls|plz|imo|tbh|hx|acct|cust|cx|eta|wfh|fyi|afaik|standard comp|nxt|appt|esc)(?!\p{L})/giu;
const you =
  /(?<!\p{L})(?:you|your|you're|you’re|you'll|you’ll|sie|ihnen|ihr|ihre|dir|dich|du|te|ti|tu|le|su|usted|vous|votre|você|seu|sua|u|uw|je)(?!\p{L})/giu;
const closing =
  /(?:kind regards|best wishes|best regards|regards|sincerely|cheers|yours|thanks for|thank you for|mit freundlichen grüßen|viele grüße|vielen dank|un saludo|saludos|cordialement|gracias por|merci (?:de|pour)|cordiali saluti|atenciosamente|enjoy|let me know|sorry to hear)/iu;

/** A note for colleagues in the box that the customer reads, or a reply in the box that the customer never sees. */
export const findNoteMixUp: DraftCheck = (draft, context) =>
  context.isNote ? findReplyInNote(draft, context) : findNoteInReply(draft, context);

function findNoteInReply(draft: string, context: DraftContext): Finding[] {
  const match = opening.exec(draft) ?? aside.exec(draft) ?? findTalkOf(draft, context);
  if (match === null) return [];
  // Who writes about their own customers is answered about them.
  const isTalk = /(?<!\p{L})(?:customer|client|kund|cliente|guest|patient)/iu.test(customerText(context));
  if (isTalk && !opening.test(draft)) return [];
  const start = match.index + (match[0].length - match[0].trimStart().length);
  return [
    createFinding(draft, {
      kind: 'note-mix-up',
      severity: 'severe',
      start,
      end: match.index + match[0].length,
      why: 'This reads like a note for colleagues, and the customer will see it.',
      mend: null,
    }),
  ];
}

/** Nobody is spoken to, somebody is spoken of, and in the way of colleagues: the words that tell it. */
function findTalkOf(draft: string, context: DraftContext): RegExpExecArray | null {
  if (/[?]\s*$/u.test(customerText(context)) && draft.length < 20) return null;
  const [first] = draft.matchAll(amongUs);
  const isToNobody = (draft.match(you)?.length ?? 0) === 0 && findGreeted(draft).length === 0 && !closing.test(draft);
  if (first === undefined || !isToNobody) return null;
  const signs = new Set([...draft.matchAll(amongUs)].map(([found]) => found.toLowerCase())).size;
  const isOfSomebody = (draft.match(spokenOf)?.length ?? 0) > 0;
  return isOfSomebody || signs > 1 ? first : null;
}

function findReplyInNote(draft: string, context: DraftContext): Finding[] {
  const { parts } = readKnownNames({ ...context, agent: null, ownNames: [] });
  const greeted = findGreeted(draft).find(
    ({ isPlain, parts: theirs }) => isPlain && theirs.some((part) => [...parts].some((own) => isSameName(own, part))),
  );
  const isSpoken = (draft.match(you)?.length ?? 0) >= 2 || closing.test(draft);
  if (greeted === undefined || !isSpoken) return [];
  return [
    createFinding(draft, {
      kind: 'note-mix-up',
      severity: 'caution',
      start: 0,
      end: draft.length,
      why: 'This reads like a reply, but the box writes a private note: the customer will not see it.',
      mend: null,
    }),
  ];
}
