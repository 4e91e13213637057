import type { Term } from '../terms.ts';

/** What words mean, as the models know it; the desk passes it in when they are loaded. */
export interface WordVectors {
  /** Which vectors these are: those of another mark can't be compared with them. */
  mark: string;
  dimensions: number;
  /** Of one word as written; null when nothing is known of it. Valid until the next call. */
  find(word: string): ArrayLike<number> | null;
}

/** A title says what an article is about; its text says more than that. */
const TITLE_WEIGHT = 3;
const HEADING_WEIGHT = 1;
const TAG_WEIGHT = 2;
/** The mean of more words is the same for all articles. */
const MOST_WORDS = 100;
const LEAST_WEIGHT = 0;
/** A vector is kept in steps of 8 bits. */
const STEPS = 127;

/** The weighed mean of the vectors of words that carry meaning, of length 1; null when none is known. */
export function readTextVector(
  texts: readonly { terms: readonly Term[]; weight: number }[],
  vectors: WordVectors,
): Float64Array | null {
  const sum = new Float64Array(vectors.dimensions);
  for (const { terms, weight } of texts) {
    let read = 0;
    for (const term of terms) {
      const vector = term.weight < LEAST_WEIGHT ? null : vectors.find(term.text);
      if (vector === null) continue;
      const share = weight * term.weight;
      for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + share * (vector[at] ?? 0);
      read += 1;
      if (read === MOST_WORDS) break;
    }
  }
  const length = Math.hypot(...sum);
  return length === 0 ? null : sum.map((value) => value / length);
}

/** An article's words, field by field. */
export interface ArticleTerms {
  title: Term[];
  headings: Term[];
  tags: Term[];
  body: Term[];
}

/** What an article is about, in steps of 8 bits; all 0 when none of its words is known. */
export function readArticleVector({ title, headings, tags, body }: ArticleTerms, vectors: WordVectors): Int8Array {
  const texts = [
    { terms: title, weight: TITLE_WEIGHT },
    { terms: tags, weight: TAG_WEIGHT },
    { terms: headings, weight: HEADING_WEIGHT },
    { terms: body, weight: 1 },
  ];
  const vector = readTextVector(texts, vectors) ?? new Float64Array(vectors.dimensions);
  return Int8Array.from(vector, (value) => Math.round(value * STEPS));
}

/** How near articles are to a question in meaning: the cosine, with what all articles share taken off both. */
export function createNearness(question: Float64Array, mean: Float64Array) {
  const asked = question.map((value, at) => value * STEPS - (mean[at] ?? 0));
  const length = Math.hypot(...asked);
  let shared = 0;
  let square = 0;
  for (let at = 0; at < mean.length; at += 1) {
    shared += (asked[at] ?? 0) * (mean[at] ?? 0);
    square += (mean[at] ?? 0) ** 2;
  }
  return (stored: Int8Array, document: number): number => {
    const from = document * mean.length;
    let near = -shared;
    let apart = square;
    for (let at = 0; at < mean.length; at += 1) {
      const value = stored[from + at] ?? 0;
      near += (asked[at] ?? 0) * value;
      apart += value * (value - 2 * (mean[at] ?? 0));
    }
    return apart <= 0 || length === 0 ? 0 : near / (length * Math.sqrt(apart));
  };
}
