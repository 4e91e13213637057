import { readIsoDate, writeIsoDate } from '../iso-date';
import type { TemplateFilter } from './filter';

const span = /^([+-]?\d{1,3}) (day|week|month|workday)s?$/;

const addMonths = (date: Date, count: number): Date => {
  const moved = new Date(date);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + count);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return moved;
};

const addDays = (date: Date, count: number): Date => {
  const moved = new Date(date);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved;
};

/** Monday to Friday; holidays are not known here. */
const addWorkdays = (date: Date, count: number): Date => {
  let moved = date;
  for (let left = Math.abs(count); left > 0;) {
    moved = addDays(moved, Math.sign(count));
    if (moved.getUTCDay() % 6 !== 0) left -= 1;
  }
  return moved;
};

/** A later date, or an earlier one: `{{today:plus 3 workdays}}`. What is no date stays as it is. */
export const plus: TemplateFilter = {
  name: 'plus',
  about: 'A date some days on: plus 3 days',
  takes: 'a number of days, workdays, weeks or months',
  accepts: (argument) => span.test(argument),
  apply: (value, argument) => {
    const date = readIsoDate(value);
    const match = span.exec(argument);
    if (date === null || match === null) return value;
    const count = Number(match[1]);
    const moved =
      match[2] === 'month'
        ? addMonths(date, count)
        : match[2] === 'workday'
          ? addWorkdays(date, count)
          : addDays(date, match[2] === 'week' ? 7 * count : count);
    return writeIsoDate(moved) ?? value;
  },
};
