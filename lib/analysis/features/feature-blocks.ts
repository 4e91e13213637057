/**
 * The families of features. A model says which it reads; each is scaled on its own, so that hundreds of character
 * n-grams do not drown ten words. The number of a block is part of its features' hashes: never reorder, append.
 */
export const featureBlocks = [
  'word',
  'pair',
  'skip',
  'character',
  'negated',
  'shape',
  'mood',
  'stack',
  'cue',
  'topic',
] as const;
export type FeatureBlock = (typeof featureBlocks)[number];

export const blockNumber = Object.fromEntries(featureBlocks.map((block, at) => [block, at])) as Record<
  FeatureBlock,
  number
>;

/** Blocks of counted things; the others hold measures, whose value is not a count. */
export const countedBlocks: ReadonlySet<FeatureBlock> = new Set(['word', 'pair', 'skip', 'character', 'negated']);
