/** A stretch of the calendar that is named by its place from now. */
export type Period =
  | 'this-week'
  | 'next-week'
  | 'early-next-week'
  | 'mid-next-week'
  | 'weekend'
  | 'this-month'
  | 'next-month'
  | 'mid-month'
  | 'this-year';

/**
 * How a language says when. All are sources of regular expressions over folded text (small letters, no accents); none has
 * a group that is numbered.
 */
export interface DueWords {
  /** From Monday. */
  weekdays: readonly string[];
  months: readonly string[];
  /** What small numbers are called, and "a couple of". */
  numbers: Readonly<Record<string, number>>;
  /** Between the two ends of a range of numbers. */
  to: string;
  minute: string;
  hour: string;
  day: string;
  /** "Business" before or behind a unit; days and hours are counted without weekends then. */
  businessBefore: string;
  businessBehind: string;
  week: string;
  month: string;
  /** "A few": how many is not said. */
  few: string;
  halfHour: string;
  /** What stands before a span that runs from now. */
  within: string;
  /** What stands behind one: "from now". */
  fromNow: string;
  /** What stands behind a span that runs from something else: "of receiving it". */
  fromElse: string;
  /** Days by their distance from today. */
  days: readonly (readonly [source: string, distance: number])[];
  periods: readonly (readonly [source: string, period: Period])[];
  /** Whether "next Friday" is the coming one, or that of the next calendar week. */
  nextMeans: 'coming' | 'next-week';
  /** Before and behind a weekday. */
  nextBefore: string;
  nextBehind: string;
  thisBefore: string;
  /** Next week, before or behind a weekday. */
  ofNextWeek: string;
  /** The end of a day, of today where none is named. */
  endOfDay: string;
  /** Words before a time of day; an hour alone is one behind them. */
  at: string;
  /** Behind the hour, where the clock has twelve hours or the language says so. */
  clockMark: string;
  noon: string;
  midnight: string;
  /** "The 15th" */
  dayOfMonth: string;
  /** Between the day and the month, and the month and the year. */
  ofMonth: string;
  /** A day behind these is none to wait for: "since Monday". */
  notBefore: string;
  /** Soon, without a day. */
  soon: string;
}
