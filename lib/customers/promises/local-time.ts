/** A moment as the calendar and the clock of a place show it. */
export interface LocalTime {
  /** Days since 1 January 1970, by the local calendar. */
  day: number;
  /** Minutes since local midnight. */
  minute: number;
}

const MS_A_DAY = 86_400_000;
const MS_A_MINUTE = 60_000;
const MINUTES_A_DAY = 1_440;

/** One format a zone: they are slow to make. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/** Days since 1 January 1970 of a date; `month` from 1. A day past the end of its month runs on into the next. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / MS_A_DAY);

/** Year, month (from 1) and day of the month. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Monday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** `YYYY-MM-DD`. */
export const isoDay = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/**
 * What calendar and clock show at a moment.
 *
 * @param at epoch milliseconds
 * @param zone an IANA name ("Europe/Berlin") or an offset ("+02:00")
 */
export function localTime(at: number, zone: string): LocalTime {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return { day: dayNumber(year, month, day), minute: hour * 60 + minute };
}

/**
 * The moment at which a place shows this day and time, to the minute. A time that the clock skips is the moment an hour
 * later, as a phone's alarm takes it; one that comes twice is its first.
 *
 * @param minute 1,440 is the midnight that ends the day
 */
export function momentOf(day: number, minute: number, zone: string): number {
  const wanted = day * MINUTES_A_DAY + minute;
  const asUtc = wanted * MS_A_MINUTE;
  const offsetAt = (at: number): number => {
    const local = localTime(at, zone);
    return local.day * MINUTES_A_DAY + local.minute - Math.floor(at / MS_A_MINUTE);
  };
  // The zone's offsets of the days around it are all that can hold there.
  const offsets = [...new Set([offsetAt(asUtc - MS_A_DAY), offsetAt(asUtc + MS_A_DAY)])];
  const moments = offsets.map((offset) => asUtc - offset * MS_A_MINUTE).toSorted((a, b) => a - b);
  const fits = moments.filter((at) => {
    const local = localTime(at, zone);
    return local.day * MINUTES_A_DAY + local.minute === wanted;
  });
  return fits[0] ?? moments.at(-1) ?? asUtc;
}
