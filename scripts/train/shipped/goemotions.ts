import { chooseLabelThresholds } from '../../../lib/analysis/learn/choose-label-thresholds.ts';
import { readDataSet } from '../data-sets/read-data-set.ts';
import { mood } from '../tasks/recipes.ts';
import type { ShippedHead } from './shipped-head.ts';

/** The 28 emotions of GoEmotions: not shown to anyone as such, but what the heads of mood stack on. */
export const goEmotions: ShippedHead = {
  name: 'goemotions',
  several: true,
  recipe: { ...mood, fewest: 3, cost: 0.03, balance: 0.3 },
  keep: { features: 25_000, weights: 110_000 },
  sources: ['goemotions'],
  read: ({ folder }) => ({
    train: readDataSet(folder, 'goemotions', 'train'),
    validation: readDataSet(folder, 'goemotions', 'validation'),
  }),
  chooseThresholds: chooseLabelThresholds,
};
