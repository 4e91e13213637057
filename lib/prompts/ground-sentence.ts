import { readContentWords } from './content-words.ts';
import { isNegated } from './is-negated.ts';
import { splitSentences } from './split-sentences.ts';
import { isPromised } from './unsourced/is-promised.ts';
import { findNumbers, numberKeys } from './unsourced/numbers.ts';

/** A source as sentences are held against it. */
export interface GroundSource {
  id: string;
  /** One or two sentences in a row, since an answer often joins two. */
  windows: ReadonlySet<string>[];
  clauses: { words: ReadonlySet<string>; isNegated: boolean }[];
  numbers: ReadonlySet<string>;
}

/** Of the words of a sentence that a source must have in one place; `npm run` figures stand in docs/models/prompts.md. */
export const LEAST_SHARE = 0.6;
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

export function prepareSource(id: string, text: string): GroundSource {
  const sentences = splitSentences(text);
  const words = sentences.map((sentence) => new Set(readContentWords(sentence.text)));
  return {
    id,
    windows: words.flatMap((own, at) => [own, new Set([...own, ...(words[at + 1] ?? [])])]),
    clauses: sentences.flatMap((sentence) => clausesOf(sentence.text)),
    numbers: new Set(numberKeys(text)),
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

/** Whether each number stands in the source; an order or a date may stand in the conversation instead. */
export const hasNumbers = (
  sentence: string,
  source: Pick<GroundSource, 'numbers'>,
  known: ReadonlySet<string>,
): boolean =>
  findNumbers(sentence).every(
    ({ key, start, end }) => source.numbers.has(key) || (known.has(key) && !isPromised(sentence, start, end)),
  );

/**
 * The sources that say what a sentence says, the best first: most of its words stand together in the source, each of its
 * numbers in the source or among `known` (what the conversation has), and no clause is turned round. By words alone, so a
 * source in another language is never found.
 */
export function groundSentence(
  sentence: string,
  sources: readonly GroundSource[],
  known: ReadonlySet<string>,
): { id: string; share: number }[] {
  const words = new Set(readContentWords(sentence));
  const least = words.size < FEW_WORDS ? 1 : LEAST_SHARE;
  return sources
    .map((source) => ({ source, share: Math.max(0, ...source.windows.map((window) => share(words, window))) }))
    .filter(
      ({ source, share: met }) =>
        met >= least && hasNumbers(sentence, source, known) && !isContradicted(sentence, source),
    )
    .toSorted((a, b) => b.share - a.share)
    .map(({ source, share: met }) => ({ id: source.id, share: met }));
}
