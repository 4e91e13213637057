import type { PassageSuggestion } from '@/lib/domain/suggestion';
import type { Span } from '../ui/cut-spans';

/** What stands before the answer may take about a line; more of it would push the answer out of the three that are shown. */
const mostBefore = 60;

/**
 * What of a passage is shown: shut, it begins near the sentence that answers. That sentence is marked, or the words that
 * were met where no sentence stands out.
 */
export function cutPassage(
  { text, answer, marks }: Pick<PassageSuggestion, 'text' | 'answer' | 'marks'>,
  isOpen: boolean,
): { text: string; spans: Span[]; isCut: boolean } {
  const spans: Span[] = answer ? [answer] : marks;
  if (isOpen || !answer || answer.start <= mostBefore) return { text, spans, isCut: false };
  const lead = '… ';
  const shift = lead.length - answer.start;
  return {
    text: lead + text.slice(answer.start),
    spans: [{ start: answer.start + shift, end: answer.end + shift }],
    isCut: true,
  };
}
