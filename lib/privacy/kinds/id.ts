import { atWordEnd, notInWord, type FindSpans, type Span, spansOf } from '../span.ts';

const cues =
  "passports?|reisepass(?:nummer)?|pass(?:nummer|-nr)|personalausweis(?:nummer)?|ausweis(?:nummer|-nr)?|identity card|id card|national id|id number|dni|nif|nie|pasaporte|passeport|carte d'identité|cni|passaporto|carta d'identità|codice fiscale|c\\.? ?f\\.?|cartão de cidadão|bilhete de identidade|passaporte|cpf|rg|contribuinte|ssn|social security(?: number)?|social|ni number|national insurance(?: number)?|nino|sozialversicherungsnummer|sv-nummer|steuer-?id(?:entifikationsnummer)?|steuernummer|seguridad social|sécurité sociale|numéro fiscal|tax(?:payer)? (?:id|number)|tin|vat(?: number| id| no\\.?)?|ust-?id(?:nr)?|partita iva|p\\.? ?iva|driv(?:ing|er'?s) licen[cs]e|führerschein(?:nummer)?|permis(?: de conduire)?|permiso de conducir|patente(?: di guida)?|carta de condução|licen[cs]e plate|number ?plate|plate|registration|kennzeichen|nummernschild|matrícula|immatriculation|targa";
const told = new RegExp(
  String.raw`${notInWord}(?:${cues})(?: (?:number|no\.?|nr\.?|nummer|n[°ºo]\.?|número|numéro|numero|num|id|de|di|is|ist|es|est|è|é|lautet|card))*(?:'s)?\s{0,2}[:#=-]?\s{0,2}((?=(?:[A-ZÄÖÜ]{0,8}[ .\/-]?){1,3}\d)[A-ZÄÖÜ\d]+(?:[ .\/-]{1,2}(?=[A-ZÄÖÜ]{0,6}\d|[A-Z]{1,3}(?![\p{L}]))[A-ZÄÖÜ\d]+){0,6})${atWordEnd}`,
  'dgu',
);
const toldLoose = new RegExp(told.source, 'dgiu');

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** The letter of a Spanish DNI or NIE is its number's remainder by 23. */
function isDni(found: string): boolean {
  const plain = found.replace(/[ .-]/gu, '').toUpperCase();
  const number = plain.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2');
  return letters[Number(number) % letters.length] === plain.at(-1);
}
/** The last two digits of a Brazilian CPF check the others. */
function isCpf(found: string): boolean {
  const digits = [...found.replace(/\D/gu, '')].map(Number);
  const check = (length: number) =>
    ((digits.slice(0, length).reduce((sum, digit, at) => sum + digit * (length + 1 - at), 0) * 10) % 11) % 10;
  return check(9) === digits[9] && check(10) === digits[10];
}

/** Numbers that tell by themselves what they are. */
const shaped: readonly { pattern: string; isOne?: (found: string) => boolean }[] = [
  // United States: social security number.
  { pattern: String.raw`(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}` },
  // United Kingdom: national insurance number.
  { pattern: String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]` },
  // Italy: codice fiscale.
  { pattern: String.raw`[A-Z]{6} ?\d{2}[A-EHLMPRST]\d{2} ?[A-Z]\d{3}[A-Z]` },
  { pattern: String.raw`(?:[XYZ][ -]?\d{7}|\d{8}|\d{2}\.\d{3}\.\d{3})[ -]?[A-Z]`, isOne: isDni },
  { pattern: String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`, isOne: isCpf },
  // France: number of social security.
  { pattern: String.raw`[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})` },
];
const patterns = shaped.map(({ pattern, isOne }) => ({
  pattern: new RegExp(notInWord + String.raw`(?<!\d[ .-])` + pattern + atWordEnd + String.raw`(?![ .-]\d)`, 'gu'),
  isOne,
}));

/** German number plates: "B-MW 1234", "M AB 123"; only where one is spoken of, since towns' letters are many words. */
const fewest = 4;
const isEnough = (found: string): boolean =>
  found.replace(/[^\p{L}\d]/gu, '').length >= fewest && /\d{2}|\d.*\d/u.test(found) && !/^(?:19|20)\d{2}$/u.test(found);

/** Numbers of papers, taxes, insurances and plates: called so, or of a shape and check that only they have. */
export const findIds: FindSpans = (plain): Span[] => [
  ...spansOf(plain, told, 'id', isEnough),
  ...spansOf(plain, toldLoose, 'id', (found) => isEnough(found) && !/\s\p{Ll}/u.test(found)),
  ...patterns.flatMap(({ pattern, isOne }) => spansOf(plain, pattern, 'id', isOne)),
];
