import { type FindSpans, type Span, spansOf } from '../span.ts';
import { commonWords, nobody } from './common-words.ts';
import { firstNames } from './first-names.ts';

const begins = String.raw`(?<![\p{L}\p{N}])`;
const one = String.raw`\p{Lu}[\p{L}'-]{1,40}`;
const small = '(?:de|da|do|dos|das|del|della|di|la|van|von|der|den|zu|bin|al|el)';
/** "Maya", "Maya Lindqvist", "Ana de la Cruz". */
const full = String.raw`${one}(?: (?:${small} ){0,2}${one}|\.? \p{Lu}\.(?= \p{Lu})){0,3}`;
/** Small letters, as in chats: one word or two. */
const loose = String.raw`[\p{L}][\p{L}'-]{1,30}(?: [\p{L}][\p{L}'-]{1,30})?`;

const hello = String.raw`hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|hallo|hej|moin|servus|guten (?:tag|morgen|abend)|liebe|lieber|sehr geehrte[r]?|hola|buenas|estimad[oa]|querid[oa]|bonjour|bonsoir|salut|chère|cher|coucou|ciao|salve|buongiorno|buonasera|gentile|car[oa]|olá|oi|prezad[oa]`;
const title = String.raw`(?:mrs?|ms|miss|mx|dr|herr|herrn|frau|sra?|srta|señora?|madame|mme|monsieur|m|signora?|sig|sig\.ra|dott|dott\.ssa|senhora?|dona|don|dra)(?:\.? (?:dr|prof)\.?)?`;
/** Who is spoken to: a name that nobody told us. */
const greeted = new RegExp(String.raw`${begins}(?i:${hello})(?: (?i:${title})\.?)?[ ,]{1,3}(${full})`, 'dgu');
const greetedSmall = new RegExp(
  String.raw`(?:^|\n)(?:hi|hello|hey|hallo|hola|ciao|olá|oi|salut|moin) (\p{Ll}[\p{L}'-]{2,20})(?=[,!]|\n|$)`,
  'dgiu',
);
const introductions = String.raw`my (?:full |real |last |first )?name is|my name's|name's|the name is|i am called|this is|(?:hier ist|hier schreibt|hier spricht)|ich heiße|ich heisse|mein name ist|me llamo|mi nombre es|soy|je m'appelle|mon nom est|je suis|mi chiamo|il mio nome è|sono|(?:o )?meu nome é|chamo-me|me chamo|sou (?:o|a)|aqui é (?:o|a)`;
/** "I'm Maya, …", "I am Greta Holm": a lone word has to end there, or it may be anything that is written large. */
const iAm = new RegExp(
  String.raw`${begins}(?:[Ii]'?m|I am|[Ii]ch bin|ICH BIN) (?:(?:die|der) )?(${one} ${one}|${one}(?=,| from | here |\.(?:\s|$)| von | aus ))`,
  'dgu',
);
/** "Maya here", at the beginning of a sentence. */
const here = new RegExp(String.raw`(?:^|[.!?\n] {0,2}|\bit's |\bIt's )(${one}(?: ${one})?) here(?![\p{L}])`, 'dgu');
const introduced = new RegExp(String.raw`${begins}(?i:${introductions}) {1,2}(${full})`, 'dgu');
const introducedSmall = new RegExp(
  String.raw`${begins}(?:my (?:full |real )?name is|my name's|ich heiße|mein name ist|me llamo|mi nombre es|je m'appelle|mi chiamo|(?:o )?meu nome é|chamo-me|me chamo) (${loose})(?=[ ,.!;]|\n|$)`,
  'dgiu',
);
/** "Name: Maya Lindqvist", as forms write it. */
const labelled = new RegExp(
  String.raw`${begins}(?i:(?:full |first |last |sur|billing |account ?holder(?:'s)? )?name|vorname|nachname|kontoinhaber(?:in)?|nombre|apellidos?|nom|prénom|cognome|nome|recipient|empfänger(?:in)?|destinatari[oa]|destinataire|account holder|cardholder|titular|titulaire|intestatari[oa]) ?: {0,2}(${full})`,
  'dgu',
);
/** "Ask Mrs Smith", wherever it stands. */
const titled = new RegExp(
  String.raw`${begins}(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Sra?|Srta|Señora?|Madame|Mme|Monsieur|Signora?|Sig|Sig\.ra|Dott|Dott\.ssa|Senhora?|Dona|Dra|M(?=\.))\.? (?:(?:Dr|Prof|Dra)\.? ){0,2}(${one}(?: (?:${small} ){0,2}${one}){0,2})`,
  'dgu',
);
/** "My husband Peter": those whom people speak of. */
const kin = new RegExp(
  String.raw`${begins}(?:[Mm]y|[Mm]eine?[nm]?r?|[Mm]i|[Mm]on|[Mm]a|[Mm]io|[Mm]ia|[Mm]eu|[Mm]inha) (?:husband|wife|son|daughter|partner|brother|sister|mother|father|mum|mom|dad|colleague|friend|boss|mann|frau|sohn|tochter|bruder|schwester|mutter|vater|kollegen?|kollegin|freundin|freund|Mann|Frau|Sohn|Tochter|Bruder|Schwester|Mutter|Vater|Kollegen?|Kollegin|Freundin|Freund|marido|mujer|esposa|esposo|hijo|hija|hermano|hermana|madre|padre|amigo|amiga|mari|femme|fils|fille|frère|sœur|mère|père|collègue|marito|moglie|figlio|figlia|fratello|sorella|collega|filho|filha|irmão|irmã|mãe|pai),? (${one}(?: ${one})?)(?![\p{L}])`,
  'dgu',
);
/** Who at the desk was spoken to: "I spoke with Jonas", "your colleague Jonas". */
const spoken = new RegExp(
  String.raw`${begins}(?:(?:spoke|spoken|talked|chatted|speaking|talking|chatting) (?:to|with)|(?:your|the) (?:colleague|agent|rep|representative|technician|driver|manager)|Ihre?[mn]?r? (?:Kolleg(?:e|en|in))|(?:hablé|habló) con|su compañer[oa]|parlé (?:à|avec)|votre collègue|parlato con|vostr[oa] collega|falei com|(?:o|a) sua? colega),? (${full})`,
  'dgu',
);

