// @ts-check

const MINUTE = 60_000;

/**
 * The page's time. `?now=2026-03-05T10:00` starts it there, so that screenshots can be compared.
 *
 * @param {URLSearchParams} query
 */
export function createClock(query) {
  const start = Date.parse(query.get('now') ?? '');
  const offset = Number.isNaN(start) ? 0 : start - Date.now();
  return { now: () => Date.now() + offset };
}

/**
 * @param {string} at '-8m' or '-3d 18:22'
 * @param {number} now epoch milliseconds
 * @returns {number} epoch milliseconds
 */
export function resolveTime(at, now) {
  const minutes = /^-(\d+)m$/.exec(at);
  if (minutes) return now - Number(minutes[1]) * MINUTE;
  const days = /^-(\d+)d (\d\d):(\d\d)$/.exec(at);
  if (!days) throw new Error(`Not a time: ${at}`);
  const date = new Date(now);
  date.setDate(date.getDate() - Number(days[1]));
  date.setHours(Number(days[2]), Number(days[3]), 0, 0);
  return date.getTime();
}
