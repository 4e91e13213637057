/** Letters of one token, cautiously: English has about four, German and Finnish three. */
const lettersPerToken = 3;
/** Scripts whose letters are tokens of their own, or more. */
const denseLetters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Extended_Pictographic}]/gu;

/** Tokens of a text where there is no tokenizer at hand: rather too many than too few. */
export function guessTokens(text: string): number {
  const dense = text.match(denseLetters)?.length ?? 0;
  return Math.ceil((text.length - dense) / lettersPerToken) + dense * 2;
}
