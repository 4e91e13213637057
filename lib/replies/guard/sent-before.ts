import { readAllWords } from '../read-words.ts';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';
import { keepReading, sentTexts } from './spoken-text.ts';

/** Shorter texts ("Thank you!") may well be said twice. */
const MIN_WORDS = 8;
/** A word or two may differ; so much of each text's pairs of neighbours has to be in the other. */
const SAME = 0.75;

const pairsOf = (words: readonly string[]): Set<string> =>
  new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));

const pairsSent = keepReading((context) => sentTexts(context).map((text) => pairsOf(readAllWords(text))));

/** What was sent in this conversation already, nearly word for word. Half of it, while it is being written, is not yet. */
export const findSentBefore: DraftCheck = (draft, context) => {
  const isNear = (text: string): boolean => text.length > draft.length / 2 && text.length < draft.length * 2;
  if (!sentTexts(context).some(isNear)) return [];
  const words = readAllWords(draft);
  if (words.length < MIN_WORDS) return [];
  const pairs = pairsOf(words);
  const isSame = pairsSent(context).some((sent) => {
    if (sent.size < SAME * pairs.size || pairs.size < SAME * sent.size) return false;
    const shared = [...pairs].filter((pair) => sent.has(pair)).length;
    return shared >= SAME * pairs.size && shared >= SAME * sent.size;
  });
  if (!isSame) return [];
  return [
    createFinding(draft, {
      kind: 'sent-before',
      severity: 'caution',
      start: 0,
      end: draft.length,
      why: 'This was already sent in this conversation.',
      mend: null,
    }),
  ];
};
