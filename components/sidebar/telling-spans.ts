import type { Evidence } from '@/lib/domain/signal';
import type { Span } from '../ui/cut-spans';

/** Of the strongest word, what another must weigh to be marked; against the label, more: one is asked why it was said. */
const SHARE_FOR = 0.3;
const SHARE_AGAINST = 0.5;
/** With more marks than this, none stands out. */
const MOST_MARKS = 8;

/**
 * The words that tell, of all that a model weighed: those that speak for the judgement, and those that clearly speak against
 * it. Neighbours that speak the same way are one mark.
 */
export function tellingSpans(text: string, evidence: readonly Evidence[]): Span[] {
  const strongest = Math.max(0, ...evidence.map(({ weight }) => Math.abs(weight)));
  const telling = evidence
    .filter(({ weight }) => Math.abs(weight) >= strongest * (weight < 0 ? SHARE_AGAINST : SHARE_FOR))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_MARKS)
    .toSorted((a, b) => a.start - b.start);
  const spans: Span[] = [];
  for (const { start, end, weight } of telling) {
    const against = weight < 0;
    const last = spans.at(-1);
    const joins = last && (last.against ?? false) === against && text.slice(last.end, start).trim() === '';
    if (joins) last.end = Math.max(last.end, end);
    else spans.push(against ? { start, end, against } : { start, end });
  }
  return spans;
}
