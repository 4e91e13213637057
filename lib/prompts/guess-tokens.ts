/** Letters in a token of alphabets, cautiously: English has about four, German and Polish about three. */
const LETTERS_A_TOKEN = 3;

/** Scripts of which a letter is about a token, and may be more. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Emoji_Presentation}]/gu;

/** How many tokens a text has at most, about, for engines that do not tell: rather too many than too few. */
export function guessTokens(text: string): number {
  const heavy = text.match(dense)?.length ?? 0;
  return Math.ceil((text.length - heavy) / LETTERS_A_TOKEN) + Math.ceil(heavy * 1.5);
}
