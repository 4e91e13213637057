import type { Evidence, SentimentSignal } from '@/lib/domain/signal';
import { findMoodWords } from './mood-words.ts';
import type { NormalisedText } from './normalise';

/** Per exclamation mark, up to three; they raise what is already there. */
const exclamation = 0.08;
/** "??" on its own is impatience. */
const questionRun = -0.12;
/** Squeezes the sum into -1..1: a sum of `sqrt(squeeze)` is a score of 0.7. */
const squeeze = 1.2;

/** Chosen on TweetEval's validation split (macro recall 63.0) and our own `dev` messages; test 60.0, VADER 55.9 there. */
export const sentimentThresholds = { negative: -0.2, positive: 0.42 } as const;

/** A message without a known word of mood is mostly neutral, but the lexicon may simply not know its words. */
const confidenceWithoutEvidence = 0.5;
const certainDistance = 0.6;

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

/** The mood of the words of one message: a lexicon, negation and emphasis. Advice, never a judgement of a person. */
export function judgeSentiment(text: NormalisedText, language: string | null): SentimentSignal {
  const hits = findMoodWords(text, language);
  const marks = text.tokens
    .filter(({ kind }) => kind === 'mark')
    .map((token) => token.text)
    .join('');
  const emphasis = 1 + exclamation * Math.min(3, marks.split('!').length - 1);
  let sum = hits.reduce((total, { weight }) => total + weight, 0) * emphasis;
  if (/\?{2}|\?!|!\?/.test(marks)) sum += questionRun;
  const score = clamp(sum / Math.sqrt(sum * sum + squeeze));

  const { negative, positive } = sentimentThresholds;
  const label = score <= negative ? 'negative' : score >= positive ? 'positive' : 'neutral';
  const evidence: Evidence[] = hits
    .map(({ weight, start, end }) => ({ start, end, weight: clamp(weight) }))
    .toSorted((a, b) => a.start - b.start);
  const distance = Math.min(Math.abs(score - negative), Math.abs(score - positive));
  const confidence =
    hits.length === 0 ? confidenceWithoutEvidence : 0.5 + 0.4 * Math.min(1, distance / certainDistance);
  return { label, confidence, evidence, score };
}
