import { findAccounts } from './unsourced/accounts.ts';
import { findContacts } from './unsourced/contacts.ts';
import { findLinks } from './unsourced/links.ts';
import { findNumbers, numberKeys } from './unsourced/numbers.ts';

/** Of more, a person reads both texts anyway. */
const MOST = 8;

const finders = [findLinks, findContacts, findAccounts];

/**
 * Links, addresses, accounts and numbers that a text had and its rewrite or translation has no more, as they were written;
 * a number may be written in words now.
 */
export function findLost(before: string, after: string): string[] {
  const kept = new Set([
    ...finders.flatMap((find) => find(after).map(({ kind, key }) => `${kind} ${key}`)),
    ...numberKeys(after).map((key) => `number ${key}`),
  ]);
  const had = finders.flatMap((find) => find(before));
  const isInside = (at: number): boolean => had.some(({ start, end }) => at >= start && at < end);
  const numbers = findNumbers(before).filter(({ start }) => !isInside(start));
  const lost = [...had, ...numbers]
    .filter(({ kind, key }) => !kept.has(`${kind} ${key}`))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => before.slice(start, end));
  return [...new Set(lost)].slice(0, MOST);
}
