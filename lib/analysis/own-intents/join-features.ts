import type { FeatureRows } from '../learn/read-features';

/** The features of several lots of messages, one lot after the other. */
export function joinFeatures(lots: readonly FeatureRows[]): FeatureRows {
  const rows = lots.reduce((sum, lot) => sum + lot.rows, 0);
  const size = lots.reduce((sum, lot) => sum + lot.hashes.length, 0);
  const joined = {
    rows,
    offsets: new Uint32Array(rows + 1),
    hashes: new Uint32Array(size),
    values: new Float32Array(size),
    blocks: new Uint8Array(size),
  };
  let row = 0;
  let used = 0;
  for (const lot of lots) {
    joined.hashes.set(lot.hashes, used);
    joined.values.set(lot.values, used);
    joined.blocks.set(lot.blocks, used);
    for (let own = 1; own <= lot.rows; own += 1) joined.offsets[row + own] = used + (lot.offsets[own] ?? 0);
    row += lot.rows;
    used += lot.hashes.length;
  }
  return joined;
}
