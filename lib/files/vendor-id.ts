import { readText } from './read-values';

/** More digits do not survive as a number of JSON. */
const MOST_DIGITS = 15;

/** The id of an article of a known system: 123 of Zendesk is `zendesk-123`. What is no number there is an id of ours. */
export function importId(system: string, id: unknown, locale?: string): string {
  const text = readText(id);
  if (!/^\d+$/.test(text)) return text;
  return [system, text, locale?.toLowerCase()].filter((part) => part !== undefined).join('-');
}

/** The id as that system knows it: a number for an article of its own, ours otherwise. */
export function exportId(system: string, id: string): number | string {
  const own = id.startsWith(`${system}-`) ? id.slice(system.length + 1) : '';
  return /^\d+$/.test(own) && own.length <= MOST_DIGITS && String(Number(own)) === own ? Number(own) : id;
}
