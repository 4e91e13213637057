import { featureCapacity } from '../features/feature-buffer.ts';
import { createFeatureTable } from '../scoring/feature-table.ts';
import { createFeatureWeigher } from '../scoring/weigh-features.ts';
import { type FeatureRows, readRow } from './read-features.ts';
import type { SparseMatrix } from './sparse-matrix.ts';
import type { Vocabulary } from './vocabulary.ts';

const found = new Int32Array(featureCapacity);
const weighed = new Float64Array(featureCapacity);

/** The messages as rows over a vocabulary, weighed as the product weighs them; features that it does not hold are left out. */
export function toMatrix(rows: FeatureRows, { hashes, rarities }: Vocabulary, byRarity: boolean): SparseMatrix {
  const weigh = createFeatureWeigher(createFeatureTable(hashes), byRarity ? rarities : null);
  const offsets = new Uint32Array(rows.rows + 1);
  const columns = new Int32Array(rows.hashes.length);
  const values = new Float32Array(rows.hashes.length);
  let used = 0;
  for (let row = 0; row < rows.rows; row += 1) {
    const list = readRow(rows, row);
    weigh(list, found, weighed);
    for (let feature = 0; feature < list.size; feature += 1) {
      const column = found[feature] ?? -1;
      if (column === -1) continue;
      columns[used] = column;
      values[used] = weighed[feature] ?? 0;
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
