import { readTerms, type StemLanguage } from '../terms.ts';
import type { ArticleRecord } from './article-record.ts';

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
const MOST_WORDS = 200;
/** A vector is kept in steps of 8 bits. */
const STEPS = 127;

/** The weighed mean of the vectors of a text's words, of length 1; null when none is known. */
export function readTextVector(
  texts: readonly { text: string; weight: number }[],
  stems: StemLanguage,
  vectors: WordVectors,
): Float64Array | null {
  const sum = new Float64Array(vectors.dimensions);
  for (const { text, weight } of texts) {
    for (const term of readTerms(text, stems).slice(0, MOST_WORDS)) {
      const vector = vectors.find(term.text);
      if (vector === null) continue;
      for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + weight * term.weight * (vector[at] ?? 0);
    }
  }
  const length = Math.hypot(...sum);
  return length === 0 ? null : sum.map((value) => value / length);
}

/** What an article is about, in steps of 8 bits; all 0 when none of its words is known. */
export function readArticleVector(record: ArticleRecord, stems: StemLanguage, vectors: WordVectors): Int8Array {
  const body = record.passages.map((passage) => passage.text).join('\n');
  const texts = [
    { text: record.title, weight: TITLE_WEIGHT },
    { text: record.tags.join('\n'), weight: TAG_WEIGHT },
    { text: record.passages.map((passage) => passage.heading ?? '').join('\n'), weight: HEADING_WEIGHT },
    { text: body, weight: 1 },
  ];
  const vector = readTextVector(texts, stems, vectors);
  return Int8Array.from(vector ?? new Float64Array(vectors.dimensions), (value) => Math.round(value * STEPS));
}

/** How near articles are to a question in meaning: the cosine, with what all articles share taken off both. */
export function createNearness(question: Float64Array, mean: Float64Array) {
  const shift = (vector: ArrayLike<number>, from: number, scale: number): Float64Array => {
    const moved = mean.map((each, at) => (vector[from + at] ?? 0) * scale - each);
    const length = Math.hypot(...moved);
    return length === 0 ? moved : moved.map((value) => value / length);
  };
  const asked = shift(question, 0, STEPS);
  return (stored: Int8Array, document: number): number => {
    const vector = shift(stored, document * mean.length, 1);
    return vector.reduce((sum, value, at) => sum + value * (asked[at] ?? 0), 0);
  };
}