const closers = String.raw`(?:(?:best|kind|warm|kindest|warmest|many|with kind) )?(?:regards|wishes)|sincerely|yours(?: truly| sincerely| faithfully)?|all the best|(?:viele|liebe|beste|herzliche|freundlichen|freundliche|schöne)n? grüße?n?|grüße|gruß|gruss|mit freundlichen grüßen|lg|mfg|vg|saludos(?: cordiales)?|un saludo|un cordial saludo|atentamente|cordialement|bien à vous|bien cordialement|cordiali saluti|distinti saluti|cordialmente|um abraço|atenciosamente|cumprimentos|com os melhores cumprimentos|att`;
const thanks = String.raw`cheers|thanks(?: a lot| again| in advance| so much)?|thank you(?: so much| very much)?|thx|ty|best|danke(?: schön| im voraus)?|vielen dank|gracias|muchas gracias|merci(?: beaucoup| d'avance)?|grazie(?: mille)?|obrigad[oa]`;
const lineEnd = String.raw`(?=[ \t.!]{0,4}(?:[\r\n]|$))`;
/** "Kind regards, Jonas Weber": what closes a line after it is who wrote it. */
const signed = new RegExp(
  String.raw`${begins}(?i:${closers}|${thanks})[,.!]{0,3}\s{1,4}(?:- ?)?(${one}(?: (?:${small} ){0,2}\p{Lu}[\p{L}'.-]{0,40}){0,2})${lineEnd}`,
  'dgu',
);
const signedSmall = new RegExp(String.raw`${begins}(?:${closers})[,.!]{0,3}\s{1,4}(${loose})${lineEnd}`, 'dgiu');
/** What mail programs add: "sent from Maya's iPhone". */
const device = new RegExp(String.raw`${begins}(?i:sent from) (${one})'s (?:iPhone|iPad|Galaxy|phone|Pixel)`, 'dgu');
/** "- Maya" and "/Maya" at the very end. */
const closed = /(?:\n|[.!?,] {1,2})[-~/] ?(\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'.-]{0,30})?)\s*$/dgu;

/** After "this is" and the like comes anything that is written large; what is no name stands there most. */
const noName =
  /^(?:Viele|Liebe|Beste|Freundliche|Herzliche|Mit|Kind|Best|Warm|Regards|Saludos|Un|Cordialement|Bien|Cordiali|Distinti|Cumprimentos|Atenciosamente|Atentamente|Italian[oa]?|French|Français\p{L}*|Español\p{L}*|Deutsche?r?|American|British|Irish|Dutch|Polish|Indian|Chinese|Russian|Kundin|Kunde|Student\p{L}*|Rentner\p{L}*|Mitglied|Happy|Sad|Angry|Still|Sorry|Done|Sure|So|Very|Really|Trying|Waiting|Looking|Using|Nobody|Someone|Everything|Nothing|Anyone|Support|Still|Or|Right|Over|Out|Click|Come|Look|Same|Still|Amazon|PayPal|Apple|Google|Microsoft|Windows|Android|Samsung|Facebook|Instagram|WhatsApp|Visa|DHL|UPS|FedEx|Hermes|GLS|DPD|English|German|French|Spanish|Italian|Portuguese|Deutsch|Kund\p{L}*|Cliente|Client|Plus|Premium|Pro|Order|Bestellung|Urgent|Wrong|Great|Terrible|Horrible|NOT|The|Mit|Für|Vielen|Damen)(?![\p{L}])/u;

/** A word written large, and a second one that may be the family's. */
const large = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|(?:San|Santa|Saint|Sankt|St\.?|Port|Sant|São|Sao|Santo|Puerto) )(\p{Lu}[\p{L}'-]{1,20})(?![\p{L}\p{N}])(?=( (?:${small} ){0,2}\p{Lu}[\p{L}'-]{1,30})?)`,
  'gu',
);
/** First names that many have, wherever they stand: "Karen from billing said so". */
const findCommon: FindSpans = (plain) =>
  [...plain.matchAll(large)].flatMap(({ 0: whole, 1: first = '', 2: second = '', index }): Span[] => {
    const name = first.replace(/'s?$/u, '');
    const isFirst = firstNames.has(name.toLowerCase()) && !commonWords.has(name.toLowerCase());
    if (!isFirst) return [];
    const isWhole = second !== '' && name === first && isSomebody(second.trim());
    return [{ kind: 'name', start: index, end: index + (isWhole ? whole.length + second.length : name.length) }];
  });

const isSomebody = (found: string): boolean => !nobody.test(found) && !noName.test(found);
const small2 =
  /^(?:not|no|on|in|spelled|spelt|wrong|misspelled|correct|still|und|and|y|et|e|nicht|falsch|mal|está|pas|non|errato|errado|missing|different|the|a|an|my|your|too|also|as|at|for|from|is|was|it|but|with|sie|ihre|team|support|sent|von|aus)(?![\p{L}])/iu;
/** Of two small words the second may be the sentence going on: "my name is maya and". */
function cutSmall(plain: string, span: Span): Span[] {
  const [first = '', second] = plain.slice(span.start, span.end).split(' ');
  if (small2.test(first) || nobody.test(first)) return [];
  const goesOn = second === undefined || small2.test(second) || nobody.test(second);
  return [{ ...span, end: goesOn ? span.start + first.length : span.end }];
}

/** Names that a text itself tells: who is greeted, who signs, who is spoken of with a title. */
export const findNames: FindSpans = (plain) => [
  ...[greeted, introduced, iAm, here, titled, signed, labelled, kin, spoken, device, closed].flatMap((pattern) =>
    spansOf(plain, pattern, 'name', isSomebody).map((span) => cutNobody(plain, span)),
  ),
  ...[introducedSmall, signedSmall].flatMap((pattern) =>
    spansOf(plain, pattern, 'name').flatMap((span) => cutSmall(plain, span)),
  ),
  ...spansOf(plain, greetedSmall, 'name', isSomebody),
  ...findCommon(plain).map((span) => cutNobody(plain, span)),
];

/** "Hi Maya Thanks", "Ms Okafor's": a courtesy behind the name is none of it, nor is what makes it a genitive. */
function cutNobody(plain: string, span: Span): Span {
  const words = plain.slice(span.start, span.end).split(' ');
  const last = words.length - 1;
  words[last] = (words[last] ?? '').replace(/'s?$/u, '');
  const at = words.findIndex((word, index) => index > 0 && nobody.test(word) && !/^(?:la|da|di|de)$/iu.test(word));
  return { ...span, end: span.start + words.slice(0, at === -1 ? words.length : at).join(' ').length };
}
