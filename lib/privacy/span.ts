import type { HiddenKind } from '../domain/redaction.ts';

/** A piece of a plain text (`scanText`), in UTF-16 code units. */
export interface Span {
  kind: HiddenKind;
  start: number;
  end: number;
  /** Of a link: how much of it may stay, since it is but a place. */
  keeps?: number;
}

export type FindSpans = (plain: string) => Span[];

/** Nothing of a word before it. */
export const notInWord = String.raw`(?<![\p{L}\p{N}])`;
export const atWordEnd = String.raw`(?![\p{L}\p{N}])`;

/** All that a pattern finds, as a kind; of a pattern with groups the last that matched, which then needs the `d` flag. */
export function spansOf(plain: string, pattern: RegExp, kind: HiddenKind, isOne?: (found: string) => boolean): Span[] {
  const spans: Span[] = [];
  for (const match of plain.matchAll(pattern)) {
    const place = match.indices?.findLast((each, at) => at > 0 && each !== undefined);
    const [start, end] = place ?? [match.index, match.index + match[0].length];
    if (end > start && (isOne?.(plain.slice(start, end)) ?? true)) spans.push({ kind, start, end });
  }
  return spans;
}
