import type { SuggestionOutcome } from '@/lib/domain/outcome';
import { readQueryWords } from './read-words';

/**
 * After three months an outcome counts for half: replies follow campaigns and policies more closely than articles do, and
 * a habit of last year must not outvote that of this month.
 */
const HALF_LIFE = 90 * 24 * 60 * 60 * 1_000;
/** Older ones say next to nothing any more. */
const LEAST_STRENGTH = 0.05;
/** The latest outcomes of one reply that count: a favourite must not drown the rest. */
const MOST_LESSONS = 50;
/** A message that shares less is about something else. */
const LEAST_LIKENESS = 0.25;
/** "Not helpful" is about this message, not the reply: it reaches less far. */
const LEAST_DISMISSED = 0.5;
/** The nearest messages vote, each further one for half as much; a single one says nearly as much as several. */
const MOST_VOTES = 4;
const VOTE_FADE = 0.5;
const SINGLE = 0.8;

interface Lesson {
  reply: string;
  words: ReadonlySet<string>;
  strength: number;
  isUsed: boolean;
}

/** 0 to 1: how near the messages are that a reply was used, or called not helpful, for, and how fresh. */
export interface ReplyVotes {
  used: number;
  dismissed: number;
}

export const noVotes: ReplyVotes = { used: 0, dismissed: 0 };

export interface LearnedReplies {
  /** By reply; those that nothing is known of are not in it. */
  vote(question: string): Map<string, ReplyVotes>;
}

const sumVotes = (votes: readonly number[]): number => {
  const nearest = votes.toSorted((a, b) => b - a).slice(0, MOST_VOTES);
  let sum = 0;
  let whole = 0;
  for (let at = 0, share = 1; at < MOST_VOTES; at += 1, share *= VOTE_FADE) {
    sum += share * (nearest[at] ?? 0);
    whole += share;
  }
  return Math.max(sum / whole, SINGLE * (nearest[0] ?? 0));
};

/** Makes the outcomes of replies ready to vote. The same outcomes vote the same, in whatever order they come. */
export function createLearnedReplies(outcomes: readonly SuggestionOutcome[], now: number): LearnedReplies {
  const counts = new Map<string, number>();
  const lessons: Lesson[] = [];
  const postings = new Map<string, number[]>();
  const latest = outcomes
    .filter(({ kind }) => kind === 'reply')
    .toSorted((a, b) => b.at - a.at || (a.question < b.question ? -1 : 1));
  for (const { item, question, at, what } of latest) {
    const counted = `${what} ${item}`;
    const count = counts.get(counted) ?? 0;
    const strength = 0.5 ** (Math.max(0, now - at) / HALF_LIFE);
    const words = new Set(readQueryWords(question));
    if (count >= MOST_LESSONS || strength < LEAST_STRENGTH || words.size === 0) continue;
    counts.set(counted, count + 1);
    for (const word of words) postings.set(word, [...(postings.get(word) ?? []), lessons.length]);
    lessons.push({ reply: item, words, strength, isUsed: what === 'accepted' });
  }
  /** How much a word tells: the fewer messages it stands in, the more. */
  const worthOf = (word: string): number =>
    Math.log(1 + (lessons.length + 1) / (1 + (postings.get(word)?.length ?? 0)));
  const squareOf = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + worthOf(word) ** 2, 0);
  const sizes = lessons.map(({ words }) => Math.sqrt(squareOf(words)));

  return {
    vote(question) {
      const words = readQueryWords(question);
      const size = Math.sqrt(squareOf(words));
      const dots = new Map<number, number>();
      for (const word of words)
        for (const at of postings.get(word) ?? []) dots.set(at, (dots.get(at) ?? 0) + worthOf(word) ** 2);
      const votes = new Map<string, { used: number[]; dismissed: number[] }>();
      for (const [at, dot] of dots) {
        const lesson = lessons[at];
        const likeness = dot / ((sizes[at] ?? 1) * size);
        const least = lesson?.isUsed ? LEAST_LIKENESS : LEAST_DISMISSED;
        if (lesson === undefined || likeness < least) continue;
        const of = votes.get(lesson.reply) ?? { used: [], dismissed: [] };
        votes.set(lesson.reply, of);
        (lesson.isUsed ? of.used : of.dismissed).push(Math.min(1, likeness) * lesson.strength);
      }
      return new Map(
        [...votes].map(([reply, { used, dismissed }]) => [
          reply,
          { used: sumVotes(used), dismissed: sumVotes(dismissed) },
        ]),
      );
    },
  };
}
