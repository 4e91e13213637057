import { chooseLabelThresholds } from '../../../lib/analysis/learn/choose-label-thresholds.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { readDataSet } from '../data-sets/read-data-set.ts';
import { readOwnMessages, type Split } from '../read-own-messages.ts';
import { mood } from '../tasks/recipes.ts';
import { emotionOfGoEmotions } from './emotion-map.ts';
import type { ShippedHead } from './shipped-head.ts';

/** One message of ours is a message to customer care; one of GoEmotions is from a discussion among strangers. */
const ownWeight = 3;

/** Ours hold few sad or glad messages: every so many of GoEmotions' validation messages stand beside them. */
const beside = 5;

const readOwn = (split: Split): Example[] =>
  readOwnMessages(split).map(({ text, emotions, language }) => ({ text, labels: emotions, language }));

const isKnown = (label: string): label is keyof typeof emotionOfGoEmotions => label in emotionOfGoEmotions;

/** GoEmotions in our words. A message whose emotions are none of ours has no label: it speaks against all of them. */
export const readMapped = (folder: string, split: Split): Example[] =>
  readDataSet(folder, 'goemotions', split).map((message) => {
    const mapped = message.labels.map((label) => (isKnown(label) ? emotionOfGoEmotions[label] : null));
    return { ...message, labels: [...new Set(mapped.filter((label) => label !== null))] };
  });

/** Anger, frustration, sadness, fear, disappointment, confusion, joy, gratitude or none; several may hold. */
export const emotion: ShippedHead = {
  name: 'emotion',
  several: true,
  recipe: { ...mood, fewest: 3, cost: 0.05, balance: 0.3 },
  keep: { features: 20_000, weights: 56_000 },
  sources: ['goemotions'],
  read: ({ folder }) => ({
    train: [...readMapped(folder, 'train'), ...readOwn('train').map((message) => ({ ...message, weight: ownWeight }))],
    validation: [...readOwn('validation'), ...readMapped(folder, 'validation').filter((_, at) => at % beside === 0)],
  }),
  chooseThresholds: chooseLabelThresholds,
};
