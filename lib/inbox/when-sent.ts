import { clockIn, dayIn, momentOf, type Day } from './page/parse-shown-time';
import type { Row } from './row';

/** What was found for a row; rows are settled again and again, and stay the same objects while they do not change. */
const days = new WeakMap<Row, Day | null>();
const moments = new WeakMap<Row, { day: Day | null; moment: string | undefined }>();

/** The day that a date row names, or null. */
export function dayOfBreak(row: Row, language: string, now: Date): Day | null {
  if (!row.timeText) return null;
  let day = days.get(row);
  if (day === undefined) days.set(row, (day = dayIn(row.timeText, language, now)));
  return day;
}

/** When a message was sent, ISO 8601: as the page tells a machine, else its shown time on its own or the last row's day. */
export function whenSent(row: Row, day: Day | null, language: string, now: Date): string | undefined {
  if (row.sentAt || !row.timeText) return row.sentAt;
  const known = moments.get(row);
  if (known?.day === day) return known.moment;
  const minutes = clockIn(row.timeText);
  const date = minutes === null ? null : (dayIn(row.timeText, language, now) ?? day);
  const moment = date && minutes !== null ? momentOf(date, minutes) : undefined;
  moments.set(row, { day, moment });
  return moment;
}
