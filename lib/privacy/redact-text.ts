/** What stands in place of what was taken out, for a person to fill in again. */
export const placeholders = {
  name: '[name]',
  email: '[email]',
  link: '[link]',
  account: '[account]',
  card: '[card]',
  phone: '[phone]',
  number: '[number]',
  address: '[address]',
} as const;
export type HiddenKind = keyof typeof placeholders;

/** What stands for a piece that is taken out; by it a caller can number them, and put them back. */
export type StandFor = (kind: HiddenKind, taken: string) => string;

/** No one is called so, and it would take words out of every text. */
const shortestName = 2;
/** Order numbers and the like have at least so many digits in a row, or in all. */
const leastDigits = 4;
const phoneDigits = 7;
const cardDigits = 13;

const notInWord = String.raw`(?<![\p{L}\p{N}])`;
const atWordEnd = String.raw`(?![\p{L}\p{N}])`;

const email = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const link = /\b(?:https?:\/\/|www\.)[^\s<>"'\])]+/giu;
const handle = /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_][\p{L}\p{N}_.]*/gu;
/** An IBAN, written together or in groups. */
const account = new RegExp(
  String.raw`${notInWord}[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?${atWordEnd}`,
  'gu',
);
/** Digits with what people write between them; what they are is told by how many. */
const digits = new RegExp(
  String.raw`${notInWord}\+?\(?\d(?:[\s().\/-]{0,3}\d){${leastDigits - 1},24}${atWordEnd}`,
  'gu',
);
const date =
  /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|(?:19|20)\d{2}(?:\s?[-/]\s?(?:19|20)?\d{2})?)$/u;
/** A sum of money, grouped: "1,299.00". */
const sum = /^\d{1,3}(?:[., ]\d{3})*(?:[.,]\d{1,2})?$/u;
/** "FH-20418", "AB12C34": letters and digits mixed, with three digits at least. */
const code = new RegExp(
  String.raw`${notInWord}#?(?=[\p{L}\d-]{5,40}${atWordEnd})(?=(?:[\p{L}-]{0,40}\d){3})(?=[\d-]*\p{L})[\p{L}\d]+(?:-[\p{L}\d]+)*${atWordEnd}`,
  'gu',
);

const streets = 'street|road|rd|avenue|ave|lane|crescent|terrace|boulevard|blvd|highway|hwy|parkway|pkwy';
/** Words of every day, too: the name before them has to be written as one. "3 are on the way" is no address. */
const streetsByName =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Square|Way|Place|Pl|street|st|drive|court|close|square|way|place';
/** Which of the patterns below may be written in whatever case. */
const isLoose = (at: number): boolean => [0, 2, 4, 5].includes(at);

