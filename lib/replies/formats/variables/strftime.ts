/** Codes of strftime that are of a day; the others are of a time. */
const ofDay = new Set('aAbBdDeFhjmuUwyYx');

/** Ours for a date as strftime writes it ("%d %B %Y"): in words, in digits or as ISO. Null where there is a time in it. */
export function readStrftime(format: string): string | null {
  const codes = [...format.matchAll(/%[-_0^#]?(.)/g)].map(([, code = '']) => code);
  if (codes.length === 0 || codes.some((code) => !ofDay.has(code))) return null;
  if (format === '%Y-%m-%d' || format === '%F') return '{{today:date iso}}';
  if (codes.join('') === 'A') return '{{today:date weekday}}';
  const isInWords = codes.some((code) => 'aAbBh'.includes(code));
  return isInWords ? '{{today}}' : '{{today:date short}}';
}

const written: Readonly<Record<string, string>> = {
  today: '%e %B %Y',
  'today:date iso': '%Y-%m-%d',
  'today:date short': '%d/%m/%Y',
  'today:date weekday': '%A',
};

/** The date of today, written with its filters, for strftime; null for another variable, or a filter that it does not know. */
export const writeStrftime = (name: string): string | null => written[name] ?? null;
