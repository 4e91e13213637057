import type { Evidence, SentimentSignal } from '@/lib/domain/signal';
import { createPhraseFinder, keepHeaviest } from './find-phrases';
import { afterNegator, boosters, dampeners, negators, turns } from './lexicon/modifiers';
import { emojiWeights } from './lexicon/sentiment-emoji';
import { sentimentPhrases } from './lexicon/sentiment-phrases';
import { sentimentWords } from './lexicon/sentiment-words';
import type { NormalisedText, Token } from './normalise';
import { createWordWeights } from './word-weights';

/** A negator turns the three words after it, and weakens them: "not good" is milder than "bad". */
const negationWindow = 3;
const turnedPraise = -0.75;
const turnedBlame = -0.4;
const boosted = 1.3;
const dampened = 0.7;
const shoutedFactor = 1.2;
const beforeBut = 0.6;
const afterBut = 1.25;
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

const findPhrases = createPhraseFinder([{ label: 'mood', lines: sentimentPhrases }]);
const weightsByLanguage = new Map([...sentimentWords].map(([language, list]) => [language, createWordWeights([list])]));
/** For messages in no language that we know: every list, the English one last, so that it wins. */
const weightsOfAll = createWordWeights([...sentimentWords.values()].toReversed());
type WeightOf = (word: string) => number | null;

interface Hit {
  weight: number;
  start: number;
  end: number;
}

function isNegated(words: Token[], at: number): boolean {
  for (let back = 1; back <= negationWindow; back += 1) {
    const word = words[at - back];
    if (word === undefined || word.sentence !== words[at]?.sentence || turns.has(word.text)) return false;
    if (negators.has(word.text)) return !afterNegator.has(words[at - back + 1]?.text ?? '');
  }
  return false;
}

function weighWord(weightOf: WeightOf, words: Token[], at: number, allShouted: boolean): number {
  const word = words[at];
  if (word === undefined) return 0;
  let weight = weightOf(word.text) ?? (word.variant === null ? null : weightOf(word.variant)) ?? 0;
  if (weight === 0) return 0;
  for (let back = 1; back <= 2; back += 1) {
    const before = words[at - back];
    if (before === undefined || before.sentence !== word.sentence) break;
    if (boosters.has(before.text)) weight *= boosted;
    else if (dampeners.has(before.text)) weight *= dampened;
  }
  if (word.variant !== null || (word.shouted && !allShouted)) weight *= shoutedFactor;
  if (isNegated(words, at)) weight *= weight > 0 ? turnedPraise : turnedBlame;
  return weight;
}

/** Every word, phrase and emoji with a mood, its weight as it counts here. */
function findMoodWords({ tokens, words }: NormalisedText, language: string | null): Hit[] {
  const weightOf = (language === null ? undefined : weightsByLanguage.get(language)) ?? weightsOfAll;
  const allShouted = words.every((word) => word.shouted || word.end - word.start < 3);
  const phrases = keepHeaviest(findPhrases(words));
  const covered = new Set<number>();
  const turnAt = words.findLastIndex((word) => turns.has(word.text));
  const factorAt = (at: number): number => {
    if (turnAt <= 0 || words[at]?.sentence !== words[turnAt]?.sentence) return 1;
    return at < turnAt ? beforeBut : afterBut;
  };
  const hits: Hit[] = [];
  for (const { first, last, weight, start, end } of phrases) {
    for (let at = first; at <= last; at += 1) covered.add(at);
    hits.push({ weight: weight * factorAt(first), start, end });
  }
  words.forEach((word, at) => {
    if (covered.has(at)) return;
    hits.push({ weight: weighWord(weightOf, words, at, allShouted) * factorAt(at), start: word.start, end: word.end });
  });
  for (const { kind, text, start, end } of tokens) {
    if (kind === 'emoji' || kind === 'emoticon') hits.push({ weight: emojiWeights.get(text) ?? 0, start, end });
  }
  return hits.filter(({ weight }) => weight !== 0);
}

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
