import type { FeatureBlock } from '../../../lib/analysis/features/feature-blocks.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { readFeatures } from '../../../lib/analysis/learn/read-features.ts';
import { type Lexicon, readTokenTexts, type TokenTexts } from './lexicon.ts';

/** Blocks whose features are measures: they stand beside the summary of the words. */
export const measureBlocks: readonly FeatureBlock[] = ['shape', 'mood'];

/** Messages as the network reads them. */
export interface NetworkTexts extends TokenTexts {
  /** A row of measures for each message. */
  measures: Float64Array;
}

/** The measures of some messages, most frequent first: those that stand in at least `fewest` of them. */
export function chooseMeasures(examples: readonly Example[], fewest: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const hash of readFeatures(examples, measureBlocks).hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Uint32Array.from(
    [...counts]
      .filter(([, count]) => count >= fewest)
      .toSorted(([a, some], [b, others]) => others - some || a - b)
      .map(([hash]) => hash),
  );
}

export function readNetworkTexts(
  examples: readonly Example[],
  lexicon: Lexicon,
  measureHashes: Uint32Array,
): NetworkTexts {
  const { offsets, hashes, values } = readFeatures(examples, measureBlocks);
  const columnOf = new Map([...measureHashes].map((hash, column) => [hash, column]));
  const measures = new Float64Array(examples.length * measureHashes.length);
  examples.forEach((_, row) => {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const column = columnOf.get(hashes[at] ?? 0);
      if (column !== undefined) measures[row * measureHashes.length + column] = values[at] ?? 0;
    }
  });
  const tokens = readTokenTexts(
    examples.map(({ text }) => text),
    lexicon,
  );
  return { ...tokens, measures };
}
