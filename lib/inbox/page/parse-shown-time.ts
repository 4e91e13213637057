/** A day of the calendar that the device keeps: year, month from 0, day of the month. */
export interface Day {
  year: number;
  month: number;
  date: number;
}

interface Words {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  /** Words like "yesterday", and how many days they stand before today. */
  relative: ReadonlyMap<string, number>;
  /** Order of a short date's numbers, as `dmy`. */
  order: string;
}

const LONGEST = 60;
const CLOCK = /(?<![\d.:/-])(\d{1,2})[:.h](\d{2})(?::\d{2})?(?![\d.:/-])\s*(?:([ap])\.?\s?m\b)?/gi;
/** Before noon and after it, written before the clock. */
const EAST_ASIAN_HALF = /(?:(午前|上午|오전)|午後|下午|오후)\s?$/;
const NUMERIC = /(\d{1,4})\s?([./-])\s?(\d{1,2})(?:\2\s?(\d{1,4}))?/;
const CJK = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const built = new Map<string, Words>();

interface Clock {
  minutes: number;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** The time of day in a text: the likeliest where dots make a date look like one ("18.11 10.30"). */
function findClock(text: string): Clock | null {
  const found = [...text.matchAll(CLOCK)].flatMap((match): (Clock & { isDotted: boolean })[] => {
    const [whole, hours = '', minutes = '', half] = match;
    const east = EAST_ASIAN_HALF.exec(text.slice(0, match.index));
    const isAfternoon = half ? half.toLowerCase() === 'p' : east !== null && !east[1];
    const hour = half || east ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
    if (hour >= 24 || Number(minutes) >= 60) return [];
    const isDotted = whole[hours.length] === '.';
    return [{ minutes: hour * 60 + Number(minutes), start: match.index, end: match.index + whole.length, isDotted }];
  });
  return found.findLast(({ isDotted }) => !isDotted) ?? found.at(-1) ?? null;
}

/** Hours and minutes of a shown time ("10:12", "4.05 pm") in minutes, or null. */
export const clockIn = (text: string): number | null => findClock(text.slice(0, LONGEST))?.minutes ?? null;

/**
 * The day that a text names, in the page's language or English: "Yesterday", "Wednesday", "18 November 2026", "18.11.",
 * "11/18/26". A date without a year is the last one before `now`.
 */
export function dayIn(text: string, language: string, now: Date): Day | null {
  const shown = text.slice(0, LONGEST).toLocaleLowerCase();
  const words = wordsOf(language);
  for (const [word, days] of words.relative) if (shown.includes(word)) return daysBefore(now, days);
  const cjk = CJK.exec(shown);
  if (cjk) return dayOf(cjk[1], Number(cjk[2]) - 1, Number(cjk[3]), now);
  const tokens = shown.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const clock = findClock(shown);
  const dated = clock ? `${shown.slice(0, clock.start)} ${shown.slice(clock.end)}` : shown;
  const months = tokens.flatMap((token) => words.months.get(token) ?? []);
  // "mar 17 nov": a weekday may be written like a month, and stands before the number.
  const month = months.length > 1 && words.weekdays.has(tokens[0] ?? '') ? months[1] : months[0];
  if (month !== undefined) return withMonth(dated, month, now);
  const numeric = NUMERIC.exec(dated);
  if (numeric) return inOrder([numeric[1] ?? '', numeric[3] ?? '', numeric[4]], words.order, now);
  const weekday = tokens.map((token) => words.weekdays.get(token)).find((one) => one !== undefined);
  return weekday === undefined ? null : daysBefore(now, ((now.getDay() - weekday + 6) % 7) + 1);
}

/** The moment of a day and a time of day on this device, as ISO 8601 in UTC. */
export const momentOf = ({ year, month, date }: Day, minutes: number): string =>
  new Date(year, month, date, 0, minutes).toISOString();

function withMonth(shown: string, month: number, now: Date): Day | null {
  const numbers = shown.match(/\d+/g) ?? [];
  const date = numbers.find((number) => number.length <= 2 && Number(number) >= 1 && Number(number) <= 31);
  return date
    ? dayOf(
        numbers.find((number) => number.length === 4),
        month,
        Number(date),
        now,
      )
    : null;
}

function inOrder([a, b, c]: [string, string, string | undefined], order: string, now: Date): Day | null {
  const isYearFirst = a.length === 4 || (order.startsWith('y') && c !== undefined);
  if (isYearFirst) return dayOf(a, Number(b) - 1, Number(c), now);
  const isDayFirst = Number(a) > 12 || (Number(b) <= 12 && order.indexOf('d') < order.indexOf('m'));
  return dayOf(c, Number(isDayFirst ? b : a) - 1, Number(isDayFirst ? a : b), now);
}

function dayOf(year: string | undefined, month: number, date: number, now: Date): Day | null {
  if (!(month >= 0 && month < 12 && date >= 1 && date <= 31)) return null;
  if (year !== undefined) return { year: Number(year) + (year.length === 2 ? 2_000 : 0), month, date };
  const isPast = new Date(now.getFullYear(), month, date) <= now;
  return { year: now.getFullYear() - (isPast ? 0 : 1), month, date };
}

function daysBefore(now: Date, days: number): Day {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return { year: day.getFullYear(), month: day.getMonth(), date: day.getDate() };
}

function wordsOf(language: string): Words {
  const made = built.get(language);
  if (made) return made;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const relative = new Map<string, number>();
  let order = 'mdy';
  for (const locale of ['en', language]) {
    try {
      addNames(locale, months, weekdays, relative);
      const parts = new Intl.DateTimeFormat(locale).formatToParts(0);
      order = parts.map(({ type }) => (/^(?:day|month|year)$/.test(type) ? type[0] : '')).join('');
    } catch {
      // A page can claim any language; one that Intl does not know adds no words.
    }
  }
  const words = { months, weekdays, relative, order };
  built.set(language, words);
  return words;
}

function addNames(
  locale: string,
  months: Map<string, number>,
  weekdays: Map<string, number>,
  relative: Map<string, number>,
) {
  const first = (text: string) => /\p{L}[\p{L}\p{M}]*/u.exec(text.toLocaleLowerCase())?.[0] ?? '';
  const part = (format: Intl.DateTimeFormat, date: Date, type: string) =>
    first(format.formatToParts(date).find((one) => one.type === type)?.value ?? '');
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday: style, month: style, day: 'numeric' });
    for (let index = 0; index < 12; index++) {
      const name = part(format, new Date(2026, index, 1), 'month');
      if (name) months.set(name, index);
    }
    for (let index = 0; index < 7; index++) {
      const name = part(format, new Date(2026, 1, 1 + index), 'weekday');
      if (name) weekdays.set(name, index);
    }
  }
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const days of [0, 1]) relative.set(format.format(-days, 'day').toLocaleLowerCase(), days);
}
