import { z } from '../../domain/zod.ts';
import { blendSchema } from './blend.ts';
import { networkHeaderSchema } from './network-format.ts';

// An artefact is one file: magic, version and length of the header (three 32-bit words, little endian), the SHA-256 of all
// that follows, the header as JSON, then the arrays of each head in turn. Nothing in it depends on when or where it was
// written.

export const artefactMagic = 0x314a4d44; // "DMJ1"
export const artefactVersion = 1;
export const hashBytes = 32;
/** Magic, version, header length, hash. */
export const prefixBytes = 3 * 4 + hashBytes;

const headSchema = z.object({
  name: z.string(),
  labels: z.array(z.string()).min(1).max(256),
  /** Whether a message may have several of the labels. */
  several: z.boolean(),
  /** Number of features: each a 32-bit hash and the number of labels that it has a weight for. */
  features: z.number().int().nonnegative(),
  /** Whether features are weighed by their rarity, of which each then has a byte. */
  byRarity: z.boolean(),
  /** Number of weights: each a label (8 bits) and a step (8 bits, signed). */
  entries: z.number().int().nonnegative(),
  /** A label's largest weight. */
  scales: z.array(z.number()),
  biases: z.array(z.number()),
  /** Scores are divided by it before they become probabilities; fitted on validation. */
  temperature: z.number().positive(),
  /**
   * One for each label, chosen on validation: the confidence that a label must reach. A head of which one label holds
   * abstains when its best label stays below; where several may hold, each label that reaches its own does.
   */
  thresholds: z.array(z.number()),
  /** Heads that stand before it in this artefact, whose scores it reads as features. */
  stacks: z.array(z.string()),
  /** How the network is heard beside it. */
  blend: blendSchema.nullable(),
});

export const artefactHeaderSchema = z.object({
  heads: z.array(headSchema),
  /** Its arrays come after those of the heads. */
  network: networkHeaderSchema.nullable(),
  /** What it was trained on. */
  sources: z.array(z.object({ name: z.string(), origin: z.string(), licence: z.string() })),
});
export type ArtefactHeader = z.infer<typeof artefactHeaderSchema>;
type HeadHeader = ArtefactHeader['heads'][number];

/** A linear model as it is stored and run: `entryLabels` and `entryWeights` list each feature's weights in turn. */
export interface LinearModel extends HeadHeader {
  /** Ascending. */
  hashes: Uint32Array;
  /** One for each feature, or none at all. */
  rarities: Uint8Array;
  counts: Uint8Array;
  entryLabels: Uint8Array;
  entryWeights: Int8Array;
}

/** How many bytes the arrays of a head take: 4 + 1 (+ 1) for each feature, 1 + 1 for each weight. */
export const countBytes = ({
  features,
  entries,
  byRarity,
}: Pick<HeadHeader, 'features' | 'entries' | 'byRarity'>): number => features * (byRarity ? 6 : 5) + entries * 2;

const largestStep = 127;

/**
 * Weights are stored by their square root: half of them are within a tenth of the largest, and in even steps all of those
 * would share a dozen values.
 */
export const toStep = (weight: number): number =>
  Math.sign(weight) * Math.round(Math.sqrt(Math.min(1, Math.abs(weight))) * largestStep);

/** The weight of a step, as a part of the label's largest. */
export const toWeight = (step: number): number => (Math.sign(step) * step * step) / (largestStep * largestStep);
