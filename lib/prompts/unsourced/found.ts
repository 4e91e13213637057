import type { Unsourced } from '@/lib/domain/drafted';

/** Something in a text that a source has to know: `[start, end)`, and by which two writings of it are the same. */
export interface Found {
  kind: Unsourced['kind'];
  start: number;
  end: number;
  key: string;
}

/** Looks for one kind of thing; a file each. */
export type FindIn = (text: string) => Found[];

/** All matches of a pattern as finds; `key` gives null for what is none after all. */
export function findAll(
  text: string,
  pattern: RegExp,
  kind: Found['kind'],
  keyOf: (words: string, match: RegExpMatchArray) => string | null,
): Found[] {
  return [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const key = keyOf(match[0], match);
    if (key === null) return [];
    const start = match.index;
    return [{ kind, start, end: start + match[0].length, key }];
  });
}
