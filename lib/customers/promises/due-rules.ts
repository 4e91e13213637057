import { dateOf, dayNumber, weekdayOf, type LocalTime } from './local-time.ts';
import type { DueWords, Period } from './words/due-words.ts';

/** What a stretch of words says of when. */
export type When =
  /** `runs`: so many days from when it was written, which from something else would be others. */
  | { kind: 'day'; day: number; runs?: true }
  /** A time of the day that is named beside it; of today, or of tomorrow where it is past. `1440` is the end of the day. */
  | { kind: 'clock'; minute: number }
  | { kind: 'after'; minutes: number }
  /** In a few days, or so long after something else. */
  | { kind: 'unsaid' }
  | { kind: 'soon' };

/** From when, and how, words are read. */
export interface DueContext {
  sent: LocalTime;
  /** 3/4 is March 4. */
  isMonthFirst: boolean;
}

export interface DueRule {
  pattern: RegExp;
  read: (groups: Readonly<Record<string, string | undefined>>, context: DueContext) => When | null;
}

const FRIDAY = 4;
const SUNDAY = 6;
const MINUTES_A_DAY = 1_440;
/** An hour without "am" or "pm" below this is meant after noon: agents write in working hours. */
const EARLIEST_HOUR = 7;

const whole = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, 'gu');
const anyOf = (sources: readonly string[]): string => sources.map((source) => `(?:${source})`).join('|');

/** So many working days after a day; weekends do not count, holidays are not known. */
export function addBusinessDays(day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0;) {
    at += 1;
    if (weekdayOf(at) < 5) left -= 1;
  }
  return at;
}

export function addMonths(day: number, count: number): number {
  const { year, month, day: ofMonth } = dateOf(day);
  const last = dayNumber(year, month + count + 1, 0);
  return Math.min(dayNumber(year, month + count, ofMonth), last);
}

/** The next day with this date, today included; a date that its month does not have is none. */
function nextDate(today: number, month: number, ofMonth: number, year?: number): When | null {
  if (month < 1 || month > 12 || ofMonth < 1 || ofMonth > 31) return null;
  const from = dateOf(today).year;
  // Four years on there is a 29 February again, but for turns of centuries.
  for (const candidate of year === undefined ? [0, 1, 2, 3, 4, 8].map((more) => from + more) : [year]) {
    const day = dayNumber(candidate, month, ofMonth);
    if (dateOf(day).month !== month) continue;
    if (year !== undefined || day >= today) return { kind: 'day', day };
  }
  return null;
}

const fullYear = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text) + (text.length === 2 ? 2_000 : 0);

function periodEnd(period: Period, { day }: LocalTime): number {
  const { year, month } = dateOf(day);
  const monday = day - weekdayOf(day);
  switch (period) {
    case 'this-week':
      return monday + FRIDAY >= day ? monday + FRIDAY : monday + 7 + FRIDAY;
    case 'weekend':
      return monday + SUNDAY;
    case 'next-week':
      return monday + 7 + FRIDAY;
    case 'early-next-week':
      return monday + 7 + 1;
    case 'mid-next-week':
      return monday + 7 + 2;
    case 'this-month':
      return dayNumber(year, month + 1, 0);
    case 'mid-month':
      return dayNumber(year, month, 15);
    case 'next-month':
      return dayNumber(year, month + 2, 0);
    case 'this-year':
      return dayNumber(year, 12, 31);
  }
}

function readWeekday(words: DueWords): DueRule {
  const names = words.weekdays.map((source, at) => `(?<d${at}>${source})`).join('|');
  return {
    pattern: whole(
      String.raw`(?:(?<week>${words.ofNextWeek}),? (?:on )?|(?<next>${words.nextBefore}) |(?<here>${words.thisBefore}) )?(?:${names})(?:,? (?<week2>${words.ofNextWeek})| (?<next2>${words.nextBehind}))?`,
    ),
    read(groups, { sent: { day } }) {
      const wanted = words.weekdays.findIndex((_, at) => groups[`d${at}`] !== undefined);
      const isNext = (groups.next ?? groups.next2) !== undefined && words.nextMeans === 'next-week';
      if (isNext || (groups.week ?? groups.week2) !== undefined)
        return { kind: 'day', day: day - weekdayOf(day) + 7 + wanted };
      const ahead = (wanted - weekdayOf(day) + 7) % 7;
      return { kind: 'day', day: day + (ahead === 0 && groups.here === undefined ? 7 : ahead) };
    },
  };
}

