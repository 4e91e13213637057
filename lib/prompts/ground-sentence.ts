import { readContentWords } from './content-words.ts';
import { isNegated } from './is-negated.ts';
import { splitSentences } from './split-sentences.ts';
import { isPromised } from './unsourced/is-promised.ts';
import { findNumbers, numberKeys } from './unsourced/numbers.ts';

/** Numbers of a text, and those of them that are sums, shares or times: "three photos" is no word for three days. */
interface Numbers {
  numbers: ReadonlySet<string>;
  promised: ReadonlySet<string>;
}

/** Sentences of a source in a row, and what numbers stand in them. */
interface Window extends Numbers {
  words: ReadonlySet<string>;
  sentences: number;
}

/** A source as sentences are held against it. */
export interface GroundSource extends Numbers {
  id: string;
  windows: readonly Window[];
  clauses: { words: ReadonlySet<string>; isNegated: boolean }[];
}

/** Of the words of a sentence, those that a source must have in one place. Chosen on `test/prompts/grounding`. */
const LEAST_SHARE = 0.7;
/** Where the place is longer than two sentences, such as a list, more of them must meet there. */
const LEAST_SHARE_OF_LIST = 0.8;
const LONGEST_WINDOW = 5;
/** Of the words of a clause, to say that two clauses are about the same. */
const SAME_CLAUSE = 0.5;
/** A sentence of fewer words can't be judged by them: all of them must be met. */
const FEW_WORDS = 3;

const clauseBreak =
  /[,;:–—()]|\s(?:but|if|unless|when|because|although|aber|wenn|weil|pero|si|porque|mais|lorsque|ma|perché|mas|quando|and|und|y|et|e)\s/iu;

const clausesOf = (text: string): GroundSource['clauses'] =>
  text.split(clauseBreak).flatMap((clause) => {
    const words = new Set(readContentWords(clause));
    return words.size < 2 ? [] : [{ words, isNegated: isNegated(clause) }];
  });

/** "3-5 days" is no word for 3 days; "24-hour" is one for 24. */
const promisedKeys = (text: string): string[] =>
  findNumbers(text)
    .filter(({ start, end }) => isPromised(text, start, end))
    .flatMap(({ key }) => [key, ...(key.match(/^\d+(?=-\p{L})/u) ?? [])]);

export function prepareSource(id: string, text: string): GroundSource {
  const sentences = splitSentences(text);
  const words = sentences.map((sentence) => readContentWords(sentence.text));
  const numbers = sentences.map((sentence) => numberKeys(sentence.text));
  const promised = sentences.map((sentence) => promisedKeys(sentence.text));
  const windows = sentences.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_WINDOW, sentences.length - from) }, (_none, more): Window => ({
      words: new Set(words.slice(from, from + more + 1).flat()),
      numbers: new Set(numbers.slice(from, from + more + 1).flat()),
      promised: new Set(promised.slice(from, from + more + 1).flat()),
      sentences: more + 1,
    })),
  );
  return {
    id,
    windows,
    clauses: sentences.flatMap((each) => clausesOf(each.text)),
    numbers: new Set(numbers.flat()),
    promised: new Set(promised.flat()),
  };
}

const share = (words: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let common = 0;
  for (const word of words) if (other.has(word)) common += 1;
  return words.size === 0 ? 0 : common / words.size;
};

/** Whether a source says the opposite of a clause of the sentence, in nearly the same words. */
function isContradicted(sentence: string, source: GroundSource): boolean {
  return clausesOf(sentence).some((clause) => {
    const rated = source.clauses.map((other) => ({ other, share: share(clause.words, other.words) }));
    const best = Math.max(0, ...rated.map((each) => each.share));
    if (best < SAME_CLAUSE) return false;
    return rated.filter((each) => each.share === best).every(({ other }) => other.isNegated !== clause.isNegated);
  });
}

/**
 * Whether each number stands in the source, or in a part of it: a sum, a share or a time as such a one, an order or a date in
 * the conversation (`known`) at least.
 */
export const hasNumbers = (sentence: string, source: Numbers, known: ReadonlySet<string>): boolean =>
  findNumbers(sentence).every(({ key, start, end }) =>
    isPromised(sentence, start, end) ? source.promised.has(key) : source.numbers.has(key) || known.has(key),
  );

/** The largest share of the words in one place that has the numbers, too; 0 where there is none. */
function bestShare(
  sentence: string,
  words: ReadonlySet<string>,
  source: GroundSource,
  known: ReadonlySet<string>,
): number {
  let best = 0;
  for (const window of source.windows) {
    const met = share(words, window.words);
    const least = words.size < FEW_WORDS ? 1 : window.sentences <= 2 ? LEAST_SHARE : LEAST_SHARE_OF_LIST;
    if (met > best && met >= least && hasNumbers(sentence, window, known)) best = met;
  }
  return best;
}

/**
 * The sources that say what a sentence says, the best first: most of its words and all of its numbers stand together in the
 * source (an order or a date may be among `known`, what the conversation has), and no clause is turned round. By words
 * alone: a source in another language is never found, and a wrong sentence made of a source's own words may be.
 */
export function groundSentence(
  sentence: string,
  sources: readonly GroundSource[],
  known: ReadonlySet<string>,
): { id: string; share: number }[] {
  const words = new Set(readContentWords(sentence));
  return sources
    .map((source) => ({ source, share: bestShare(sentence, words, source, known) }))
    .filter(({ source, share: met }) => met > 0 && !isContradicted(sentence, source))
    .toSorted((a, b) => b.share - a.share)
    .map(({ source, share: met }) => ({ id: source.id, share: met }));
}
