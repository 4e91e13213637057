import type { MessageRow } from './message-rows';

/** The share of a message's words, by their rarity, whose columns are known; 0 for a message without words. */
export function measureCoverage(
  { wordColumns, words }: MessageRow,
  rarities: Uint8Array,
  isKnown: Uint8Array | null,
): number {
  let known = 0;
  for (const column of wordColumns) if (isKnown === null || isKnown[column] === 1) known += rarities[column] ?? 0;
  return words === 0 ? 0 : known / words;
}
