import type { LinearRecipe } from '../../../lib/analysis/learn/train-linear.ts';

// Chosen on validation splits.

/** Moods: few classes, where naive Bayes weights, negation and the lexicon's measures gain most. */
export const mood: LinearRecipe = {
  blocks: ['word', 'pair', 'skip', 'character', 'negated', 'shape', 'mood'],
  fewest: 2,
  weighting: 'class',
  measure: 1,
  loss: 'hinge',
  cost: 0.1,
  balance: 0.5,
};

/** The tone of a whole message, whose rare labels count as much as its frequent ones; word pairs with a gap gain nothing here. */
export const tone: LinearRecipe = { ...mood, blocks: mood.blocks.filter((block) => block !== 'skip'), balance: 1 };

/** Matters: many classes with few messages each, where rare words tell most. */
export const matter: LinearRecipe = {
  blocks: ['word', 'pair', 'character'],
  fewest: 1,
  weighting: 'rarity',
  measure: 1,
  loss: 'hinge',
  cost: 0.75,
  balance: 0,
};
