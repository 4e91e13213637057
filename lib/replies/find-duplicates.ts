import type { Reply } from '@/lib/domain/reply';
import type { Likeness } from '@/lib/domain/told-apart';
import { readAllWords } from './read-words';
import { splitApart, type AreApart } from './split-apart';

/** So much of the runs of words of two texts is in both of them: a sentence was added, or three words of twenty changed. */
const ALIKE = 0.5;
/** Texts of fewer words are alike by chance ("Thank you for your message"). */
const FEWEST_WORDS = 8;
/** A run of words that more replies have is a greeting or a signature, and leads to none of them. */
const MOST_SHARING = 40;
/** Words in a run. */
const RUN = 3;
/** Replies looked at between two pauses. */
const AT_ONCE = 50;

export interface Duplicates {
  kind: 'same' | 'alike' | 'shortcut';
  /** In the order in which they were given. */
  ids: string[];
}

/** The words of a text without its variables, which stand for other words each time. */
const wordsOf = (body: string): string[] => readAllWords(body.replace(/\{\{[^{}]*\}\}/g, ' '));

const runsOf = (words: readonly string[]): Set<string> =>
  new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));

/** Groups those that are joined by any chain of pairs. */
function joinPairs(pairs: readonly (readonly [number, number])[]): number[][] {
  const parent = new Map<number, number>();
  const rootOf = (one: number): number => {
    let root = one;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(one, root);
    return root;
  };
  for (const [a, b] of pairs) {
    const [first, second] = [rootOf(a), rootOf(b)];
    parent.set(Math.max(first, second), Math.min(first, second));
  }
  const groups = new Map<number, number[]>();
  for (const one of [...parent.keys()].toSorted((a, b) => a - b))
    groups.set(rootOf(one), [...(groups.get(rootOf(one)) ?? []), one]);
  return [...groups.values()].filter((group) => group.length > 1);
}

const groupBy = (replies: readonly Reply[], keyOf: (reply: Reply) => string): Map<string, number[]> => {
  const groups = new Map<string, number[]>();
  for (const [at, reply] of replies.entries()) {
    const key = keyOf(reply);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return groups;
};

/**
 * Replies that say the same give or take marks and capitals, those that say nearly the same, and those of one shortcut; in
 * steps, since thousands take a moment. Of a text its first 300 words count. Those that a person told apart are no
 * duplicates of each other.
 */
export function* findDuplicates(
  replies: readonly Reply[],
  areApart: AreApart = () => false,
): Generator<void, Duplicates[]> {
  const found: Duplicates[] = [];
  const tell = (kind: Duplicates['kind'], group: readonly number[]) =>
    found.push({ kind, ids: group.flatMap((at) => replies[at]?.id ?? []) });
  const isApart = (likeness: Likeness) => (one: number, other: number) =>
    areApart(likeness, replies[one]?.id ?? '', replies[other]?.id ?? '');

  const words: string[][] = [];
  for (const [at, { body }] of replies.entries()) {
    words.push(wordsOf(body));
    if (at % AT_ONCE === 0) yield;
  }
  // Texts without a word (a link, an emoji) are the same to the letter, or not.
  const textOf = new Map(replies.map((reply, at) => [reply, words[at]?.join(' ') || reply.body.trim()]));
  const same = [...groupBy(replies, (reply) => textOf.get(reply) ?? '').values()].flatMap((group) =>
    splitApart(group, isApart('text')),
  );
  for (const group of same) if (group.length > 1) tell('same', group);

  // Of those that are the same one stands for all, and it is looked whether others are like it.
  const sharing = new Map<string, number[]>();
  const runs = new Map<number, Set<string>>();
  const pairs: [number, number][] = [];
  for (const [order, [at = 0]] of same.entries()) {
    if (order % AT_ONCE === 0) yield;
    const own = words[at] ?? [];
    if (own.length < FEWEST_WORDS) continue;
    const mine = runsOf(own);
    const near = new Set<number>();
    for (const run of mine) {
      const others = sharing.get(run) ?? [];
      if (others.length > MOST_SHARING) continue;
      for (const other of others) near.add(other);
      sharing.set(run, [...others, at]);
    }
    runs.set(at, mine);
    for (const other of near) {
      const theirs = runs.get(other);
      if (theirs === undefined) continue;
      // Runs that led to nobody count still.
      let both = 0;
      for (const run of mine) if (theirs.has(run)) both++;
      const isAlike = both / (mine.size + theirs.size - both) >= ALIKE;
      if (isAlike && !isApart('text')(other, at)) pairs.push([other, at]);
    }
  }
  for (const group of joinPairs(pairs)) tell('alike', group);

  for (const group of groupBy(replies, ({ shortcut }) => shortcut.toLowerCase()).values())
    for (const part of splitApart(group, isApart('shortcut'))) if (part.length > 1) tell('shortcut', part);
  return found;
}
