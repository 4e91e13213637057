import type { QueryTerm } from './expand-question.ts';
import { scoreTerm, type WeighedTerm } from './index/collect-candidates.ts';
import { countsOf, findTerm, NAME_MASK, nameKind, type Segment, TAG_START } from './index/segment.ts';
import type { Learned } from './learned.ts';
import { weights } from './ranking-weights.ts';
import type { QuestionWord } from './read-question.ts';

/** How well one article meets a question. */
export interface CloseLook {
  /** BM25 over the fields; a word and what stands for it count once. Comparable within one search only. */
  score: number;
  /** Share of the question that the article speaks of, 0 to 1, rare words counting more. */
  questionCover: number;
  /** Share of the title, or of a tag, that the question speaks of, 0 to 1. */
  nameCover: number;
  /** The same share for the words of the intent; 0 without one. */
  intentCover: number;
}

export type RankedTerm = QueryTerm & WeighedTerm;

/** A tag that the question names says less than a title: it stands on several articles. */
const TAG_STRENGTH = 0.5;
/** A word that stands in the text alone may be there by chance. */
const BODY_STRENGTH = 0.6;
/** What a rant says beyond so many words' worth is not held against an article. */
const COVER_WORDS = 5;
/** Words of a title by their kind: stop words and question words count for little, as they do in questions. */
const kindWeights = [1, 0.3, 0.25] as const;

/** The largest share of the title, or of a tag, whose words pass; `tagged` is what a whole tag is worth. */
const coverName = (
  { nameStarts, names }: Segment,
  document: number,
  strengths: ReadonlyMap<number, number>,
  tagged: number,
): number => {
  let met = 0;
  let all = 1e-9;
  let isWhole = false;
  let isTagged = false;
  for (let at = nameStarts[document] ?? 0; at < (nameStarts[document + 1] ?? 0); at += 1) {
    const name = names[at] ?? 0;
    if (name === TAG_START) {
      isTagged ||= isWhole;
      isWhole = true;
      continue;
    }
    const strength = strengths.get(name >>> 2) ?? 0;
    const kind = name & 3;
    if (kind === nameKind.tag) isWhole &&= strength === 1;
    else {
      const weight = kindWeights[kind] ?? 0;
      all += weight;
      met += weight * strength;
    }
  }
  return Math.max(met / all, isTagged || isWhole ? tagged : 0);
};

export interface CloseLookContext {
  /** How much each word of the question tells. */
  worth: ReadonlyMap<QuestionWord, number>;
  intentStems: ReadonlySet<string>;
  /** Mean words of each field. */
  means: readonly number[];
  learned: Learned | null;
}

/** Prepares a question for the documents of one segment. */
export function createCloseLook(
  segment: Segment,
  terms: readonly RankedTerm[],
  { worth, intentStems, means, learned }: CloseLookContext,
): (document: number) => CloseLook {
  const words = [...worth.keys()];
  const present = terms.flatMap((term) => {
    const place = findTerm(segment.terms, term.term);
    const word = term.word === null ? -1 : words.indexOf(term.word);
    const isLearned = (learned?.frequency(term.term) ?? 0) > 0;
    return place === -1 && !isLearned ? [] : [{ term, place, word }];
  });
  // The words of the question first, then those of the intent, each for itself.
  const slots = present.map(({ word }, at) => (word === -1 ? words.length + at : word));
  const best = new Float64Array(words.length + present.length);
  const met = new Float64Array(words.length);
  const strengths = new Map(present.flatMap(({ term, place, word }) => (word === -1 ? [] : [[place, term.strength]])));
  const intents = new Map(present.flatMap(({ term, place }) => (intentStems.has(term.term) ? [[place, 1]] : [])));
  const whole = [...worth.values()]
    .sort((a, b) => b - a)
    .slice(0, COVER_WORDS)
    .reduce((sum, each) => sum + each, 1e-9);

  return (document) => {
    const field = learned?.fieldOf(segment.ids[document] ?? '') ?? null;
    best.fill(0);
    met.fill(0);
    for (let at = 0; at < present.length; at += 1) {
      const each = present[at];
      if (each === undefined) continue;
      const { term, place, word } = each;
      const counts = place === -1 ? 0 : countsOf(segment, place, document);
      const learnt = field === null ? 0 : weights.acceptedField * field(term.term);
      if (counts === 0 && learnt === 0) continue;
      const scored = scoreTerm(term, counts, segment, document, means, learnt);
      const slot = slots[at] ?? 0;
      if (scored > (best[slot] ?? 0)) best[slot] = scored;
      if (word === -1) continue;
      const isNamed = (counts & NAME_MASK) !== 0 || term.strength < 1;
      const strength = term.strength * (isNamed ? 1 : BODY_STRENGTH);
      if (strength > (met[word] ?? 0)) met[word] = strength;
    }
    let score = 0;
    for (let slot = 0; slot < best.length; slot += 1) score += best[slot] ?? 0;
    let covered = 0;
    words.forEach((word, at) => {
      covered += (met[at] ?? 0) * (worth.get(word) ?? 0);
    });
    return {
      score,
      questionCover: Math.min(1, covered / whole),
      nameCover: coverName(segment, document, strengths, TAG_STRENGTH),
      intentCover: intents.size === 0 ? 0 : coverName(segment, document, intents, 1),
    };
  };
}
