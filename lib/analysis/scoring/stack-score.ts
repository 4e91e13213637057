import { blockNumber } from '../features/feature-blocks.ts';
import { hashFeature, hashText } from '../features/hash.ts';

/** The feature that a head's score of a label is to the heads that stack on it (Wolpert, "Stacked generalization", 1992). */
export const hashStackFeature = (head: string, label: string): number =>
  hashFeature(blockNumber.stack, hashText(`${head}\n${label}`));

/**
 * A score as it is stacked: squeezed to -1..1, so that no head drowns the words. Plain division, which every machine
 * rounds alike; and what a score is made of keeps its proportions.
 */
export const squashScore = (score: number): number => score * squashFactor(score);
export const squashFactor = (score: number): number => 1 / (1 + Math.abs(score));
