import type { LinearModel } from '../../../lib/analysis/scoring/artefact-format.ts';
import { trainModels } from '../../../lib/analysis/learn/train-model.ts';
import type { LinearRecipe } from '../../../lib/analysis/learn/train-linear.ts';
import type { DataSetName } from '../data-sets/data-sets.ts';
import { readDataSet } from '../data-sets/read-data-set.ts';
import { dropOverlap } from '../drop-overlap.ts';
import { mood } from './recipes.ts';

interface Auxiliary {
  several?: boolean;
  recipe: LinearRecipe;
  keep: { features: number; weights: number };
}

const small: Auxiliary = { recipe: mood, keep: { features: 20_000, weights: 40_000 } };

/** Heads that a benchmark may stack on, by the set that they learn from. */
const auxiliaries = {
  goemotions: {
    several: true,
    recipe: { ...mood, fewest: 3, cost: 0.03, balance: 0.3 },
    keep: { features: 30_000, weights: 120_000 },
  },
  vader_tweets: small,
  vader_products: small,
  brand_emotion: small,
  davidson: small,
  convabuse: small,
  tweeteval_irony: small,
  tweeteval_hate: small,
  tweeteval_emotion: small,
  tweeteval_offensive: small,
  tweeteval_sentiment: { recipe: { ...mood, fewest: 3 }, keep: { features: 30_000, weights: 60_000 } },
} as const satisfies Partial<Record<DataSetName, Auxiliary>>;

export type AuxiliaryName = keyof typeof auxiliaries;

/** Sets whose validation and test texts no auxiliary head may have seen. */
const measuredOn: readonly DataSetName[] = ['tweeteval_sentiment', 'tweeteval_emotion', 'tweeteval_offensive', 'umsab'];

/** Trains auxiliary heads, each once, whoever asks for it. Throws `MissingData` where a set is not in `folder`. */
export function createAuxiliaries(folder: string): (name: AuxiliaryName) => LinearModel {
  const trained = new Map<AuxiliaryName, LinearModel>();
  let heldOut: { text: string }[] | null = null;
  return (name) => {
    heldOut ??= measuredOn.flatMap((set) => [
      ...readDataSet(folder, set, 'validation'),
      ...readDataSet(folder, set, 'test'),
    ]);
    const known = trained.get(name);
    if (known !== undefined) return known;
    const { recipe, keep, several = false }: Auxiliary = auxiliaries[name];
    const train = dropOverlap(readDataSet(folder, name, 'train'), heldOut);
    const model = { ...trainModels({ name, recipe, keep, train }).model, several };
    trained.set(name, model);
    return model;
  };
}
