import { readAllWords } from './read-words';

/** Agents change a word or two before sending; so much of a reply in one sent message means it was this reply. */
const SAME_SHARE = 0.8;
/** Shorter replies ("Thank you!") have their words in many messages: the whole text must be the same. */
const MIN_WORDS = 6;

const neighbours = (words: readonly string[]): Set<string> =>
  new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));

/** Tells whether a reply's text was already sent in the conversation, give or take small changes; `share` from 0 to 1. */
export function createSentCheck(sent: readonly string[]): (text: string, share?: number) => boolean {
  const earlier = sent.map((text) => {
    const words = readAllWords(text);
    return { words: words.join(' '), pairs: neighbours(words) };
  });
  return (text, share = SAME_SHARE) => {
    if (earlier.length === 0) return false;
    const words = readAllWords(text);
    if (words.length < MIN_WORDS) return earlier.some((each) => each.words === words.join(' '));
    const pairs = [...neighbours(words)];
    return earlier.some((each) => pairs.filter((pair) => each.pairs.has(pair)).length >= share * pairs.length);
  };
}
