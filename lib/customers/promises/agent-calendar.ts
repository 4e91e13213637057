import type { Sent } from './find-due.ts';
import type { PromiseLanguage } from './promise-language.ts';

/** Where the agent is, and how dates are written there. */
export interface AgentCalendar {
  /** IANA name. */
  zone: string;
  /** BCP 47. */
  locale: string;
}

/** Whether 3/4 is March 4 in a locale. */
export function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  return parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day');
}

/** When a message was written, as its dates are to be read. Only English is written with the month first. */
export const sentBy = (at: number, { zone, locale }: AgentCalendar, language: PromiseLanguage | null): Sent => ({
  at,
  zone,
  isMonthFirst: (language === 'en' || language === null) && isMonthFirst(locale),
});
