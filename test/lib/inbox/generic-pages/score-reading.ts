import type { TrueMessage } from './truth.ts';

/** A message as a reader gave it; `system` ones are left out of account. */
export interface ReadMessage {
  author: string | null;
  direction: 'inbound' | 'outbound' | 'internal' | 'system';
  text: string;
  deleted?: boolean | undefined;
}

/** Counts, to be summed over pages before anything is divided. */
export interface Score {
  /** Messages on the page, and messages in the reading. */
  told: number;
  read: number;
  /** Messages with the same text, in the same order; and of those, with the right direction or author. */
  matched: number;
  directed: number;
  named: number;
}

export const emptyScore: Score = { told: 0, read: 0, matched: 0, directed: 0, named: 0 };

/**
 * Compares a reading with the truth: the longest run of equal texts in the same order (among equally long ones, the
 * one with the most right directions and authors). Optional messages count neither when they match nor when they are missing.
 */
export function scoreReading(truth: readonly TrueMessage[], reading: readonly ReadMessage[]): Score {
  const read = reading
    .filter(({ direction }) => direction !== 'system')
    .map((one) => ({ ...one, text: normalise(one.text) }));
  const told = truth.map((one) => ({ ...one, text: normalise(one.text) }));
  const score = { ...emptyScore, told: told.filter(({ isOptional }) => !isOptional).length, read: read.length };
  for (const [truly, given] of match(told, read)) {
    if (truly.isOptional) {
      score.read--;
      continue;
    }
    score.matched++;
    if (truly.direction === given.direction) score.directed++;
    if (isAuthor(truly, given)) score.named++;
  }
  return score;
}

export const addScores = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, one) => ({
      told: sum.told + one.told,
      read: sum.read + one.read,
      matched: sum.matched + one.matched,
      directed: sum.directed + one.directed,
      named: sum.named + one.named,
    }),
    emptyScore,
  );

/** The harmonic mean of precision and recall, 0 to 1; `right` are the matched ones that also have the field right. */
export const f1 = ({ told, read }: Score, right: number): number =>
  told + read === 0 ? 1 : (2 * right) / (told + read);

/** Text without what pages change freely: white space, invisible signs, the form of composed letters. */
export const normalise = (text: string): string =>
  text
    .replace(/\u200B|\u200C|\u200E|\u200F|\u2060|[\u2066-\u2069]|\uFE0E|\uFE0F|\uFEFF/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

const isAuthor = ({ authors }: TrueMessage, { author }: ReadMessage) =>
  authors.some((one) => sayName(one) === sayName(author));

const sayName = (name: string | null) =>
  name === null ? null : normalise(name).replace(/^@/, '').toLocaleLowerCase() || null;

/** A match weighs more than any number of right fields can make up for: two fields a message, at most some hundreds of messages. */
const matchWeight = 10_000;

function match<T extends TrueMessage, R extends ReadMessage>(told: readonly T[], read: readonly R[]): [T, R][] {
  const worth = (a: T, b: R) =>
    a.text !== b.text && !(a.isOptional && b.deleted)
      ? 0
      : matchWeight + Number(a.direction === b.direction) + Number(isAuthor(a, b));
  // best[i][j]: the worth of the best alignment of told[i…] with read[j…].
  const best = Array.from({ length: told.length + 1 }, () => read.map(() => 0).concat(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const together = (i: number, j: number) => {
    const one = worth(told[i] as T, read[j] as R);
    return one === 0 ? -1 : one + at(i + 1, j + 1);
  };
  for (let i = told.length - 1; i >= 0; i--)
    for (let j = read.length - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), together(i, j));
  const pairs: [T, R][] = [];
  for (let i = 0, j = 0; i < told.length && j < read.length;) {
    if (at(i, j) === together(i, j)) pairs.push([told[i++] as T, read[j++] as R]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}
