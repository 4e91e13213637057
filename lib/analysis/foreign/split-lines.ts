import type { Span } from '../features/measure';

export interface Line extends Span {
  /** Without white space at its ends. */
  text: string;
}

/** The lines of a text with their places, without the line breaks. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: mark, index } of source.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) {
    lines.push({ start, end: index, text: source.slice(start, index).trim() });
    start = index + mark.length;
  }
  lines.push({ start, end: source.length, text: source.slice(start).trim() });
  return lines;
}
