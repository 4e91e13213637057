import type { PassageSuggestion } from '@/lib/domain/suggestion';

/** Turns texts into vectors whose cosine says how near they are in meaning: a model that someone else loads and runs. */
export interface Embedder {
  /** One vector a text, in their order. A question may be read otherwise than a passage. */
  embed(texts: readonly string[], kind: 'question' | 'passage'): Promise<readonly ArrayLike<number>[]>;
}

/** Nearness counts for as much as words do. To be chosen anew when there is a model to measure with. */
const SHARE = 0.5;
/** Passages remembered; with 384 numbers each about 8 MB. */
const MOST_REMEMBERED = 5_000;

/** Of length 1; null for what is no direction: empty, all 0, or not numbers, as from a damaged model. */
const toUnit = (vector: ArrayLike<number>): Float64Array | null => {
  const values = Float64Array.from(vector);
  const length = Math.hypot(...values);
  return Number.isFinite(length) && length > 0 ? values.map((value) => value / length) : null;
};

const cosine = (a: Float64Array, b: Float64Array): number =>
  a.length === b.length ? a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) : Number.NaN;

/** Spread from 0, the least, to 1, the most: scores of different makings can't be added before. */
const spread = (values: readonly number[]): number[] => {
  const least = Math.min(...values);
  const width = Math.max(...values) - least;
  return values.map((value) => (width > 0 ? (value - least) / width : 0));
};

const passageText = ({ title, heading, text }: PassageSuggestion): string =>
  [title, heading, text].filter((part) => part !== null && part !== '').join('\n');

/**
 * A second look at what the search by words found, by an embedding model. Passages are read once and remembered by their
 * text; an instance belongs to one model.
 *
 * @example
 * const refine = createRefiner({ embed: (texts, kind) => model.embed(texts, kind) });
 * const passages = (await refine(question, knowledge.search(question, 20))).slice(0, 3);
 */
export function createRefiner({ embed }: Embedder) {
  const remembered = new Map<string, Float64Array>();

  const readPassages = async (texts: readonly string[]): Promise<(Float64Array | null)[]> => {
    const missing = [...new Set(texts.filter((text) => !remembered.has(text)))];
    const read = missing.length === 0 ? [] : await embed(missing, 'passage');
    const found = new Map(texts.map((text) => [text, remembered.get(text) ?? null]));
    missing.forEach((text, at) => {
      const unit = toUnit(read[at] ?? []);
      found.set(text, unit);
      if (unit === null) return;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(text, unit);
    });
    return texts.map((text) => found.get(text) ?? null);
  };

  /**
   * Sorts what was found by words and by meaning together; a lower place never claims to be surer than the one above it. The
   * order stays as it is where the model fails, or does not know one of the texts.
   */
  return async (question: string, found: readonly PassageSuggestion[]): Promise<PassageSuggestion[]> => {
    if (found.length < 2) return [...found];
    const nearness = await (async (): Promise<number[]> => {
      const [asked] = await embed([question], 'question');
      const unit = toUnit(asked ?? []);
      const passages = await readPassages(found.map(passageText));
      return passages.map((passage) => (unit === null || passage === null ? Number.NaN : cosine(unit, passage)));
    })().catch(() => [Number.NaN]);
    if (nearness.some(Number.isNaN)) return [...found];
    const near = spread(nearness);
    const words = spread(found.map(({ score }) => score));
    const sorted = found
      .map((suggestion, at) => ({ suggestion, at, fused: (1 - SHARE) * (words[at] ?? 0) + SHARE * (near[at] ?? 0) }))
      .toSorted((a, b) => b.fused - a.fused || a.at - b.at);
    let above = 1;
    return sorted.map(({ suggestion }) => {
      above = Math.min(above, suggestion.score);
      return { ...suggestion, score: above };
    });
  };
}
