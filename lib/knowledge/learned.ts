import type { SuggestionOutcome } from '@/lib/domain/outcome';
import { readTerms, type StemLanguage, stemLanguage } from './terms.ts';

/** A question whose article was accepted or dismissed, as it counts today. */
interface Lesson {
  article: string;
  /** Stem to the word's own weight. */
  stems: Map<string, number>;
  /** 1 fresh, halved with each half-life. */
  strength: number;
  isAccepted: boolean;
}

/** What outcomes say of one article for one question. */
export interface LearnedVote {
  /** 0 to 1: how near the accepted questions of the article are, and how many of them. */
  accepted: number;
  /** 0 to 1: the same of the dismissed ones. */
  dismissed: number;
}

/**
 * After half a year an outcome counts for half: products and policies change with the seasons, and a team's habits of a
 * year ago should not outvote those of this month.
 */
const HALF_LIFE = 180 * 24 * 60 * 60 * 1_000;
/** Older ones say next to nothing any more. */
const LEAST_STRENGTH = 0.05;
/** The latest outcomes of one article that count: a favourite must not drown the rest. */
const MOST_LESSONS = 50;
/** The nearest questions vote; each further one for less, so that none is certain and no number of them overwhelms. */
const MOST_VOTES = 5;
const VOTE_FADE = 0.5;
/** A question that shares less is about something else. */
const LEAST_SIMILARITY = 0.2;
/** "Not helpful" is about this question, not the article: it reaches less far. */
const LEAST_DISMISSED = 0.5;

export interface Learned {
  /** How many outcomes count. */
  size: number;
  /** How many articles a term was accepted for. */
  frequency(stem: string): number;
  /** How often a term stands in what was accepted for an article, held against how much that is; 0 for most. */
  fieldOf(article: string): ((stem: string) => number) | null;
  /** What outcomes say for a question, article by article; articles that nothing is known of are not in it. */
  vote(terms: ReadonlyMap<string, number>): Map<string, LearnedVote>;
}

const readLesson = ({ item, question, what, at }: SuggestionOutcome, now: number): Lesson => {
  const language: StemLanguage = stemLanguage(null, question);
  const stems = new Map(readTerms(question, language).map(({ stem, weight }) => [stem, weight]));
  return {
    article: item,
    stems,
    strength: 0.5 ** (Math.max(0, now - at) / HALF_LIFE),
    isAccepted: what === 'accepted',
  };
};

/** Sums votes, the nearest first: 1, 1/2, 1/4 … of what is left to certainty. */
const sumVotes = (votes: number[]): number => {
  let sum = 0;
  let whole = 0;
  votes.sort((a, b) => b - a);
  for (let at = 0, share = 1; at < MOST_VOTES; at += 1, share *= VOTE_FADE) {
    sum += share * (votes[at] ?? 0);
    whole += share;
  }
  // A single close question says nearly as much as several.
  return Math.max(sum / whole, SINGLE * (votes[0] ?? 0));
};
const SINGLE = 0.8;
const FIELD_LENGTH = 0.5;

/** Makes outcomes ready to vote. The same outcomes vote the same, in whatever order they were written down. */
export function createLearned(outcomes: readonly SuggestionOutcome[], now: number): Learned {
  const latest = outcomes
    .filter(({ kind }) => kind === 'article')
    .toSorted((a, b) => b.at - a.at || (a.question < b.question ? -1 : a.question > b.question ? 1 : 0));
  const counts = new Map<string, number>();
  const lessons: Lesson[] = [];
  for (const outcome of latest) {
    const key = `${outcome.what} ${outcome.item}`;
    const count = counts.get(key) ?? 0;
    if (count >= MOST_LESSONS) continue;
    const lesson = readLesson(outcome, now);
    if (lesson.strength < LEAST_STRENGTH || lesson.stems.size === 0) continue;
    counts.set(key, count + 1);
    lessons.push(lesson);
  }
  const postings = new Map<string, number[]>();
  lessons.forEach(({ stems }, at) => {
    for (const stem of stems.keys()) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [at]);
      else list.push(at);
    }
  });

  /** How much a word tells: the fewer questions it stands in, the more. */
  const worthOf = (stem: string): number =>
    Math.log(1 + (lessons.length + 1) / (1 + (postings.get(stem)?.length ?? 0)));
  const sizes = lessons.map(({ stems }) =>
    Math.sqrt([...stems].reduce((sum, [stem, weight]) => sum + (weight * worthOf(stem)) ** 2, 0)),
  );

  const fields = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  const spread = new Map<string, number>();
  for (const { article, stems, strength, isAccepted } of lessons) {
    if (!isAccepted) continue;
    const field = fields.get(article) ?? new Map<string, number>();
    fields.set(article, field);
    for (const stem of stems.keys()) {
      if (!field.has(stem)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
      field.set(stem, (field.get(stem) ?? 0) + strength);
    }
    lengths.set(article, (lengths.get(article) ?? 0) + stems.size * strength);
  }
  const mean = [...lengths.values()].reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.size);

  return {
    size: lessons.length,
    frequency: (stem) => spread.get(stem) ?? 0,
    fieldOf(article) {
      const field = fields.get(article);
      if (field === undefined) return null;
      const norm = 1 - FIELD_LENGTH + (FIELD_LENGTH * (lengths.get(article) ?? 0)) / mean;
      return (stem) => (field.get(stem) ?? 0) / norm;
    },
    vote(terms) {
      const votes = new Map<string, { accepted: number[]; dismissed: number[] }>();
      const dots = new Map<number, number>();
      let square = 0;
      for (const [stem, weight] of terms) {
        const worth = worthOf(stem);
        square += (weight * worth) ** 2;
        for (const at of postings.get(stem) ?? []) {
          const own = (lessons[at]?.stems.get(stem) ?? 0) * worth * weight * worth;
          dots.set(at, (dots.get(at) ?? 0) + own);
        }
      }
      for (const [at, dot] of dots) {
        const lesson = lessons[at];
        if (lesson === undefined) continue;
        const similarity = dot / ((sizes[at] ?? 1) * Math.sqrt(square));
        if (similarity < (lesson.isAccepted ? LEAST_SIMILARITY : LEAST_DISMISSED)) continue;
        const vote = votes.get(lesson.article) ?? { accepted: [], dismissed: [] };
        votes.set(lesson.article, vote);
        (lesson.isAccepted ? vote.accepted : vote.dismissed).push(similarity * lesson.strength);
      }
      return new Map(
        [...votes].map(([article, { accepted, dismissed }]) => [
          article,
          { accepted: sumVotes(accepted), dismissed: sumVotes(dismissed) },
        ]),
      );
    },
  };
}
