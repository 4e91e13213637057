import type { Unsourced } from '@/lib/domain/drafted';
import { findAccounts } from './unsourced/accounts.ts';
import { findCode } from './unsourced/code.ts';
import { findCommands } from './unsourced/commands.ts';
import { findContacts } from './unsourced/contacts.ts';
import type { Found } from './unsourced/found.ts';
import { isPromised } from './unsourced/is-promised.ts';
import { findLinks } from './unsourced/links.ts';
import { findNumbers, numberKeys } from './unsourced/numbers.ts';
import { findPlaceholders } from './unsourced/placeholders.ts';

export interface SaidElsewhere {
  /** What the team itself wrote: passages, canned replies, its own messages, the text that is rewritten. */
  sources: readonly string[];
  /** What the customer wrote: their orders and dates may be repeated; their links, sums and commands are marked. */
  customer: readonly string[];
  /** Articles for the team only: what only they have is marked in a text for the customer. */
  internal?: readonly string[];
  /** Sources that read like orders to a model: what only they have is marked. */
  suspect?: readonly string[];
}

const LONGEST_WORDS = 300;
/** Of a text with more, the rest is behind marks enough. */
const MOST = 200;

/** All that a source has to know, the longest first where two cover the same words. */
function findIn(text: string): Found[] {
  const found = [findCode, findLinks, findContacts, findAccounts, findCommands, findPlaceholders, findNumbers].flatMap(
    (find) => find(text),
  );
  let covered = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isInside = end <= covered;
      covered = Math.max(covered, end);
      return !isInside;
    });
}

/** What a text knows, by kind and key. Numbers inside links and codes count as numbers, too. */
function knownIn(texts: readonly string[]): Set<string> {
  const known = new Set<string>();
  for (const text of texts) {
    const all = [findCode, findLinks, findContacts, findAccounts, findCommands].flatMap((find) => find(text));
    for (const { kind, key } of all) {
      known.add(`${kind} ${key}`);
      // The front page of a site that is linked to.
      if (kind === 'link') known.add(`link ${key.split(/[/?#]/u, 1)[0] ?? key}`);
    }
    for (const key of numberKeys(text)) known.add(`number ${key}`);
  }
  return known;
}

const nouns: Record<Found['kind'], string> = {
  link: 'link',
  email: 'address',
  phone: 'phone number',
  account: 'account or way to pay',
  number: 'number',
  command: 'command or secret',
  code: 'code',
  placeholder: 'placeholder',
};

const whyOf = (kind: Found['kind'], said: Unsourced['said']): string => {
  if (kind === 'placeholder') return 'This should have been filled in.';
  if (said === 'customer') return `Only the customer names this ${nouns[kind]}; no source does.`;
  if (said === 'internal')
    return `Only in an internal article: a customer may not be meant to get this ${nouns[kind]}.`;
  if (said === 'suspect') return `Only a source that reads like orders to a model has this ${nouns[kind]}.`;
  return `No source has this ${nouns[kind]}.`;
};

/** `findUnsourced` for many texts, such as a draft that grows: what is known is read once. */
export function createUnsourcedFinder({
  sources,
  customer,
  internal = [],
  suspect = [],
}: SaidElsewhere): (text: string) => Unsourced[] {
  const bySources = knownIn(sources);
  const byCustomer = knownIn(customer);
  const byInternal = knownIn(internal);
  const bySuspect = knownIn(suspect);
  return (text) =>
    findIn(text)
      .flatMap(({ kind, start, end, key }): Unsourced[] => {
        const name = `${kind} ${key}`;
        if (kind !== 'placeholder' && bySources.has(name)) return [];
        // A phone number may stand in a source as a plain number.
        if (kind === 'phone' && bySources.has(`number ${key}`)) return [];
        const isTheirs = byCustomer.has(name);
        if (isTheirs && kind === 'number' && !isPromised(text, start, end)) return [];
        const isInternal = byInternal.has(name) || (kind === 'phone' && byInternal.has(`number ${key}`));
        const said = isInternal ? 'internal' : isTheirs ? 'customer' : bySuspect.has(name) ? 'suspect' : 'nobody';
        const words = text.slice(start, end).slice(0, LONGEST_WORDS);
        return [{ kind, start, end, words, said, why: whyOf(kind, said) }];
      })
      .slice(0, MOST);
}

/**
 * Links, addresses, accounts, numbers, commands and code in a text that no source has: to be marked wherever the text is
 * shown, until a person has changed or confirmed it. In the order of the text; spans do not lie inside one another. Texts are
 * compared as they are, so names must be restored before, and sources be those that were shown to the model.
 */
export const findUnsourced = (text: string, elsewhere: SaidElsewhere): Unsourced[] =>
  createUnsourcedFinder(elsewhere)(text);
