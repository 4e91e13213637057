import { limits } from '@/lib/domain/limits';

/** Control characters, and marks that hide or turn text round: a name must not be able to rewrite what stands beside it. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A value fit to stand in a reply: one line, nothing invisible, no braces (a value is never a template), no lone
 * surrogates, bounded. Empty when nothing is left.
 */
export function cleanValue(value: string): string {
  return value
    .slice(0, 4 * limits.name)
    .replace(/\s+/gu, ' ')
    .replace(unseen, '')
    .replace(/\p{Cs}/gu, '')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .trim()
    .slice(0, limits.name)
    .replace(/\p{Cs}/gu, '');
}
