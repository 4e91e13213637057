import { judgeLanguage } from '@/lib/analysis/language';
import { findTried } from '@/lib/customers/tried/find-tried';
import type { StoredMessage } from '@/lib/domain/message';
import type { KeptPromise } from '@/lib/domain/promise';

const MOST = 30;

/** What a customer was promised and still waits for, a line each, in the words that were used. */
export function sayPromised(promises: readonly KeptPromise[], locale: string, now: number): string[] {
  const day = new Intl.DateTimeFormat(Intl.DateTimeFormat.supportedLocalesOf(locale), { dateStyle: 'medium' });
  return promises.slice(0, MOST).map(({ sentence, start, end, dueAt, waitsOn }) => {
    const due = dueAt === null ? null : `${dueAt < now ? 'overdue since' : 'due'} ${day.format(dueAt)}`;
    const more = [due, waitsOn && `waits on: ${waitsOn}`].filter(Boolean).join('; ');
    return sentence.slice(start, end) + (more === '' ? '' : ` (${more})`);
  });
}

const outcomes = { failed: ' (did not help)', helped: ' (helped)' };

/** Steps that the customer took or the team asked for, a line each, each once. */
export function sayTried(messages: readonly StoredMessage[]): string[] {
  const there = messages.filter(({ deleted }) => deleted !== true);
  const texts = new Map(there.map(({ key, text }) => [key, text]));
  const lines = findTried(there, (text) => judgeLanguage(text).label).map(({ message, start, end, said, outcome }) => {
    const step = (texts.get(message) ?? '').slice(start, end);
    return `${said === 'done' ? 'The customer says' : 'The team asked'}: ${step}${outcome === null ? '' : outcomes[outcome]}`;
  });
  return [...new Set(lines)].slice(-MOST);
}
