import type { Span } from '../../ui/cut-spans';

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Where the words of a text begin with one of those that were asked for. */
export function markWords(text: string, asked: string): Span[] {
  const words = fold(asked).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    words.some((one) => fold(word).startsWith(one)) ? [{ start: index, end: index + word.length }] : [],
  );
}
