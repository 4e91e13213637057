import type { Span } from '../features/measure';

/**
 * The stretches from each `open` to the next `close` behind it, both with them. `open` needs the `g` flag. Reads the text
 * once: when one mark is never closed, none behind it is.
 */
export function findEnclosed(source: string, open: RegExp, close: string): Span[] {
  const found: Span[] = [];
  const lower = source.toLowerCase();
  // A letter such as "İ" is longer in lower case; then places no longer fit.
  const text = lower.length === source.length ? lower : source;
  open.lastIndex = 0;
  for (let match = open.exec(text); match !== null; match = open.exec(text)) {
    const end = text.indexOf(close, open.lastIndex);
    if (end === -1) break;
    found.push({ start: match.index, end: end + close.length });
    open.lastIndex = end + close.length;
  }
  return found;
}
