import { intent } from './intent.ts';
import type { ShippedHead } from './shipped-head.ts';

/**
 * The same from phrases alone: it learns how far the phrase lists can be trusted, and is asked about messages in other
 * languages than English, for which there are lists but no labelled messages.
 */
export const intentPhrases: ShippedHead = {
  ...intent,
  name: 'intent_phrases',
  recipe: { ...intent.recipe, blocks: ['topic'], measure: 1, cost: 1 },
  keep: { features: 100, weights: 3_000 },
};