/** "Within 3-5 business days" and its like. */
function readSpan(words: DueWords): DueRule[] {
  const names = Object.keys(words.numbers).toSorted((a, b) => b.length - a.length);
  const number = String.raw`(?:\d{1,3}|${names.join('|')})`;
  const none = '(?!)';
  const unit = String.raw`(?<biz>${words.businessBefore || none})?(?:(?<hours>${words.hour})|(?<days>${words.day})|(?<weeks>${words.week})|(?<months>${words.month})|(?<minutes>${words.minute}))(?<biz2>${words.businessBehind || none})?`;
  const counted = String.raw`(?:(?<from>${number})(?: ?(?:${words.to}) ?(?<to>${number}))? ?)${unit}(?: (?:${words.to}) (?<more>${number})(?![\p{L}\d]))?`;
  const count = (text: string): number => words.numbers[text] ?? Number(text);
  const read: DueRule['read'] = (groups, { sent: { day } }) => {
    const amount = count(groups.more ?? groups.to ?? groups.from ?? '1');
    const isBusiness = (groups.biz ?? groups.biz2) !== undefined;
    if (groups.minutes !== undefined) return { kind: 'after', minutes: amount };
    if (groups.hours !== undefined && isBusiness)
      return { kind: 'day', day: addBusinessDays(day, Math.ceil(amount / 24)), runs: true };
    if (groups.hours !== undefined) return { kind: 'after', minutes: amount * 60 };
    if (groups.weeks !== undefined) return { kind: 'day', day: day + 7 * amount, runs: true };
    if (groups.months !== undefined) return { kind: 'day', day: addMonths(day, amount), runs: true };
    return { kind: 'day', day: isBusiness ? addBusinessDays(day, amount) : day + amount, runs: true };
  };
  const runs = String.raw`(?<else> (?:${words.fromElse}))?`;
  const unlessElse: DueRule['read'] = (groups, context) =>
    groups.else === undefined ? read(groups, context) : { kind: 'unsaid' };
  return [
    { pattern: whole(String.raw`(?:${words.within}) ${counted}(?: (?:${words.fromNow}))?${runs}`), read: unlessElse },
    { pattern: whole(String.raw`${counted} (?:${words.fromNow})`), read },
    // "In the next hour": one.
    { pattern: whole(String.raw`(?:${words.within})(?: (?:the|der|la|a))? (?<hours>${words.hour})`), read },
    {
      pattern: whole(String.raw`(?:${words.within}) (?:${words.halfHour})`),
      read: () => ({ kind: 'after', minutes: 30 }),
    },
    { pattern: whole(String.raw`(?:${words.within}) (?:${words.few}) ?${unit}`), read: () => ({ kind: 'unsaid' }) },
  ];
}

