import { createPhraseFinder, keepHeaviest } from './find-phrases.ts';
import { afterNegator, boosters, dampeners, negators, turns } from './lexicon/modifiers.ts';
import { emojiWeights } from './lexicon/sentiment-emoji.ts';
import { sentimentPhrases } from './lexicon/sentiment-phrases.ts';
import { sentimentWords } from './lexicon/sentiment-words.ts';
import type { NormalisedText, Token } from './normalise';
import { createWordWeights } from './word-weights.ts';

/** A negator turns the three words after it, and weakens them: "not good" is milder than "bad". */
const negationWindow = 3;
const turnedPraise = -0.75;
const turnedBlame = -0.4;
const boosted = 1.3;
const dampened = 0.7;
const shoutedFactor = 1.2;
const beforeBut = 0.6;
const afterBut = 1.25;

const findPhrases = createPhraseFinder([{ label: 'mood', lines: sentimentPhrases }]);
const weightsByLanguage = new Map([...sentimentWords].map(([language, list]) => [language, createWordWeights([list])]));
/** For messages in no language that we know: every list, the English one last, so that it wins. */
const weightsOfAll = createWordWeights([...sentimentWords.values()].toReversed());
type WeightOf = (word: string) => number | null;

/** A word, phrase or symbol with a mood: its weight as it counts here, about -1 to 1, and its place in the source. */
export interface MoodWord {
  weight: number;
  start: number;
  end: number;
  /** An emoji or an emoticon. */
  symbol: boolean;
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
export function findMoodWords({ tokens, words }: NormalisedText, language: string | null): MoodWord[] {
  const weightOf = (language === null ? undefined : weightsByLanguage.get(language)) ?? weightsOfAll;
  const allShouted = words.every((word) => word.shouted || word.end - word.start < 3);
  const phrases = keepHeaviest(findPhrases(words));
  const covered = new Set<number>();
  const turnAt = words.findLastIndex((word) => turns.has(word.text));
  const factorAt = (at: number): number => {
    if (turnAt <= 0 || words[at]?.sentence !== words[turnAt]?.sentence) return 1;
    return at < turnAt ? beforeBut : afterBut;
  };
  const hits: MoodWord[] = [];
  for (const { first, last, weight, start, end } of phrases) {
    for (let at = first; at <= last; at += 1) covered.add(at);
    hits.push({ weight: weight * factorAt(first), start, end, symbol: false });
  }
  words.forEach((word, at) => {
    if (covered.has(at)) return;
    hits.push({
      weight: weighWord(weightOf, words, at, allShouted) * factorAt(at),
      start: word.start,
      end: word.end,
      symbol: false,
    });
  });
  for (const { kind, text, start, end } of tokens) {
    if (kind === 'emoji' || kind === 'emoticon')
      hits.push({ weight: emojiWeights.get(text) ?? 0, start, end, symbol: true });
  }
  return hits.filter(({ weight }) => weight !== 0);
}
