import { type Sentence, splitSentences } from '../guard/split-sentences.ts';

/** A draft, taken apart once for all who look at it. */
export interface DraftText {
  text: string;
  /** Its sentences, without a greeting that stands alone, and without who signs. */
  sentences: readonly Sentence[];
  /** Words of these sentences. */
  words: number;
  /** It ends like a text that is finished: what is missing from half a sentence is about to be written. */
  isFinished: boolean;
}

/** "Hi Ruth!", "Good morning," and what stands before the first comma. */
const GREETING =
  /^\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|morning|afternoon)(?:[ ,]+(?:there|all|again|(?:mrs?|ms|dr)\.?|\p{Lu}[\p{L}'’-]*)){0,3}\s*[,!.:;\n]\s*/iu;
const SIGN_OFF =
  /^\s*(?:best|kind|warm|many)?\s*(?:wishes|regards|thanks|cheers|sincerely|yours (?:sincerely|truly))?[\s,]*(?:\p{Lu}[\p{L}'’-]*[\s,.]*){0,5}$/u;
const MOST_SIGNING_WORDS = 6;
const FINISHED = /[.!?…:)\]"”]\s*$|\n\s*\S[^\n]{0,40}$/u;

/** Words of a text: runs of letters and digits. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;

const isSignature = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  !/[!?]$/u.test(sentence.text) &&
  countWords(sentence.text) <= MOST_SIGNING_WORDS &&
  SIGN_OFF.test(sentence.text);

/** Takes a draft apart. Never throws. */
export function readDraft(text: string): DraftText {
  const greeting = GREETING.exec(text)?.[0].length ?? 0;
  const sentences = splitSentences(text.slice(greeting)).map(({ start, text: sentence }) => {
    const lead = sentence.length - sentence.trimStart().length;
    return { start: start + greeting + lead, text: sentence.trim() };
  });
  while (sentences.length > 1 && isSignature(sentences.at(-1))) sentences.pop();
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence.text), 0);
  return { text, sentences, words, isFinished: FINISHED.test(text) };
}
