import { foldText } from './fold.ts';
import { findForeign } from './foreign/find-foreign.ts';

export type TokenKind = 'word' | 'number' | 'emoji' | 'emoticon' | 'mention' | 'link' | 'hashtag' | 'mark';

/** A piece of the message. `start` and `end` are UTF-16 offsets into the text as it was given. */
export interface Token {
  kind: TokenKind;
  /** Lower case, without accents, apostrophes and stretched letters ("CAAAN'T" is "cant"). */
  text: string;
  /** Other readings of a stretched word: "coool" is "col" or "cool". */
  variant: string | null;
  start: number;
  end: number;
  /** Written in capitals, three letters or more. */
  shouted: boolean;
  /** Which sentence of the message it stands in, from 0. */
  sentence: number;
}

export interface NormalisedText {
  source: string;
  /** How far `source` was read, in UTF-16 code units. */
  analysed: number;
  tokens: Token[];
  /** Words, numbers and hashtags alone: what phrases are matched on. */
  words: Token[];
}

const patterns: [TokenKind, string][] = [
  [
    'link',
    String.raw`https?:\/\/\S+|www\.\S+|[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}\.[a-z0-9.-]+|[a-z0-9-]{1,63}\.(?:com|net|org|io|biz|top|shop|info|ru|me|ly|co)(?:\/\S*)?(?![\p{L}\p{N}])`,
  ],
  ['mention', String.raw`@[\p{L}\p{N}_.]+`],
  ['hashtag', String.raw`#\p{L}[\p{L}\p{N}_]*`],
  [
    'emoticon',
    String.raw`<\/?3|(?<![\p{L}\p{N}])[:;=]'?-?(?:[()[\]|\/\\*]+|[dpo](?![\p{L}\p{N}]))|[:;]'?-?[()]+(?=\s|$)`,
  ],
  ['number', String.raw`\d+(?:[.,:]\d+)*(?![\p{L}])`],
  ['word', String.raw`[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*'?`],
  ['emoji', String.raw`\p{Extended_Pictographic}(?:\u200D\p{Extended_Pictographic})*|\p{Regional_Indicator}{1,2}`],
  ['mark', String.raw`[!?.,;:…¡¿]+`],
];
const tokenPattern = new RegExp(
  patterns.map(([kind, source]) => `(?<${kind}>${source})`).join('|') + String.raw`|(?<line>\n)`,
  'gu',
);

/** French and Italian articles that lean on the next word: "l'ordine", "qu'il". */
const elision = /^(?:l|d|c|j|m|n|s|t|qu|dell|nell|all|dall|sull|un|dov|com|quest)'(?=\p{L})/u;
/** English contractions that look like an elision. */
const notElision = new Set(["d'you", "c'mon", "m'am", "s'all"]);

const isShouted = (slice: string): boolean =>
  slice.length >= 3 && slice === slice.toUpperCase() && slice !== slice.toLowerCase();

function spell(kind: TokenKind, text: string): string {
  if (kind === 'word') return text.replaceAll("'", '');
  if (kind === 'hashtag') return text.slice(1);
  return kind === 'emoji' ? readEmoji(text) : text;
}

/** Further than this nobody's own words are looked for among quotes and code. */
const searchedLength = 16_000;
/** Of a sequence such as "woman shrugging" the first sign is what is meant; of a flag ("rainbow") all of it. */
const readEmoji = (text: string): string =>
  /^[🏳🏴]/u.test(text) ? text.replaceAll('\u200D', '') : (text.split('\u200D')[0] ?? text);

/**
 * Reads any string; never throws. Quotes of others and code are passed over: the tokens are the writer's own words, in
 * the places where they stand.
 */
export function normalise(source: string): NormalisedText {
  const folded = foldText(source, findForeign(source.slice(0, searchedLength)));
  const tokens: Token[] = [];
  let sentence = 0;

  const push = (kind: TokenKind, text: string, from: number): void => {
    const start = folded.starts[from] ?? 0;
    const end = folded.ends[from + text.length - 1] ?? start;
    const bare = spell(kind, text);
    const stretched = kind === 'word' && /(\p{L})\1\1/u.test(bare);
    tokens.push({
      kind,
      text: stretched ? bare.replace(/(\p{L})\1\1+/gu, '$1') : bare,
      variant: stretched ? bare.replace(/(\p{L})\1\1+/gu, '$1$1') : null,
      start,
      end,
      shouted: kind === 'word' && isShouted(source.slice(start, end)),
      sentence,
    });
  };

  for (const match of folded.text.matchAll(tokenPattern)) {
    const kind = patterns.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    const text = match[0];
    if (kind === undefined) {
      sentence += 1;
      continue;
    }
    const lead = kind === 'word' && !notElision.has(text) ? elision.exec(text)?.[0] : undefined;
    if (lead !== undefined) push('word', lead, match.index);
    push(kind, text.slice(lead?.length ?? 0), match.index + (lead?.length ?? 0));
    if (kind === 'mark' && /[!?.;…]/.test(text)) sentence += 1;
  }

  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag');
  return { source, analysed: folded.analysed, tokens, words };
}
