import { featureBlocks, countedBlocks } from '../features/feature-blocks.ts';
import { rarityStep } from '../scoring/weigh-features.ts';
import type { FeatureRows } from './read-features.ts';

/** The features that a model may weigh, in order of their hashes: the column of a feature is its place here. */
export interface Vocabulary {
  hashes: Uint32Array;
  /** In how many messages each stands. */
  frequencies: Uint32Array;
  /** 1 for n-grams, 0 for measures. */
  counted: Uint8Array;
  /** Inverse document frequency of n-grams, 1 + ln((1 + n) / (1 + df)), as it is stored. */
  rarities: Uint8Array;
}

/** Every feature that stands in at least `fewest` messages (measures: in one). */
export function collectVocabulary(rows: FeatureRows, fewest: number): Vocabulary {
  // A hash holds its block already, so a feature is one run of the sorted hashes.
  const sorted = rows.hashes.slice().sort();
  const measures = new Set<number>();
  rows.blocks.forEach((block, at) => {
    const name = featureBlocks[block];
    if (name !== undefined && !countedBlocks.has(name)) measures.add(rows.hashes[at] ?? 0);
  });
  const hashes: number[] = [];
  const frequencies: number[] = [];
  for (let from = 0; from < sorted.length;) {
    const hash = sorted[from] ?? 0;
    let to = from + 1;
    while (sorted[to] === hash) to += 1;
    if (to - from >= fewest || measures.has(hash)) {
      hashes.push(hash);
      frequencies.push(to - from);
    }
    from = to;
  }
  const toRarity = (frequency: number): number =>
    Math.min(255, Math.round((1 + Math.log((1 + rows.rows) / (1 + frequency))) / rarityStep));
  return {
    hashes: Uint32Array.from(hashes),
    frequencies: Uint32Array.from(frequencies),
    counted: Uint8Array.from(hashes, (hash) => (measures.has(hash) ? 0 : 1)),
    rarities: Uint8Array.from(frequencies, toRarity),
  };
}
