import { hashText, finishHash, mixHash } from '../features/hash.ts';
import { stopWords } from '../lexicon/stop-words.ts';
import type { NormalisedText, Token } from '../normalise';

/** The same word with another ending begins with the same letters. */
const stemLength = 5;
const stemSeed = 0x57e3;
const pairSeed = 0x9a1c;
/** More words than this say no more about what a message is like; as many as a lesson may hold. */
const mostFeatures = 64;

const tells = ({ kind, text }: Token): boolean =>
  kind === 'emoji' || kind === 'emoticon' || kind === 'hashtag' || (kind === 'word' && !stopWords.has(text));

/**
 * What a message is like, for lessons: hashes of its words, their beginnings and their neighbours, without small words,
 * names, links and numbers. Each once, in the order of the text; the first 64.
 */
export function readLessonFeatures({ tokens }: NormalisedText): number[] {
  const features = new Set<number>();
  let before: number | null = null;
  for (const token of tokens) {
    if (features.size >= mostFeatures) break;
    if (!tells(token)) continue;
    const word = hashText(token.text);
    features.add(finishHash(word));
    if (token.kind === 'word' && token.text.length > stemLength)
      features.add(finishHash(hashText(token.text.slice(0, stemLength), stemSeed)));
    if (before !== null) features.add(finishHash(mixHash(mixHash(pairSeed, before), word)));
    before = word;
  }
  return [...features].slice(0, mostFeatures);
}
