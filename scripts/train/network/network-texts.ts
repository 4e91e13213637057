import { blockNumber } from '../../../lib/analysis/features/feature-blocks.ts';
import { createFeatureBuffer } from '../../../lib/analysis/features/feature-buffer.ts';
import { addMoodFeatures } from '../../../lib/analysis/features/mood-features.ts';
import { addShapeFeatures } from '../../../lib/analysis/features/shape-features.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { normalise } from '../../../lib/analysis/normalise.ts';
import { type Lexicon, readTokenTexts, type TokenTexts } from './lexicon.ts';

/** Messages as the network reads them. */
export interface NetworkTexts extends TokenTexts {
  /** A row of measures for each message. */
  measures: Float64Array;
}

type Message = Pick<Example, 'text' | 'language'>;

const buffer = createFeatureBuffer();

/** Reads the measures of a message, and only these: they stand beside the summary of its words. */
function readMeasures({ text, language }: Message, tell: (hash: number, value: number) => void): void {
  const message = normalise(text);
  buffer.clear();
  addShapeFeatures(message, buffer);
  addMoodFeatures(message, language, buffer);
  for (let feature = 0; feature < buffer.size; feature += 1) {
    const block = buffer.blocks[feature];
    if (block === blockNumber.shape || block === blockNumber.mood)
      tell(buffer.hashes[feature] ?? 0, buffer.values[feature] ?? 0);
  }
}

/** The measures of some messages, most frequent first: those that stand in at least `fewest` of them. */
export function chooseMeasures(messages: readonly Message[], fewest: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const message of messages) readMeasures(message, (hash) => counts.set(hash, (counts.get(hash) ?? 0) + 1));
  return Uint32Array.from(
    [...counts]
      .filter(([, count]) => count >= fewest)
      .toSorted(([a, some], [b, others]) => others - some || a - b)
      .map(([hash]) => hash),
  );
}

export function readNetworkTexts(
  messages: readonly Message[],
  lexicon: Lexicon,
  measureHashes: Uint32Array,
): NetworkTexts {
  const columnOf = new Map([...measureHashes].map((hash, column) => [hash, column]));
  const width = measureHashes.length;
  const measures = new Float64Array(messages.length * width);
  messages.forEach((message, row) => {
    readMeasures(message, (hash, value) => {
      const column = columnOf.get(hash);
      if (column !== undefined) measures[row * width + column] = value;
    });
  });
  const tokens = readTokenTexts(
    messages.map(({ text }) => text),
    lexicon,
  );
  return { ...tokens, measures };
}
