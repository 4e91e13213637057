import type { PromptTurn } from '@/lib/domain/prompt-source';
import type { SummaryOf } from '@/lib/domain/written';
import { summariseByExtract } from '@/lib/prompts/summarise-by-extract';
import { extractText } from './summary-text';

/** Sentences that are picked of all, and of each part of a long thread. */
const MOST_PICKED = 6;
const MOST_OF_PART = 3;
/** Messages of a part, at least, and parts at most: all of it is read at a glance, or it is no summary. */
const PART = 10;
const MOST_PARTS = 6;

/** The summary without a model: the most telling sentences, as they were written; of a long thread those of each part. */
export function pickSentences(of: SummaryOf, turns: readonly PromptTurn[]): string {
  const parts = of === 'thread' ? Math.min(MOST_PARTS, Math.floor(turns.length / PART)) : 1;
  if (parts < 2) return extractText(summariseByExtract(turns, MOST_PICKED));
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part, part + 1].map((at) => Math.round((at * turns.length) / parts)) as [number, number];
    const text = extractText(summariseByExtract(turns.slice(from, to), MOST_OF_PART));
    return text === '' ? '' : `Messages ${from + 1} to ${to} of ${turns.length}\n${text}`;
  })
    .filter((text) => text !== '')
    .join('\n\n');
}
