import type { Evidence } from '@/lib/domain/signal';

/** A judgement rests on the words that say at least so much of what its strongest word says; models weigh every word a little. */
const tellingShare = 0.5;

/**
 * The words that a judgement rests on, in the order of the text; neighbours are one, so that "not … legal action" is
 * negated as a whole.
 */
export function tellingWords(text: string, evidence: readonly Evidence[]): Evidence[] {
  const strongest = Math.max(0, ...evidence.map(({ weight }) => weight));
  const words: Evidence[] = [];
  for (const word of evidence.toSorted((a, b) => a.start - b.start)) {
    if (word.weight < tellingShare * strongest) continue;
    const last = words.at(-1);
    if (last !== undefined && text.slice(last.end, word.start).trim() === '') {
      words.pop();
      words.push({ start: last.start, end: word.end, weight: Math.max(last.weight, word.weight) });
    } else words.push(word);
  }
  return words;
}