/** "12 Old Mill Road, Apt 4", "Lange Straße 12", "Calle Mayor 5", "12 rue de la Paix". */
const addresses = [
  String.raw`\d{1,5}\p{L}?,? (?:[\p{L}'’.-]{1,30} ){1,4}(?:${streets})\b\.?(?:,? (?:apt|apartment|unit|suite|flat|no)\.? ?[\p{L}\d-]{1,6})?`,
  String.raw`\d{1,5}\p{L}?,? (?:\p{Lu}[\p{L}'’.-]{0,30} ){1,4}(?:${streetsByName})\b\.?(?:,? (?:[Aa]pt|[Uu]nit|[Ss]uite|[Ff]lat|[Nn]o)\.? ?[\p{L}\d-]{1,6})?`,
  String.raw`(?:\p{Lu}[\p{L}-]{0,30} )?\p{L}{2,30}(?:straße|strasse|str\.|weg|gasse|allee|platz|damm|ufer) ?\d{1,4} ?[a-z]?`,
  String.raw`\p{Lu}[\p{L}-]{1,30} (?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Ww]eg|[Gg]asse|[Aa]llee|[Pp]latz|[Dd]amm|[Uu]fer) \d{1,4} ?[a-z]?`,
  String.raw`(?:calle|avenida|avda\.?|plaza|paseo|rua|praça|via|viale|piazza|corso) (?:[\p{L}'’.-]{1,30} ){1,5}(?:n[º°]? ?)?\d{1,4}`,
  String.raw`\d{1,4},? (?:rue|avenue|boulevard|place|chemin|quai|allée) (?:[\p{L}'’-]{1,30}[ ,]?){1,5}`,
  // Postcodes of the United Kingdom, Canada and the Netherlands; plain digits are taken as numbers.
  String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`,
  String.raw`[A-Z]\d[A-Z] ?\d[A-Z]\d`,
].map((pattern, at) => new RegExp(notInWord + pattern + atWordEnd, isLoose(at) ? 'giu' : 'gu'));

/** As many pieces as private characters can stand for; a text of the longest allowed has fewer. */
const asides = 6_000;

/** Who is spoken to, or who speaks: a name that nobody told us. */
const greeted =
  /((?<![\p{L}\p{N}])(?i:hi|hello|hey|dear|hallo|liebe|lieber|hola|estimada|estimado|querida|querido|bonjour|chère|cher|ciao|cara|caro|olá|prezada|prezado)(?: (?i:mrs?|ms|miss|dr|herr|frau|sra?|señora?|madame|monsieur)\.?)?[ ,]+)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/gu;
const introduced =
  /((?<![\p{L}\p{N}])(?i:my name is|my name's|this is|ich heiße|mein name ist|me llamo|mi nombre es|je m'appelle|mi chiamo|meu nome é|chamo-me)[ ]+)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/gu;
/** "Ask Mrs Smith", wherever it stands. */
const titled =
  /((?<![\p{L}\p{N}])(?:Mrs?|Ms|Miss|Dr|Herrn?|Frau|Sra?|Señora?|Madame|Mme|Monsieur|Signora?|Dott|Senhora?)\.? )(\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){0,2})/gu;
/** "Kind regards, Jonas Weber": what closes a line after it is who wrote it. */
const signed =
  /((?<![\p{L}\p{N}])(?i:(?:(?:best|kind|warm|kindest|warmest) )?(?:regards|wishes)|sincerely|yours(?: truly| sincerely| faithfully)?|cheers|thanks(?: a lot| again| in advance)?|thank you(?: so much| very much)?|thx|(?:viele|liebe|beste|herzliche|freundlichen|schöne)n? grüße?n?|grüße|danke(?: schön| im voraus)?|vielen dank|lg|mfg|saludos(?: cordiales)?|un saludo|gracias|cordialement|bien à vous|merci(?: beaucoup| d'avance)?|cordiali saluti|distinti saluti|grazie(?: mille)?|atenciosamente|cumprimentos|obrigad[oa])[,.!]*\s{1,4})(\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’.-]{0,40}){0,2})(?=[ \t.!]*(?:[\r\n]|$))/gu;
/** "Hello Support" and "Hi There" greet nobody in particular. */
const nobody =
  /^(?:there|all|team|everyone|guys|support|folks|sir|madam|zusammen|again|i|we|and|the|a|an|equipo|todos)\b/iu;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

function namePattern(names: readonly string[]): RegExp | null {
  const parts = names
    .flatMap((name) => [name, ...name.split(/[\s,._]+/u)])
    .map((part) => part.trim().replace(/^@/, ''))
    .filter((part) => part.length >= shortestName && /\p{L}/u.test(part));
  if (parts.length === 0) return null;
  const longestFirst = [...new Set(parts)].toSorted((a, b) => b.length - a.length).map(escape);
  return new RegExp(`${notInWord}(?:${longestFirst.join('|')})${atWordEnd}`, 'giu');
}

function kindOfDigits(match: string): HiddenKind | null {
  const written = match.trim();
  const count = written.replace(/\D/gu, '').length;
  if (date.test(written) || (sum.test(written) && /[., ]/u.test(written))) return null;
  if (count >= cardDigits) return 'card';
  const isPhone = count >= phoneDigits && (/^[+(0]/u.test(written) || /\d[\s().-]\d/u.test(written));
  return isPhone ? 'phone' : 'number';
}

/** Where a link leads may be known; what it carries (an order, a token) may not. */
function cutLink(address: string): string | null {
  const [place = ''] = address.split(/[?#]/u, 1);
  const carries = place.split('/').some((part, at) => at > 2 && /\d/u.test(part) && part.length >= leastDigits);
  return carries || /@/u.test(place) ? null : place;
}

/**
 * A text without what names or finds a person: names, mail addresses, phone and order numbers, cards, accounts, postal
 * addresses. Each leaves a placeholder such as `[name]`. It errs towards taking out too much. Never throws, and what it
 * gives it leaves as it is.
 *
 * @param names of the people in the conversation, as far as they are known; each part of a name counts
 * @param standFor gives another placeholder; links that carry nothing but their place are then left whole
 * @example redactText('Hi Maya, FH-20418 went to maya@example.com', []) // 'Hi [name], [number] went to [email]'
 */
export function redactText(text: string, names: readonly string[], standFor?: StandFor): string {
  const kept: string[] = [];
  // Kept aside, so that nothing is looked for in them: characters that no text has stand for each meanwhile.
  const aside = (piece: string): string =>
    kept.length < asides ? `\uF8FF${String.fromCodePoint(0xe000 + kept.push(piece) - 1)}\uF8FF` : piece;
  const hide = (kind: HiddenKind, taken: string): string =>
    standFor === undefined ? placeholders[kind] : aside(standFor(kind, taken));
  const hideLink = (address: string): string => {
    const place = cutLink(address);
    if (standFor === undefined) return aside(place ?? placeholders.link);
    return place === address ? aside(address) : hide('link', address);
  };
  let redacted = text
    .replace(/[\uE000-\uF8FF]/gu, ' ')
    .replace(email, (taken) => hide('email', taken))
    .replace(link, hideLink)
    .replace(account, (taken) => hide('account', taken));
  redacted = redacted.replace(code, (taken) => hide('number', taken));
  for (const address of addresses) redacted = redacted.replace(address, (taken) => hide('address', taken));
  redacted = redacted.replace(digits, (taken) => {
    const kind = kindOfDigits(taken);
    return kind === null ? taken : hide(kind, taken);
  });
  const known = namePattern(names);
  if (known) redacted = redacted.replace(known, (taken) => hide('name', taken));
  for (const pattern of [greeted, introduced, titled, signed]) {
    redacted = redacted.replace(pattern, (whole, lead: string, name: string) =>
      nobody.test(name) ? whole : `${lead}${hide('name', name)}`,
    );
  }
  redacted = redacted.replace(handle, (taken) => hide('name', taken));
  return redacted
    .replace(/(?:\[name\][ ,]*){2,}/gu, (run) => placeholders.name + (/[ ,]+$/u.exec(run)?.[0] ?? ''))
    .replace(/\uF8FF(.)\uF8FF/gu, (_, at: string) => kept[(at.codePointAt(0) ?? 0xe000) - 0xe000] ?? '');
}
