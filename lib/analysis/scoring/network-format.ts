import { z } from '../../domain/zod.ts';

const taskSchema = z.object({
  name: z.string(),
  labels: z.array(z.string()).min(1).max(256),
  /** Whether a message may have several of the labels. */
  several: z.boolean(),
  /** A label's largest weight. */
  scales: z.array(z.number()),
  biases: z.array(z.number()),
});

const windowsSchema = z.object({
  /** Words that a window spans. */
  width: z.number().int().min(1).max(3),
  /** How many windows; they are stored four at a time. */
  count: z.number().int().min(4).max(512).multipleOf(4),
  /** The largest weight of all of them. */
  scale: z.number(),
  biases: z.array(z.number()),
});

/** The network of an artefact; absent where it has none. */
export const networkHeaderSchema = z.object({
  dimensions: z.number().int().min(1).max(256),
  /** Words with a vector of their own. */
  words: z.number().int().nonnegative(),
  /** Vectors of pieces of words, by their hash; 0 for none. */
  buckets: z.number().int().nonnegative(),
  /** The largest numbers in the tables of words, of pieces, and of marks (negated, shouted). */
  scales: z.object({ words: z.number(), pieces: z.number(), marks: z.number() }),
  /** How many measures of a message are read beside its words. */
  measures: z.number().int().nonnegative(),
  windows: z.array(windowsSchema).max(8),
  tasks: z.array(taskSchema).max(64),
});
export type NetworkHeader = z.infer<typeof networkHeaderSchema>;

/** A network as it is stored: all weights in steps of 8 bits (`toStep`). */
export interface NetworkModel extends NetworkHeader {
  /** A word's hash; its vector is the row of the same place. */
  hashes: Uint32Array;
  words8: Int8Array;
  pieces8: Int8Array;
  /** What a negated word is moved by, then one in capitals. */
  marks8: Int8Array;
  /** Hashes of the measures, in the order in which outputs read them. */
  measureHashes: Uint32Array;
  /** The weights of all windows, then those of all outputs (a row for each label), in the order of the header. */
  windows8: Int8Array;
  outputs8: Int8Array;
}

/** Length of what the outputs read: windows, means and maxima of words, measures. */
export const countInputs = ({
  dimensions,
  windows,
  measures,
}: {
  dimensions: number;
  windows: readonly { count: number }[];
  measures: number;
}): number => windows.reduce((sum, { count }) => sum + count, 2 * dimensions) + measures;

/** How many numbers each array has, in the order in which they are stored. */
export const measureNetwork = (header: NetworkHeader) => {
  const { dimensions, words, buckets, measures, windows, tasks } = header;
  return {
    hashes: words,
    measureHashes: measures,
    words8: words * dimensions,
    pieces8: buckets * dimensions,
    marks8: 2 * dimensions,
    windows8: windows.reduce((sum, { width, count }) => sum + width * count * dimensions, 0),
    outputs8: tasks.reduce((sum, { labels }) => sum + labels.length, 0) * countInputs(header),
  };
};

/** How many bytes the arrays of a network take. */
export const countNetworkBytes = (header: NetworkHeader): number => {
  const { hashes, measureHashes, ...eight } = measureNetwork(header);
  return 4 * (hashes + measureHashes) + Object.values(eight).reduce((sum, count) => sum + count, 0);
};
