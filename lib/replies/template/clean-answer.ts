import { limits } from '@/lib/domain/limits';

/** Marks that hide or turn text round, and control characters but for the line break. */
// oxlint-disable-next-line no-control-regex
const unseen = /(?!\n)[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** What a person wrote to stand in a reply: lines are kept, but it is never a template, holds nothing invisible and is bounded. */
export function cleanAnswer(value: string): string {
  return value
    .slice(0, limits.messageText)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(/\p{Cs}/gu, '')
    .replace(/\{{2,}|\}{2,}/g, (run) => (run.startsWith('{') ? '(' : ')').repeat(run.length))
    .trim();
}
