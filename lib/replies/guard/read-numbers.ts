/** What a number counts: a sum of money, a share, hours, gigabytes, or anything else. */
export type NumberKind = 'money' | 'percent' | 'hours' | 'gigabytes' | 'count';

export interface FoundNumber {
  kind: NumberKind;
  /** The least and the most that is said: "3-5 working days" is 72 to 120 hours. */
  low: number;
  high: number;
  start: number;
  end: number;
}

const wordNumbers: Record<string, number> = Object.fromEntries(
  (
    [
      ['a an one the ein eine einem einer einen un una uno une um uma een next', 1],
      ['two both zwei dos deux due dois duas twee couple', 2],
      ['three drei tres trois tre três drie', 3],
      ['four vier cuatro quatre quattro quatro', 4],
      ['five fünf cinco cinq cinque vijf', 5],
      ['six sechs seis sei zes', 6],
      ['seven sieben siete sept sette sete zeven', 7],
      ['eight acht ocho huit otto oito', 8],
      ['nine neun nueve neuf nove negen', 9],
      ['ten zehn diez dix dieci dez tien', 10],
      ['twelve zwölf doce douze dodici doze twaalf', 12],
      ['fourteen vierzehn catorce quatorze quattordici veertien', 14],
      ['twenty zwanzig veinte vingt venti vinte twintig', 20],
      ['thirty dreißig treinta trente trenta trinta dertig', 30],
    ] as const
  ).flatMap(([names, value]) => names.split(' ').map((name) => [name, value])),
);

/** Hours in each. A month and a year are said of about so many days. */
const units: readonly (readonly [names: string, hours: number])[] = [
  ['minutes?|mins?|minuten?|minutos?|minuti|minuto|minuut', 1 / 60],
  ['hours?|hrs?|h|stunden?|std|horas?|heures?|ore|ora|uur|uren', 1],
  ['days?|tage?n?|werktage?n?|días?|dias?|jours?|giorni|giorno|dagen|dag', 24],
  ['weeks?|wochen?|semanas?|semaines?|settimane?|weken|week', 168],
  ['months?|monate?n?|meses|mes|mois|mesi|mese|mês|maanden|maand', 730],
  ['years?|yr|jahre?n?|años?|ans?|années?|anni|anno|anos?|jaar', 8760],
];
const figure = String.raw`\d{1,3}(?:[.,' \u00a0]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)`;
const wordFigure = Object.keys(wordNumbers).join('|');
const value = `${figure}|${wordFigure}`;
const to = String.raw`\s?(?:-|–|to|bis|a|y|à|et|e|or|oder|o|ou|of|tot|and|und|entre)\s?`;
const before = String.raw`(?<![\p{L}\p{N}.,:/#-])`;
const after = String.raw`(?![\p{L}\p{N}])`;
const currencies = 'euros?|eur|dollars?|usd|pounds?|gbp|quid|chf|francs?|reais';

const money = new RegExp(
  String.raw`(?:r\$|[$£€¥]|(?<!\p{L})(?:eur|usd|gbp|chf) ?)\s?(?<lead>${figure})|${before}(?<trail>${figure})\s?(?:[€£]|(?:${currencies})${after})`,
  'gu',
);
const percent = new RegExp(
  String.raw`${before}(?<n>${figure})\s?(?:%|(?:percent|per cent|prozent|por ciento|pour ?cent|per cento|por cento|procent)${after})`,
  'gu',
);
const unitWords = new RegExp(
  String.raw`(?:${units.map(([names], at) => `(?<u${at}>${names})`).join('|')})${after}`,
  'gu',
);
/** What stands before a unit: "3-5 working ", "two ". */
const amountBefore = new RegExp(
  String.raw`${before}(?:(?<from>${value})${to})?(?<n>${value})[\s-]?(?:(?:full|working|business|calendar|whole|volle)[\s-])?$`,
  'u',
);
const LONGEST_AMOUNT = 50;
/** "$29 a month" is a price; "takes a month" is a time. */
const article = /^(?:an?|the|next|eine?[mnr]?|una?|une|uma?|een)$/u;
const lasting =
  /(?<!\p{L})(?:within|in|takes?|under|after|for|than|to|innerhalb|binnen|en|dans|sous|tarda|dura|dauert|credit|one|entro|em)\s$/u;
