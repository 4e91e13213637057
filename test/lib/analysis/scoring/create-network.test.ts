import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatureBuffer, type FeatureBuffer } from '@/lib/analysis/features/feature-buffer';
import { blockNumber } from '@/lib/analysis/features/feature-blocks';
import { extractFeatures } from '@/lib/analysis/features/extract-features';
import { type NormalisedText, normalise } from '@/lib/analysis/normalise';
import { toWeight } from '@/lib/analysis/scoring/artefact-format';
import { createNetwork } from '@/lib/analysis/scoring/create-network';
import type { NetworkModel } from '@/lib/analysis/scoring/network-format';
import { readNetworkTokens, readPieces } from '@/lib/analysis/scoring/network-tokens';
import { DamagedArtefact, readArtefact } from '@/lib/analysis/scoring/read-artefact';
import { writeArtefact } from '@/scripts/train/write-artefact';
import { examples, trainTinyNetwork } from '../../../scripts/train/tiny-network';
import { hostileText } from '../hostile-text';

const model = trainTinyNetwork();
const buffer = createFeatureBuffer();

function read(text: string): NormalisedText {
  const message = normalise(text);
  extractFeatures(message, 'en', buffer);
  return message;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

/** The vector of each known word, slowly and by the book. */
function readVectors(network: NetworkModel, text: NormalisedText): number[][] {
  const { dimensions, buckets, scales, hashes, words8, pieces8, marks8 } = network;
  const vectorOf = (table: Int8Array, row: number, scale: number) =>
    range(dimensions).map((place) => toWeight(table[row * dimensions + place] ?? 0) * scale);
  return readNetworkTokens(text).flatMap(({ hash, otherHash, letters, negated, shouted }) => {
    const pieces = new Int32Array(100);
    const count = readPieces(letters, buckets, pieces);
    const row = hashes.indexOf(hash) === -1 ? hashes.indexOf(otherHash) : hashes.indexOf(hash);
    if (row === -1 && count === 0) return [];
    const parts =
      row === -1
        ? range(count).map((at) => vectorOf(pieces8, pieces[at] ?? 0, scales.pieces))
        : [vectorOf(words8, row, scales.words)];
    const marks = [
      ...(negated ? [vectorOf(marks8, 0, scales.marks)] : []),
      ...(shouted ? [vectorOf(marks8, 1, scales.marks)] : []),
    ];
    return [
      range(dimensions).map(
        (place) => sum(parts.map((own) => own[place] ?? 0)) / parts.length + sum(marks.map((own) => own[place] ?? 0)),
      ),
    ];
  });
}

/** The scores of a task, slowly and by the book. */
function scoreSlowly(
  network: NetworkModel,
  text: NormalisedText,
  { size, hashes, values, blocks }: FeatureBuffer,
  task: number,
) {
  const { dimensions, windows, windows8, outputs8, tasks, measureHashes } = network;
  const vectors = readVectors(network, text);
  const edge = range(dimensions).map(() => 0);
  const rows = [edge, ...vectors, edge];
  let from = 0;
  const responses = windows.flatMap(({ width, count, scale, biases }) => {
    const start = from;
    from += width * count * dimensions;
    return range(count).map((window) => {
      const weightOf = (place: number) =>
        toWeight(windows8[start + (window - (window % 4)) * width * dimensions + place * 4 + (window % 4)] ?? 0) *
        scale;
      const found = range(Math.max(0, rows.length - width + 1)).map((row) => {
        const seen = rows.slice(row, row + width).flat();
        return (biases[window] ?? 0) + sum(seen.map((value, place) => value * weightOf(place)));
      });
      return Math.max(0, ...found);
    });
  });
  const columns = range(dimensions).map((place) => vectors.map((vector) => vector[place] ?? 0));
  const means = columns.map((column) => sum(column) / Math.max(1, column.length));
  const maxima = columns.map((column) => Math.max(0, ...column));
  const measures = [...measureHashes].map((hash) => {
    const at = range(size).find(
      (feature) => hashes[feature] === hash && [blockNumber.shape, blockNumber.mood].includes(blocks[feature] ?? -1),
    );
    return at === undefined ? 0 : (values[at] ?? 0);
  });
  const inputs = [...responses, ...means, ...maxima, ...measures];
  const before = sum(tasks.slice(0, task).map(({ labels }) => labels.length));
  const { labels = [], scales = [], biases = [], several = false } = tasks[task] ?? {};
  const scores = labels.map(
    (_, label) =>
      (biases[label] ?? 0) +
      sum(inputs.map((value, at) => value * toWeight(outputs8[(before + label) * inputs.length + at] ?? 0))) *
        (scales[label] ?? 0),
  );
  const total = Math.log(sum(scores.map(Math.exp)));
  return several ? scores : scores.map((score) => score - total);
}

const tinyText = fc.oneof(hostileText, fc.constantFrom(...examples.map(({ text }) => text)));

describe('the network', () => {
  it('answers what a slow reading of its arrays answers', () => {
    const network = createNetwork(model);
    fc.assert(
      fc.property(tinyText, (text) => {
        const message = read(text);
        network.read(message, buffer);
        model.tasks.forEach(({ name }, task) => {
          const expected = scoreSlowly(model, message, buffer, task);
          expect(network.labels(name)).toHaveLength(expected.length);
          [...network.scores(name)].forEach((score, label) => expect(score).toBeCloseTo(expected[label] ?? NaN, 8));
        });
      }),
    );
  });

  it('says nothing of the message before', () => {
    const network = createNetwork(model);
    const answer = (text: string) => {
      network.read(read(text), buffer);
      return [...network.scores('mood'), ...network.meanVector()];
    };
    fc.assert(
      fc.property(tinyText, tinyText, (before, text) => {
        const alone = answer(text);
        answer(before);
        expect(answer(text)).toEqual(alone);
      }),
    );
  });

  it('stays finite, and its probabilities add up to 1', () => {
    const network = createNetwork(model);
    fc.assert(
      fc.property(hostileText, (text) => {
        network.read(read(text), buffer);
        const scores = [...network.scores('mood'), ...network.scores('things'), ...network.meanVector()];
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(sum([...network.scores('mood')].map(Math.exp))).toBeCloseTo(1, 9);
      }),
    );
    network.read(read('refund '.repeat(100_000)), buffer);
    expect([...network.scores('mood')].every(Number.isFinite)).toBe(true);
  });

  it('has no scores for a task that it was not taught', () => {
    const network = createNetwork(model);
    network.read(read('hello'), buffer);
    expect(network.scores('weather')).toHaveLength(0);
    expect(network.labels('weather')).toEqual([]);
  });

  it('is read from an artefact as it was written', async () => {
    expect((await readArtefact(writeArtefact([], [], model))).network).toEqual(model);
    expect((await readArtefact(writeArtefact([], []))).network).toBeNull();
  });

  it('is refused with any bit changed, and when its header names other lengths', async () => {
    const file = writeArtefact([], [], model);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const damaged = file.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        await expect(readArtefact(damaged)).rejects.toThrow(DamagedArtefact);
      }),
      { numRuns: 50 },
    );
    const other = { ...model, buckets: model.buckets + 1 };
    await expect(readArtefact(writeArtefact([], [], other))).rejects.toThrow(DamagedArtefact);
    // Lengths without end are refused before anything of that size is asked for.
    expect(() => writeArtefact([], [], { ...model, dimensions: 1e9 })).toThrow('dimensions');
  });
});
