import type { Evidence } from '@/lib/domain/signal';
import type { RuleMark } from '@/lib/domain/warning-mark';
import { fold } from './fold';

/** More than a reason ever marks. */
const mostWords = 50;
const longestWords = 300;

/** The words that a reason rests on, so that the same ones are known again. */
export const markedWords = (text: string, evidence: readonly Evidence[]): string[] =>
  [...new Set(evidence.map(({ start, end }) => fold(text.slice(start, end)).text.trim().slice(0, longestWords)))].slice(
    0,
    mostWords,
  );

/** Whether the reason rests on other words than those that were called wrong; what rests on none is the same again. */
export function hasNewWords(mark: RuleMark, text: string, evidence: readonly Evidence[]): boolean {
  const known = new Set(mark.words);
  return markedWords(text, evidence).some((words) => !known.has(words));
}
