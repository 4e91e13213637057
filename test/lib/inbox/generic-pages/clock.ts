import type { Look } from './look.ts';
import { words, type Language } from './words.ts';

const day = 86_400_000;
/** When the pages are looked at: fixed, so that "yesterday" is the same on every run. */
export const now = Date.UTC(2026, 10, 20, 17, 30);

const format = (language: Language, at: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, { timeZone: 'UTC', ...options }).format(at);

/** A time as pages show it beside a message. */
export function sayTime(at: number, language: Language, clock: Look['clock']): string {
  if (clock === '24h') return format(language, at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (clock === '12h') return format('en', at, { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' });
  if (clock === 'full') return format(language, at, { dateStyle: 'medium', timeStyle: 'short' });
  const minutes = Math.max(1, Math.round((now - at) / 60_000));
  const [amount, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 1440
        ? ([Math.round(minutes / 60), 'hour'] as const)
        : ([Math.round(minutes / 1440), 'day'] as const);
  return new Intl.RelativeTimeFormat(language, { style: 'short' }).format(-amount, unit);
}

/** A day as pages show it between messages: "Today", "Yesterday", or the date in long or short. */
export function sayDay(at: number, language: Language, isShort = false): string {
  const days = Math.floor(now / day) - Math.floor(at / day);
  if (days === 0) return words[language].today;
  if (days === 1) return words[language].yesterday;
  if (isShort) return format(language, at, { dateStyle: 'short' });
  return format(
    language,
    at,
    days < 7 ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  );
}

/** Day and time, as title tooltips and mail headers say it. */
export const sayMoment = (at: number, language: Language): string =>
  format(language, at, { dateStyle: 'full', timeStyle: 'short' });
