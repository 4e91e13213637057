import { foldName } from './fold-name.ts';
import { isGivenName } from './pet-names.ts';

/** Somebody whom the draft speaks to. */
export interface Greeted {
  /** The whole address, title and all: "Mr Keane". */
  start: number;
  end: number;
  /** Each part of the name, folded. */
  parts: string[];
  /** After a greeting; else only set off by commas, where other words stand, too. */
  isPlain: boolean;
}

const greetings =
  `hi|hello|hey|hiya|heya|howdy|yo|dear|good morning|good afternoon|good evening|good day|morning|afternoon|evening|thanks|thank you|many thanks|you're welcome|you’re welcome|welcome|
  hallo|guten tag|guten morgen|guten abend|liebe|lieber|sehr geehrte|sehr geehrter|moin|servus|grüß gott|danke|
  hola|buenos días|buenas tardes|buenas noches|buenas|estimado|estimada|querido|querida|gracias|
  bonjour|bonsoir|salut|cher|chère|merci|
  ciao|buongiorno|buonasera|salve|gentile|caro|cara|egregio|gentilissima|gentilissimo|grazie|
  olá|oi|bom dia|boa tarde|boa noite|prezado|prezada|obrigado|obrigada|
  hoi|dag|beste|geachte|goedemorgen|goedemiddag|goedenavond|bedankt`
    .replace(/\s*\n\s*/gu, '')
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const titles =
  'mr|mrs|ms|miss|mx|dr|prof|professor|herr|herrn|frau|sr|sra|srta|señor|señora|don|doña|monsieur|madame|mademoiselle|mme|mlle|m|signor|signora|sig|dott|dottoressa|senhor|senhora|dona|meneer|mevrouw|heer';
const name = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’_-]{1,40}`;
/** The name as it stands after a greeting; in small letters, too, since chats are written so. */
const greeted = new RegExp(
  String.raw`(?:^|\n)[^\p{L}\n]{0,5}(?:${greetings})(?<comma>,?) {1,2}(?<who>(?:(?:${titles})\b\.? ){0,2}(?<first>[\p{L}][\p{L}\p{M}\p{N}'’_-]{1,40})(?: [\p{L}][\p{L}\p{M}\p{N}'’_-]{1,40}){0,6})`,
  'giu',
);
const capitalised = new RegExp(`^(?:${name})$`, 'u');
const title = new RegExp(String.raw`^(?:${titles})\.?$`, 'iu');
/** "I'm sorry, Maya." */
const setOff = new RegExp(String.raw`(?<=, )(?<who>${name})(?=[,.!?:;]|$)`, 'gu');
const SET_OFF_WITHIN = 120;

/** "I'll": no one is called so. */
const contraction = /^(?:i|we|it|that|there|here|you|they|he|she)['’](?:ll|m|ve|d|s|re)$/iu;
/** Greets nobody in particular, or begins the sentence. */
const nobody = new Set(
  `there all team everyone everybody guys folks friend friends sir madam maam doctor again customer client member guest support lovely love mate dude buddy
  i we you it this that your our my the a an and for to so no yes thanks thank sorry just please what when how where if as not in on of at is are can could good great happy welcome glad hope
  zusammen leute kunde kundin kunden damen herren alle schön vielen danke nochmals erneut wir ich sie ihr ihre der die das und für
  equipo cliente todos todas amigo amiga buenas gracias tu su el la los las y de por que muchas
  tous toutes client cliente et le les merci beaucoup pour votre vous je nous
  tutti cliente e il lo grazie di a per ti mille tudo bem você sua seu muito obrigado por pelo allemaal klant en de het
  good morning afternoon evening day sunday monday tuesday wednesday thursday friday saturday`.split(/\s+/u),
);
const joins = new Set(['and', '&', 'und', 'y', 'e', 'et', 'en', 'o']);

/** Whom the draft greets: at the beginning of a line, and what commas set off in its first sentence. */
export function findGreeted(draft: string): Greeted[] {
  const found: Greeted[] = [];
  for (const match of draft.matchAll(greeted)) found.push(...readNames(match, draft));
  for (const match of draft.slice(0, SET_OFF_WITHIN).split('\n', 1)[0]?.matchAll(setOff) ?? []) {
    const word = match.groups?.who ?? '';
    const folded = foldName(word);
    if (!nobody.has(folded) && !found.some(({ start, end }) => match.index < end && start < match.index + word.length))
      found.push({ start: match.index, end: match.index + word.length, parts: [folded], isPlain: false });
  }
  return found;
}

/** The words behind a greeting that are a name, cut where others begin; "and" begins another name. */
function readNames(match: RegExpExecArray, draft: string): Greeted[] {
  const { who = '', comma = '' } = match.groups ?? {};
  const start = match.index + match[0].length - who.length;
  const names: Greeted[] = [];
  let current: Greeted | null = null;
  for (const { 0: word, index } of who.matchAll(/[^ ]+/gu)) {
    const folded = foldName(word);
    if (joins.has(word.toLowerCase())) {
      current = null;
      continue;
    }
    const isTitle = title.test(word);
    const isName =
      (capitalised.test(word) && !nobody.has(folded) && !contraction.test(word)) ||
      (current === null && isGivenName(folded) && !nobody.has(folded));
    if (!isTitle && !isName) break;
    const end = start + index + word.length;
    if (current === null) names.push((current = { start: start + index, end, parts: [], isPlain: true }));
    current.end = end;
    if (!isTitle)
      current.parts.push(
        ...word
          .split(/[-'’_]/u)
          .map(foldName)
          .filter((part) => part.length > 1),
        folded,
      );
  }
  // After a comma a new sentence may begin: "Hello, Shipping takes two days".
  const last = names.at(-1);
  if (comma !== '' && last && !/^[^\S\n]*(?:[,.!?:;\n]|$)/u.test(draft.slice(last.end))) return [];
  return names.filter(({ parts }) => parts.length > 0);
}
