import { calibrateModel } from '@/lib/analysis/learn/calibrate-model';
import { trainModels } from '@/lib/analysis/learn/train-model';
import type { LinearRecipe } from '@/lib/analysis/learn/train-linear';
import { createAnalysis } from '@/lib/analysis/create-analysis';
import type { LinearModel } from '@/lib/analysis/scoring/artefact-format';
import { readOwnMessages, type OwnMessage, type Split } from '@/scripts/train/read-own-messages';
import { trainUrgency } from './safety-models';

// The tests need models and must not need the artefact that ships: these are trained in a moment from our own messages.

const recipe: LinearRecipe = {
  blocks: ['word', 'pair', 'negated', 'shape', 'mood'],
  fewest: 2,
  weighting: 'class',
  measure: 1,
  loss: 'hinge',
  cost: 0.1,
  balance: 0.5,
};

/** Many labels: what a word is worth goes by how rare it is. */
const matter: LinearRecipe = {
  ...recipe,
  blocks: ['word', 'pair', 'character', 'topic'],
  weighting: 'rarity',
  measure: 0.3,
  cost: 0.75,
  balance: 0,
};

const examplesOf = (split: Split, labelsOf: (message: OwnMessage) => string[]) =>
  readOwnMessages(split).map((message) => ({ text: message.text, labels: labelsOf(message), language: 'en' }));

function trainHead(
  name: string,
  several: boolean,
  labelsOf: (message: OwnMessage) => string[],
  ownRecipe = recipe,
): LinearModel {
  const { model } = trainModels({
    name,
    recipe: ownRecipe,
    keep: ownRecipe === recipe ? { features: 6_000, weights: 12_000 } : { features: 20_000, weights: 80_000 },
    train: examplesOf('train', labelsOf),
  });
  return calibrateModel({ ...model, several }, examplesOf('validation', labelsOf));
}

let models: LinearModel[] | null = null;

/** Small models of tone, emotion, urgency and intent: good enough to be worth a test, and the same each time. */
export function smallModels(): LinearModel[] {
  models ??= [
    trainHead('sentiment', false, ({ sentiment }) => [sentiment]),
    trainHead('emotion', true, ({ emotions }) => emotions),
    trainUrgency(),
    trainHead('intent', false, ({ intents }) => intents, matter),
    trainHead('intent_phrases', false, ({ intents }) => intents, { ...matter, blocks: ['topic'], measure: 1 }),
  ];
  return models;
}

export const smallAnalysis = () => createAnalysis({ models: smallModels(), network: null, hash: 'small' });
