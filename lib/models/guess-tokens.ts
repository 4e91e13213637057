/**
 * Tokens of one character, the first row that fits. Counted, not made up: about what the worst of the tokenizers of Qwen 3,
 * Llama 3.1, GPT-4o and Gemma 3 needs in 19 of 20 paragraphs of the Universal Declaration of Human Rights, which there is in
 * each of these scripts. The table is in `docs/models/engine.md`. Older vocabularies of 32,000 (Llama 2, Mistral 7B) know
 * fewer scripts by far, and may need twice as many.
 */
const rows: readonly (readonly [characters: RegExp, tokens: number])[] = [
  // Qwen and Gemma take each digit by itself.
  [/\p{Nd}/u, 1],
  [/[A-Za-z]/u, 0.4],
  // A letter with a mark breaks its word up: Czech, Hungarian, Vietnamese.
  [/\p{Script=Latin}/u, 1.4],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  // What Russian and Arabic have; then what only others write with the same script: Kazakh, Persian, Urdu.
  [/[А-яЁё\u0621-\u064a]/u, 0.6],
  [/[\p{Script=Cyrillic}\p{Script=Arabic}]/u, 1.6],
  [/\p{Script=Thai}/u, 0.7],
  [/\p{Script=Greek}/u, 1.1],
  [/[\p{Script=Hebrew}\p{Script=Devanagari}]/u, 1.3],
  [/[\p{Script=Bengali}\p{Script=Tamil}]/u, 1.6],
  [/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u, 3],
  [/[\p{Script=Common}\p{Script=Inherited}]/u, 1],
  // No vocabulary has many of them: a token for nearly each byte of UTF-8.
  [/\p{Script=Ethiopic}/u, 3],
  [/(?:)/u, 2.2],
];

const known = new Map<string, number>();

function weigh(character: string): number {
  const found = known.get(character);
  if (found !== undefined) return found;
  const [, tokens = 0] = rows.find(([characters]) => characters.test(character)) ?? [];
  known.set(character, tokens);
  return tokens;
}

/** A single space belongs to the word behind it; more of it, and line breaks, are tokens of their own. */
const space = /\s+/gu;

/** Tokens of a text where there is no tokenizer at hand: rather too many than too few. */
export function guessTokens(text: string): number {
  let tokens = 0;
  for (const gap of text.match(space) ?? []) if (gap !== ' ') tokens += Math.max(1, gap.length / 4);
  for (const character of text.replace(space, '')) tokens += weigh(character);
  return Math.ceil(tokens);
}
