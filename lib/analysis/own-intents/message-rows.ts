import { blockNumber, type FeatureBlock, featureBlocks } from '../features/feature-blocks.ts';
import { featureCapacity } from '../features/feature-buffer.ts';
import { weighByRarity } from '../learn/column-weights.ts';
import type { FeatureRows } from '../learn/read-features.ts';
import type { SparseMatrix } from '../learn/sparse-matrix.ts';
import type { Vocabulary } from '../learn/vocabulary.ts';
import { createFeatureTable } from '../scoring/feature-table.ts';
import { createFeatureWeigher, type FeatureList } from '../scoring/weigh-features.ts';

export const ownBlocks: readonly FeatureBlock[] = ['word', 'pair', 'character'];
/** How much a description of the message counts beside its words and their letters, which have length 1 each. */
const senseWeight = 1;

/** A message over the columns of a vocabulary, and after them the numbers that describe it. */
export interface MessageRow {
  columns: Int32Array;
  values: Float32Array;
  /** Words by their rarity: the columns of those that the vocabulary holds, and the sum of all. */
  wordColumns: number[];
  words: number;
}

export interface RowReader {
  /** Columns of the vocabulary and of the description together. */
  width: number;
  /** Rarity of each column of the vocabulary, in steps. */
  rarities: Uint8Array;
  /** The row of a message's features and of the numbers that describe it. */
  toRow(features: FeatureList, description: Float64Array): MessageRow;
  /** Of the message that was last read: the column of each feature (-1: none), and what it counts for. */
  columns: Int32Array;
  weighed: Float64Array;
}

/** Makes rows of messages: n-grams weighed by rarity, each block at length 1, then the description. */
export function createRowReader(vocabulary: Vocabulary, described: number): RowReader {
  const { hashes, rarities } = vocabulary;
  const weigh = createFeatureWeigher(createFeatureTable(hashes), rarities);
  const factors = weighByRarity(vocabulary, 0);
  const found = new Int32Array(featureCapacity);
  const weighed = new Float64Array(featureCapacity);
  const isOwn = featureBlocks.map((block) => ownBlocks.includes(block));
  const strangest = rarities.reduce((most, rarity) => Math.max(most, rarity), 1);

  return {
    width: hashes.length + described,
    rarities,
    columns: found,
    weighed,
    toRow(features, description) {
      weigh(features, found, weighed);
      const columns: number[] = [];
      const values: number[] = [];
      const wordColumns: number[] = [];
      let words = 0;
      for (let feature = 0; feature < features.size; feature += 1) {
        const block = features.blocks[feature] ?? 0;
        const column = isOwn[block] === true ? (found[feature] ?? -1) : -1;
        if (block === blockNumber.word) {
          words += column === -1 ? strangest : (rarities[column] ?? 0);
          if (column !== -1) wordColumns.push(column);
        }
        weighed[feature] = column === -1 ? 0 : (weighed[feature] ?? 0) * (factors[column] ?? 0);
        found[feature] = column;
        if (column === -1) continue;
        columns.push(column);
        values.push(weighed[feature] ?? 0);
      }
      description.forEach((number, at) => {
        columns.push(hashes.length + at);
        values.push(number * senseWeight);
      });
      return { columns: Int32Array.from(columns), values: Float32Array.from(values), wordColumns, words };
    },
  };
}

/** The features of stored messages, one list each, as the buffer holds them. */
export function listFeatures({ rows, offsets, hashes, blocks, values }: FeatureRows): FeatureList[] {
  return Array.from({ length: rows }, (_, row) => {
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    const own = blocks.subarray(from, to);
    const blockSizes = new Uint32Array(featureBlocks.length);
    for (const block of own) blockSizes[block] = (blockSizes[block] ?? 0) + 1;
    const list = { size: to - from, hashes: hashes.subarray(from, to), blocks: own, blockSizes };
    return { ...list, values: Float64Array.from(values.subarray(from, to)) };
  });
}

/** Some rows as a matrix. */
export function stackMessages(rows: readonly MessageRow[], width: number): SparseMatrix {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach(({ columns }, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + columns.length;
  });
  const columns = new Int32Array(offsets[rows.length] ?? 0);
  const values = new Float32Array(columns.length);
  rows.forEach((row, at) => {
    columns.set(row.columns, offsets[at]);
    values.set(row.values, offsets[at]);
  });
  return { rows: rows.length, width, offsets, columns, values };
}