function readDate(words: DueWords): DueRule[] {
  const months = words.months.map((source, at) => `(?<m${at}>${source})`).join('|');
  const year = String.raw`(?:,? (?:de |of |del )?(?<y>\d{4}))?`;
  const named: DueRule['read'] = (groups, { sent }) => {
    const month = words.months.findIndex((_, at) => groups[`m${at}`] !== undefined) + 1;
    return nextDate(sent.day, month, Number(groups.last ?? groups.n), fullYear(groups.y));
  };
  const ofMonth: DueRule['read'] = (groups, { sent }) => {
    const wanted = Number(groups.nth ?? groups.nth2);
    const { year: y, month } = dateOf(sent.day);
    const day = [0, 1, 2]
      .map((more) => dayNumber(y, month + more, wanted))
      .find((candidate) => candidate >= sent.day && dateOf(candidate).day === wanted);
    return day === undefined ? null : { kind: 'day', day };
  };
  return [
    {
      pattern: whole(String.raw`(?<y>\d{4})-(?<m>\d{2})-(?<n>\d{2})`),
      read: ({ y, m, n }, { sent }) => nextDate(sent.day, Number(m), Number(n), fullYear(y)),
    },
    {
      pattern:
        /(?<![\d.])(?<n>\d{1,2})\.\s?(?<m>\d{1,2})\.(?:\s?(?<y>\d{4}|(?<=\.)\d{2})(?!\d|\s?(?:h(?!\p{L})|:|uhr|am(?!\p{L})|pm(?!\p{L}))))?/gu,
      read: ({ y, m, n }, { sent }) => nextDate(sent.day, Number(m), Number(n), fullYear(y)),
    },
    {
      pattern:
        /(?<![\d/.])(?!24\/7|50\/50)(?<a>\d{1,2})(?<sep>[/-])(?<b>\d{1,2})(?:\k<sep>(?<y>\d{4}|\d{2}))?(?![\d/]|\s?(?:business|working|days?|hours?|h\b|am|pm|%))/gu,
      read({ a, b, sep, y }, { sent, isMonthFirst }) {
        // "3-5" alone is a range.
        if (sep === '-' && y === undefined) return null;
        const [first, second] = [Number(a), Number(b)];
        const isSwapped = isMonthFirst ? first > 12 : second > 12;
        return isMonthFirst !== isSwapped
          ? nextDate(sent.day, first, second, fullYear(y))
          : nextDate(sent.day, second, first, fullYear(y));
      },
    },
    {
      pattern: whole(String.raw`(?<n>\d{1,2})(?:st|nd|rd|th|er|\.)? ?(?:${words.ofMonth})(?:${months})${year}`),
      read: named,
    },
    {
      pattern: whole(
        String.raw`(?:${months}) (?:the )?(?<n>\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|to|or|and) ?(?<last>\d{1,2})(?:st|nd|rd|th)?)?${year}(?! ?(?::|am|pm|h))`,
      ),
      read: named,
    },
    { pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${words.dayOfMonth})(?!\d)`, 'gu'), read: ofMonth },
  ];
}

function readClock(words: DueWords): DueRule[] {
  const time = String.raw`(?<h>\d{1,2})(?:(?:[:.]|h)(?<min>\d{2}))?`;
  const read: DueRule['read'] = ({ h, min, mark }) => {
    const hour = Number(h);
    const minute = Number(min ?? 0);
    if (hour > 23 || minute > 59) return null;
    const isAfternoon =
      mark === undefined ? hour < EARLIEST_HOUR && hour > 0 : /^p|tarde|noche|noite|sera|pomeriggio/u.test(mark);
    const isMorning = mark?.startsWith('a') === true;
    const turned = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
    return { kind: 'clock', minute: turned * 60 + minute };
  };
  return [
    {
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d])(?:${words.at} )?${time} ?(?<mark>${words.clockMark})(?![\p{L}\d])`,
        'gu',
      ),
      read,
    },
    { pattern: whole(String.raw`(?:${words.at}) (?<h>\d{1,2})[:.h](?<min>\d{2})`), read },
    {
      pattern: whole(
        String.raw`(?:${words.at}) (?<h>\d{1,2})(?= ?(?:[,.;!)]|$)| (?:${anyOf(words.days.map(([source]) => source))}|on ))`,
      ),
      read,
    },
    { pattern: whole(words.noon), read: () => ({ kind: 'clock', minute: 720 }) },
    { pattern: whole(words.midnight), read: () => ({ kind: 'clock', minute: MINUTES_A_DAY }) },
    { pattern: whole(words.endOfDay), read: () => ({ kind: 'clock', minute: MINUTES_A_DAY }) },
  ];
}

/** All that a language has to say when. Where two match from the same place, the longer is meant. */
export const dueRules = (words: DueWords): DueRule[] => [
  ...readSpan(words),
  ...readDate(words),
  ...words.periods.map(([source, period]): DueRule => ({
    pattern: whole(source),
    read: (_, { sent }) => ({ kind: 'day', day: periodEnd(period, sent) }),
  })),
  ...words.days.map(([source, distance]): DueRule => ({
    pattern: whole(source),
    read: (_, { sent }) => ({ kind: 'day', day: sent.day + distance }),
  })),
  readWeekday(words),
  ...readClock(words),
  { pattern: whole(words.soon), read: () => ({ kind: 'soon' }) },
];
