/** A sentence of a text, and where it begins. */
export interface Sentence {
  start: number;
  text: string;
}

/** Of a text with more, the rest is one. */
const MOST = 400;

/** The sentences of a text, as they stand; a point inside a number or an address does not end one. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+(?=\s|$)|\n+/gu)) {
    const end = match.index + match[0].length;
    // "Mr. Keane", "no. 5": no sentence ends there.
    if (
      match[0] === '.' &&
      /(?:^|\s)(?:mrs?|ms|dr|sr|sra|st|no|nr|approx|ca|bzw|etc|vs|z\.b|sig)$/iu.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      )
    )
      continue;
    sentences.push({ start, text: text.slice(start, end) });
    start = end;
    if (sentences.length >= MOST) break;
  }
  if (start < text.length) sentences.push({ start, text: text.slice(start) });
  return sentences.filter(({ text: sentence }) => sentence.trim() !== '');
}
