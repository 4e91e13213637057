import { featureBlocks, countedBlocks } from '../../lib/analysis/features/feature-blocks.ts';
import { createFeatureTable } from '../../lib/analysis/models/feature-table.ts';
import type { FeatureRows } from './read-features.ts';
import type { SparseMatrix } from './solver/sparse-matrix.ts';

/** The features that a model may weigh, in order of their hashes: the column of a feature is its place here. */
export interface Vocabulary {
  hashes: Uint32Array;
  /** In how many messages each stands. */
  frequencies: Uint32Array;
  /** 1 for n-grams, 0 for measures. */
  counted: Uint8Array;
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
  return {
    hashes: Uint32Array.from(hashes),
    frequencies: Uint32Array.from(frequencies),
    counted: Uint8Array.from(hashes, (hash) => (measures.has(hash) ? 0 : 1)),
  };
}

/** The messages as rows over a vocabulary; features that it does not hold are left out. */
export function toMatrix(rows: FeatureRows, { hashes }: Vocabulary): SparseMatrix {
  const columnOf = createFeatureTable(hashes);
  const offsets = new Uint32Array(rows.rows + 1);
  const columns = new Int32Array(rows.hashes.length);
  const values = new Float32Array(rows.hashes.length);
  let used = 0;
  for (let row = 0; row < rows.rows; row += 1) {
    for (let at = rows.offsets[row] ?? 0; at < (rows.offsets[row + 1] ?? 0); at += 1) {
      const column = columnOf(rows.hashes[at] ?? 0);
      if (column === -1) continue;
      columns[used] = column;
      values[used] = rows.values[at] ?? 0;
      used += 1;
    }
    offsets[row + 1] = used;
  }
  return {
    rows: rows.rows,
    width: hashes.length,
    offsets,
    columns: columns.subarray(0, used),
    values: values.subarray(0, used),
  };
}