/** "in the days" lasts; "for the days that you were cut off" is which days. */
const whichOnes = /(?<!\p{L})for\s$/u;
const storage = new RegExp(String.raw`${before}(?<n>${figure})\s?(?<unit>gb|tb|mb)${after}`, 'gu');
const count = new RegExp(String.raw`${before}(?<n>${figure})(?![\p{L}\p{N}%€£:/]|[.,]\d)`, 'gu');

/** "1,299.00", "1.299,00", "4,95", "500,000". */
function readFigure(text: string): number {
  const word = wordNumbers[text];
  if (word !== undefined) return word;
  const compact = text.replace(/[\s'\u00a0]/gu, '');
  const decimal = /[.,](\d{1,2})$/u.exec(compact);
  const whole = (decimal ? compact.slice(0, decimal.index) : compact).replace(/[.,]/gu, '');
  return Number(`${whole}.${decimal?.[1] ?? '0'}`);
}

const counting = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,£$€]|[£$€] )(?:${wordFigure}|\d{1,3})(?![\p{L}\p{N}%€]|[.,]\d| ?(?:€|eur|pounds|dollars))`,
  'gu',
);

/** What a text counts by, in figures or words: "in six parts". Only more than one. */
export const readCounts = (text: string): number[] =>
  [...new Set([...lowerInPlace(text).matchAll(counting)].map(([found]) => readFigure(found)))].filter((n) => n > 1);

const gigabytes: Record<string, number> = { mb: 1 / 1_000, gb: 1, tb: 1_000 };

/** Small letters, each in its place: patterns without the flag for case are several times faster. */
const lowerInPlace = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
};

/** No reply has so many, and each is held against all others. */
const MOST = 200;

/** The numbers that a text names, with what they count; of two that overlap, the one that says what it counts. */
export function readNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  const isFree = (start: number, end: number): boolean =>
    !found.some((other) => start < other.end && other.start < end);
  const addAt = (start: number, end: number, kind: NumberKind, low: number, high: number): void => {
    if (found.length < MOST && isFree(start, end))
      found.push({ kind, low: Math.min(low, high), high: Math.max(low, high), start, end });
  };
  const add = (match: RegExpExecArray, kind: NumberKind, low: number, high: number): void =>
    addAt(match.index, match.index + match[0].length, kind, low, high);
  const lower = lowerInPlace(text);
  for (const match of lower.matchAll(money)) {
    const n = readFigure(match.groups?.lead ?? match.groups?.trail ?? '');
    add(match, 'money', n, n);
  }
  for (const match of lower.matchAll(percent)) {
    const n = readFigure(match.groups?.n ?? '');
    add(match, 'percent', n, n);
  }
  for (const unit of lower.matchAll(unitWords)) {
    const amount = amountBefore.exec(lower.slice(Math.max(0, unit.index - LONGEST_AMOUNT), unit.index));
    if (
      amount === null ||
      (amount.groups?.n === 'the' &&
        (/^week|^month|^year/u.test(unit[0]) ||
          whichOnes.test(lower.slice(0, unit.index - amount[0].length).slice(-5)))) ||
      (article.test(amount.groups?.n ?? '') && !lasting.test(lower.slice(0, unit.index - amount[0].length).slice(-12)))
    )
      continue;
    const [, hours = 1] = units.find((_, at) => unit.groups?.[`u${at}`] !== undefined) ?? [];
    const high = readFigure(amount.groups?.n ?? '') * hours;
    const from = amount.groups?.from;
    const start = unit.index - amount[0].length;
    addAt(start, unit.index + unit[0].length, 'hours', from === undefined ? high : readFigure(from) * hours, high);
  }
  for (const match of lower.matchAll(storage)) {
    const n = readFigure(match.groups?.n ?? '') * (gigabytes[match.groups?.unit ?? ''] ?? 1);
    add(match, 'gigabytes', n, n);
  }
  for (const match of lower.matchAll(count)) {
    const n = readFigure(match.groups?.n ?? '');
    add(match, 'count', n, n);
  }
  return found.toSorted((a, b) => a.start - b.start);
}
