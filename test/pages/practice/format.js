// @ts-check

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const DAY = 86_400_000;

/** @param {number} at */
export const timeOfDay = (at) => TIME.format(at);

/** @param {number} at @returns {number} the same for two times on one local day */
export function dayKey(at) {
  const date = new Date(at);
  return (date.getFullYear() * 12 + date.getMonth()) * 31 + date.getDate();
}

/** @param {number} at @param {number} now */
export function dayLabel(at, now) {
  if (dayKey(at) === dayKey(now)) return 'Today';
  if (dayKey(at) === dayKey(now - DAY)) return 'Yesterday';
  return LONG_DAY.format(at);
}

/** @param {number} at @param {number} now @returns {string} '5m', '18:22' or '2 Mar' */
export function listTime(at, now) {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes}m`;
  return dayKey(at) === dayKey(now) ? timeOfDay(at) : SHORT_DAY.format(at);
}

/** @param {string} name */
export function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const picked = words.length > 1 ? [words[0], words[1]] : [words[0] ?? '?'];
  return picked.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

/** @param {string} name @returns {string} a hue in degrees, the same for the same name */
export function hueOf(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 53 + (letter.codePointAt(0) ?? 0)) % 9973;
  return String((sum * 137) % 360);
}
