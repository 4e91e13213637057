import { chooseThreshold } from '../../../lib/analysis/learn/choose-threshold.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { findHighest } from '../../../lib/analysis/learn/find-highest.ts';
import { dataSets, type DataSetName } from '../data-sets/data-sets.ts';
import { readDataSet } from '../data-sets/read-data-set.ts';
import { frameRequests } from '../frame-requests.ts';
import { drawEvenly } from '../draw-evenly.ts';
import { readIntentMapping } from '../read-intent-mapping.ts';
import { readOwnMessages, type Split } from '../read-own-messages.ts';
import { matter } from '../tasks/recipes.ts';
import type { DataAccess, ShippedHead } from './shipped-head.ts';

/**
 * What a message of a public set counts beside one of ours: little, since they are questions to a bank or an assistant, and
 * Bitext's a template grammar. The more of ours there are, the less they help.
 */
const borrowedWeight = 0.05;
/** Public sets, with how many messages of each intent are taken. */
const borrowed: { name: DataSetName; most: number }[] = [
  { name: 'banking77', most: 150 },
  { name: 'clinc150', most: 150 },
  { name: 'clinc150_out_of_scope', most: 100 },
  { name: 'hwu64', most: 100 },
  { name: 'bitext_20k', most: 150 },
];
const seed = 4;
/** Of the messages that get their right intent, so many may get none, for the sake of those that would get a wrong one. */
const mostLost = 0.03;

const readOwn = (split: Split): Example[] =>
  readOwnMessages(split).map(({ text, intents, language }) => ({ text, labels: intents, language }));

function borrow(folder: string, { name, most }: (typeof borrowed)[number]): Example[] {
  const intentOf = readIntentMapping(name);
  const known = readDataSet(folder, name, 'train').flatMap((example) => {
    const intent = intentOf.get(example.labels[0] ?? '');
    return intent === undefined ? [] : [{ ...example, labels: [intent], weight: borrowedWeight }];
  });
  return drawEvenly(known, most, seed);
}

/** What intents are learned from; `without` leaves a set out, for benches that measure on it. */
export function readIntentExamples({ folder, permissive }: DataAccess, without: DataSetName[] = []): Example[] {
  const allowed = borrowed.filter(({ name }) => !without.includes(name) && (!permissive || dataSets[name].permissive));
  const own = readOwn('train');
  return [...own, ...frameRequests(own), ...allowed.flatMap((set) => borrow(folder, set))];
}

/** What a message is about, the main matter first: our own messages, and public ones whose labels mean the same. */
export const intent: ShippedHead = {
  name: 'intent',
  several: false,
  recipe: { ...matter, blocks: [...matter.blocks, 'topic'], measure: 0.15, cost: 0.5, balance: 0.5, fewest: 2 },
  keep: { features: 60_000, weights: 300_000 },
  sources: borrowed.map(({ name }) => name),
  read: (access) => ({
    train: readIntentExamples(access),
    // The confidence that is enough is chosen where there are messages enough to choose it.
    validation: readOwn('validation').filter(({ language }) => language === 'en'),
  }),
  chooseThresholds(labels, probabilities, validation) {
    const inside = probabilities.map((own, at) => {
      const best = findHighest(own);
      return { confidence: own[best] ?? 0, isRight: validation[at]?.labels.includes(labels[best] ?? '') === true };
    });
    const threshold = Number(chooseThreshold({ inside }, mostLost).toFixed(4));
    return labels.map(() => threshold);
  },
};
