import type { Evidence } from '@/lib/domain/signal';

/** What fits a card without scrolling. */
const longest = 240;
/** Words of context before the first mark. */
const lead = 60;

const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/**
 * Cuts a message around its evidence to at most 240 units and moves the spans along; spans that fall outside the cut
 * are left out, one that crosses its end is shortened.
 */
export function quote(text: string, evidence: Evidence[]): { text: string; evidence: Evidence[] } {
  if (text.length <= longest) return { text, evidence };
  const first = evidence[0]?.start ?? 0;
  let from = Math.max(0, Math.min(first - lead, text.length - longest + 1));
  if (from > 0) {
    const space = text.slice(from, first).search(/\s\S/u);
    if (space !== -1) from += space + 1;
    if (isLowSurrogate(text, from)) from += 1;
  }
  const before = from > 0 ? '…' : '';
  let to = Math.min(text.length, from + longest - before.length - 1);
  if (isLowSurrogate(text, to)) to -= 1;
  const after = to < text.length ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    evidence: evidence
      .filter(({ start }) => start >= from && start < to)
      .map(({ start, end, weight }) => ({ start: start + shift, end: Math.min(end, to) + shift, weight })),
  };
}
