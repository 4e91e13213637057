/**
 * Tokens of a text, rather too many than too few: no tokenizer of the server is at hand, and asking it would send each text
 * twice. Tokenizers of today take about four letters of English and one to one and a half signs of other scripts a token.
 */
export function guessTokens(text: string): number {
  let latin = 0;
  let other = 0;
  for (const sign of text) {
    if (sign < '\u0080') latin++;
    else other++;
  }
  return Math.ceil(latin / 3 + other * 1.5);
}
