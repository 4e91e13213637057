import { findAll, type FindIn, type Found } from './found.ts';

/** Zeros of the scripts that have digits of their own; the nine others follow each. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
];
const plainDigit = (digit: string): string => {
  const point = digit.normalize('NFKC').codePointAt(0) ?? 0x30;
  const zero = zeros.find((each) => point >= each && point < each + 10);
  return String(point - (zero ?? 0x30));
};

/** Digits with points, commas and thin spaces inside, a clock time, or letters behind: "1.299,00", "10:30", "2nd", "A-104". */
const figure =
  /(?<![\p{Nd}])(?:(?:[\p{L}]{1,6}-?)?\p{Nd}+(?:[.,:'’\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))\p{Nd}+|[.,:]\p{Nd}+)*(?:-[\p{L}\p{Nd}]+)*)/gu;
/** Figures in circles, raised, or as parts: "⑤", "⁵⁰", "½". */
const dressed = /\p{No}+/gu;
/** Written in Chinese or Japanese, before what is counted. */
const han = /[〇零一二三四五六七八九十百千万亿億两兩]+(?=[元块塊円圆天日小时時年月周週个個倍折分%％])/gu;
const listNumber = /(?:^|\n)[ \t]*$/u;

const words: readonly (readonly [value: string, names: string])[] = [
  ['0', 'zero|cero|zéro'],
  ['10', 'ten|zehn|diez|dix|dieci|dez'],
  ['11', 'eleven|elf|once|onze|undici'],
  ['12', 'twelve|zwölf|doce|douze|dodici|doze'],
  ['14', 'fourteen|vierzehn|catorce|quatorze|quattordici|catorze'],
  ['15', 'fifteen|fünfzehn|quince|quinze|quindici'],
  ['20', 'twenty|zwanzig|veinte|vingt|venti|vinte'],
  ['24', 'twenty-four|vierundzwanzig|veinticuatro|vingt-quatre|ventiquattro'],
  ['30', 'thirty|dreißig|dreissig|treinta|trente|trenta|trinta'],
  ['40', 'forty|vierzig|cuarenta|quarante|quaranta|quarenta'],
  ['50', 'fifty|fünfzig|cincuenta|cinquante|cinquanta|cinquenta|half (?:price|off)|halber preis'],
  ['60', 'sixty|sechzig|sesenta|soixante|sessanta|sessenta'],
  ['70', 'seventy|siebzig|setenta|soixante-dix|settanta'],
  ['80', 'eighty|achtzig|ochenta|quatre-vingts?|ottanta|oitenta'],
  ['90', 'ninety|neunzig|noventa|quatre-vingt-dix|novanta'],
  ['100', '(?:one |a )?hundred|(?:ein)?hundert|cien(?:to)?|cent|cento|cem'],
  ['500', 'five hundred|fünfhundert|quinientos|cinq cents?|cinquecento|quinhentos'],
  ['1000', '(?:one |a )?thousand|(?:ein)?tausend|mil|mille'],
  ['1000000', '(?:one |a )?million|(?:eine )?million|un millón|un milhão'],
  ['2', 'two|zwei|deux|due|dois|duas'],
  ['3', 'three|drei|tres|trois|tre|três'],
  ['4', 'four|vier|cuatro|quattro|quatro'],
  ['5', 'five|fünf|cinco|cinq|cinque'],
  ['6', 'six|sechs|seis'],
  ['7', 'seven|sieben|siete|sept|sette'],
  ['8', 'eight|acht|ocho|huit|otto|oito'],
  ['9', 'nine|neun|nueve|neuf|nove'],
];
/** The longest first, so that "five hundred" is no five. */
const spelled = words.map(([value, names]) => ({ value, pattern: new RegExp(`^(?:${names})$`, 'iu') }));
const anyWord = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${words
    .flatMap(([, names]) => names.split(/\|(?![^(]*\))/u))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** "1.299,00" and "1,299.00" are one number; "1,5" and "1.5" too. */
function numberKey(written: string): string {
  const digits = written
    .toLowerCase()
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/[\u00a0\u202f '’]/gu, '');
  if (!/^[\d.,]+$/u.test(digits)) return digits;
  const parts = digits.split(/[.,]/u);
  const last = parts.at(-1) ?? '';
  const hasCents = parts.length > 1 && last.length <= 2;
  const whole = (hasCents ? parts.slice(0, -1) : parts).join('').replace(/^0+(?=\d)/u, '');
  const cents = hasCents ? last.replace(/0+$/u, '') : '';
  return cents === '' ? whole : `${whole}.${cents}`;
}

/** Numbers in figures of any script, and those that are written out; not those that number a list. */
export const findNumbers: FindIn = (text) => [
  ...findAll(text, figure, 'number', (found, { index = 0 }) => {
    const isListed =
      /^\p{Nd}{1,2}$/u.test(found) &&
      /^[.)]\s/u.test(text.slice(index + found.length)) &&
      listNumber.test(text.slice(0, index));
    return isListed ? null : numberKey(found);
  }),
  ...findAll(text, dressed, 'number', (found) => found.normalize('NFKC').replace(/\s/gu, '')),
  ...findAll(text, han, 'number', (found) => found),
  ...findAll(text, anyWord, 'number', (found) => spelled.find(({ pattern }) => pattern.test(found))?.value ?? null),
];

/** The keys of a text, in which one number may have two: "24-hour" is 24, and "FH-20418" is 20418, too. */
export const numberKeys = (text: string): string[] =>
  findNumbers(text).flatMap(({ key }: Found) => [key, ...(key.match(/\d+/gu) ?? [])]);
