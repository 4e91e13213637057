import { blockNumber } from '../features/feature-blocks.ts';
import type { LinearModel } from '../scoring/artefact-format.ts';
import { createHeads } from '../scoring/create-heads.ts';
import { hashStackFeature, squashScore } from '../scoring/stack-score.ts';
import { type FeatureRows, readRow } from './read-features.ts';

/**
 * The messages with the scores of other heads as further features, one for each of their labels, exactly as the product
 * stacks them. `rows` must hold every block that those heads read, and the heads must not have learned from these messages:
 * a score of what a head knows by heart promises more than it gives.
 */
export function stackRows(rows: FeatureRows, below: readonly LinearModel[]): FeatureRows {
  if (below.length === 0) return rows;
  const list = { ...readRow(rows, 0) };
  const heads = [...createHeads(below, list).values()];
  const features = heads.map(({ model }) => model.labels.map((label) => hashStackFeature(model.name, label)));
  const added = features.flat().length;
  const stacked: FeatureRows = {
    rows: rows.rows,
    offsets: rows.offsets.map((offset, row) => offset + row * added),
    hashes: new Uint32Array(rows.hashes.length + rows.rows * added),
    values: new Float32Array(rows.values.length + rows.rows * added),
    blocks: new Uint8Array(rows.blocks.length + rows.rows * added),
  };
  for (let row = 0; row < rows.rows; row += 1) {
    Object.assign(list, readRow(rows, row));
    let to = stacked.offsets[row] ?? 0;
    stacked.hashes.set(list.hashes, to);
    stacked.values.set(list.values, to);
    stacked.blocks.set(list.blocks, to);
    to += list.size;
    for (const [at, head] of heads.entries()) {
      head.forget();
      head.score().forEach((score, label) => {
        stacked.hashes[to] = features[at]?.[label] ?? 0;
        stacked.values[to] = squashScore(score);
        stacked.blocks[to] = blockNumber.stack;
        to += 1;
      });
    }
  }
  return stacked;
}
