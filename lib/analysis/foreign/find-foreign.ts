import type { Span } from '../features/measure';
import { findCode } from './find-code.ts';
import { findQuotes } from './find-quotes.ts';

/**
 * The stretches of a message that are not its writer's words: quotes of others and code. In order, none touching the next.
 * Each is `[start, end)` in UTF-16 code units.
 */
export function findForeign(source: string): Span[] {
  const found = [...findQuotes(source), ...findCode(source)].filter(({ start, end }) => start < end);
  const merged: Span[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The text with spaces in the place of what is not its writer's: every other unit stays where it was. */
export function blankForeign(source: string): string {
  let own = '';
  let at = 0;
  for (const { start, end } of findForeign(source)) {
    own += source.slice(at, start) + source.slice(start, end).replace(/[^\n]/gu, (unit) => ' '.repeat(unit.length));
    at = end;
  }
  return own + source.slice(at);
}
