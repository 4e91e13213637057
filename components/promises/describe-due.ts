import type { PromiseTime } from '@/lib/domain/promise-view';
import { timeOfPromise } from '@/lib/domain/promise-view';

export interface DueWords {
  time: PromiseTime;
  /** "Overdue since yesterday", "Due today by 17:00", "Due on Friday", "No day was said". */
  text: string;
}

const MS_A_DAY = 86_400_000;
/** So far ahead a weekday says enough. */
const DAYS_BY_NAME = 6;

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
const daysBetween = (from: number, to: number): number => Math.round((startOfDay(to) - startOfDay(from)) / MS_A_DAY);
/** The last millisecond of a day, which is not a time that anybody said. */
const isEndOfDay = (at: number): boolean => startOfDay(at + 1) === at + 1;

export const endOfDay = (now: number): number => new Date(now).setHours(23, 59, 59, 999);

/** By when a promise is due, in words, as of now. All in the browser's own time zone. */
export function describeDue(dueAt: number | null, locale: string | undefined, now: number): DueWords {
  const time = timeOfPromise({ dueAt }, now, endOfDay(now));
  if (dueAt === null) return { time, text: 'No day was said' };
  const days = daysBetween(now, dueAt);
  const clock = isEndOfDay(dueAt) ? '' : ` by ${new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(dueAt)}`;
  if (days === 0)
    return { time, text: time === 'overdue' ? `Overdue since today,${clock.replace(' by', '')}` : `Due today${clock}` };
  if (days === 1) return { time, text: `Due tomorrow${clock}` };
  const date = new Intl.DateTimeFormat(
    locale,
    Math.abs(days) <= DAYS_BY_NAME
      ? { weekday: 'long' }
      : { day: 'numeric', month: 'short', ...(Math.abs(days) > 300 && { year: 'numeric' }) },
  ).format(dueAt);
  if (days === -1) return { time, text: 'Overdue since yesterday' };
  return { time, text: time === 'overdue' ? `Overdue since ${date}` : `Due on ${date}${clock}` };
}
