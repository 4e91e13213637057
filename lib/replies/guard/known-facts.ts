import { type FoundNumber, type NumberKind, readNumbers } from './read-numbers.ts';
import { splitSentences } from './split-sentences.ts';

/** What articles, replies and the conversation say, as far as a draft can be held against it. */
export interface KnownFacts {
  /** Whether there is anything to hold a draft against. */
  isEmpty: boolean;
  /** Whether a number, or a range around it, is named. */
  supports(number: Pick<FoundNumber, 'kind' | 'low' | 'high'>): boolean;
  /** The sums of money and the shares (percent) that are named: others can be worked out from them. */
  sums: readonly number[];
  shares: readonly number[];
  /** Whether any number of a kind is named: without one, nothing is said about them. */
  knows(kind: NumberKind): boolean;
  /** Whether an article shows a text as it is: a placeholder in a manual. */
  shows(text: string): boolean;
  /** Whether a number, address or code stands in it, however it is spaced. */
  says(code: string): boolean;
  /** Whether a word of an offer is used, in small letters; what is free goes by `freeKey`. */
  mentions(word: RegExp | string): boolean;
}

/** What one text says; to be kept, since reading it takes time. */
export interface TextFacts {
  numbers: readonly Pick<FoundNumber, 'kind' | 'low' | 'high'>[];
  /** Codes, numbers and addresses, without spaces, in small letters. */
  codes: readonly string[];
  /** Placeholders; none of a reply's, which are meant to be filled in. */
  shown: readonly string[];
  /** Words of offers that are in it. */
  offers: readonly string[];
}

const codes =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}])[\p{Lu}\d](?:[ -]?[\p{Lu}\d]){4,40}/gu;
const placeholders = /\{\{[^{}\n]{0,120}\}\}|\{[\w. ]{1,60}\}|%[A-Z_]{2,40}%|\[[^\]\n]{1,60}\]|[$#%]\{[\w. ]{1,60}\}/gu;
/** What replies promise without a number. */
const offers =
  /(?<!\p{L})(?:guarantee\w*|garant\w*|promise\w*|voucher\w*|gift card\w*|credit\w*|coupon\w*|compensat\w*|goodwill|waiv\w*|free|for free|double|twice|full(?:y)?|gutschein\w*|kostenlos\w*|gratis|bonus|vale|cupón|gratuit\w*|remise|bon d’achat|buono|cupom|entschädigung\w*)(?!\p{L})/giu;

const free = /(?<!\p{L})(?:free|complimentary|gratis|kostenlos\w*|gratuit\w*|no charge)(?!\p{L})/iu;

const compact = (text: string): string => text.replace(/[\s-]/gu, '').toLowerCase();

/** "free:delivery": what is said to be free, by the beginnings of the words around it. */
function readFree(text: string): string[] {
  return splitSentences(text)
    .filter(({ text: sentence }) => free.test(sentence))
    .flatMap(({ text: sentence }) =>
      [...sentence.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => freeKey(word)),
    );
}

/** How `mentions` is asked whether something is free. */
export const freeKey = (word: string): string => `free:${word.toLowerCase().slice(0, 5)}`;

/** Pieces of a text, cut between lines: of each, the first numbers are read. */
const PIECE = 2_000;
const cutText = (text: string): string[] =>
  text.match(new RegExp(String.raw`[\s\S]{1,${PIECE}}(?:\n|$)|[\s\S]{1,${PIECE}}`, 'gu')) ?? [];

/** Reads what a text says. */
export function readFacts(text: string, isReply: boolean): TextFacts {
  return {
    numbers: cutText(text)
      .flatMap(readNumbers)
      .map(({ kind, low, high }) => ({ kind, low, high })),
    codes: [...text.matchAll(codes)].map(([found]) => compact(found)).filter((found) => /@|\d\D*\d\D*\d/u.test(found)),
    shown: isReply ? [] : [...text.matchAll(placeholders)].map(([found]) => found),
    offers: [...[...text.matchAll(offers)].map(([found]) => found.toLowerCase()), ...readFree(text)],
  };
}

/** A month is 30 days to some and 31 to others, */
const ABOUT = 0.035;
/** or four weeks. */
const ABOUT_MONTHS = 0.08;
const MONTH = 600;
const aboutOf = (kind: NumberKind, low: number): number => (kind === 'hours' && low >= MONTH ? ABOUT_MONTHS : ABOUT);

/** What several texts say together. */
export function joinFacts(texts: readonly TextFacts[]): KnownFacts {
  const numbers = new Map<NumberKind, Pick<FoundNumber, 'low' | 'high'>[]>();
  const seen = new Set<string>();
  for (const text of texts)
    for (const { kind, low, high } of text.numbers) {
      const key = `${kind} ${low} ${high}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const list = numbers.get(kind) ?? [];
      list.push({ low, high });
      numbers.set(kind, list);
    }
  const allCodes = new Set(texts.flatMap((text) => text.codes));
  const shown = new Set(texts.flatMap((text) => text.shown));
  const words = new Set(texts.flatMap((text) => text.offers));
  return {
    isEmpty: texts.length === 0,
    supports: ({ kind, low, high }) =>
      (numbers.get(kind) ?? []).some(
        (known) =>
          low >= known.low * (1 - aboutOf(kind, known.low)) - 1e-9 &&
          high <= known.high * (1 + aboutOf(kind, known.low)) + 1e-9,
      ),
    sums: (numbers.get('money') ?? []).flatMap(({ low, high }) => (low === high ? [low] : [])),
    shares: (numbers.get('percent') ?? []).flatMap(({ low, high }) => (low === high ? [low] : [])),
    knows: (kind) => numbers.has(kind),
    shows: (text) => shown.has(text),
    says: (code) => allCodes.has(compact(code)),
    mentions: (asked) => (typeof asked === 'string' ? words.has(asked) : [...words].some((word) => asked.test(word))),
  };
}

/** What is known, and what one more text says. */
export function alsoSays(facts: KnownFacts, text: TextFacts): KnownFacts {
  const more = joinFacts([text]);
  return {
    isEmpty: facts.isEmpty,
    supports: (number) => facts.supports(number) || more.supports(number),
    sums: [...facts.sums, ...more.sums],
    shares: [...facts.shares, ...more.shares],
    knows: (kind) => facts.knows(kind) || more.knows(kind),
    shows: (found) => facts.shows(found) || more.shows(found),
    says: (code) => facts.says(code) || more.says(code),
    mentions: (word) => facts.mentions(word) || more.mentions(word),
  };
}
