import { isJudgedLanguage } from '../../../lib/analysis/judged-languages.ts';
import { chooseAbstention } from '../../../lib/analysis/learn/choose-abstention.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { augmentIdentity } from '../augment-identity.ts';
import { type DataSet, type DataSetName, dataSets } from '../data-sets/data-sets.ts';
import { readDataSet } from '../data-sets/read-data-set.ts';
import { dropOverlap } from '../drop-overlap.ts';
import { sentimentOfGoEmotions } from './emotion-map.ts';
import { readOwnMessages, type Split } from '../read-own-messages.ts';
import { tone } from '../tasks/recipes.ts';
import type { DataAccess, ShippedHead } from './shipped-head.ts';

/** One message of ours is a message to customer care; one of theirs is whatever was said that day. */
const ownWeight = 3;
const ownWeightAmongFew = 1;
/** There are 1,839 messages of each language in UMSAB, and thirty times as many English ones elsewhere. */
const foreignWeight = 3;

/** Every so many public messages is copied with words that say who somebody is; of ours, all that can be. */
const copiedOf = 4;

const readOwn = (split: Split): Example[] =>
  readOwnMessages(split).map(({ text, sentiment, language }) => ({ text, labels: [sentiment], language }));
const sources = ['tweeteval_sentiment', 'umsab', 'vader_tweets', 'vader_products', 'brand_emotion'] as const;

/**
 * GoEmotions as messages with a sentiment. Only where the better sets are left out: Reddit's neutral is not that of people
 * who want something, and with those sets the head gains more by stacking on the emotions.
 */
const readEmotions = (folder: string): Example[] =>
  readDataSet(folder, 'goemotions', 'train').flatMap((message) => {
    const known = new Set(message.labels.map((label) => sentimentOfGoEmotions(label)));
    const [only = 'neutral'] = known;
    return known.size === 1 ? [{ ...message, labels: [only] }] : [];
  });

function read({ folder, permissive }: DataAccess): { train: Example[]; validation: Example[] } {
  const take = (name: DataSetName, split: Split): Example[] => {
    const set: DataSet = dataSets[name];
    if (permissive && !set.permissive) return [];
    return readDataSet(folder, name, split).filter(({ language }) => isJudgedLanguage(language));
  };
  const validation = [...take('tweeteval_sentiment', 'validation'), ...take('umsab', 'validation')];
  const test = [...take('tweeteval_sentiment', 'test'), ...take('umsab', 'test')];
  const train = dropOverlap(
    [...sources.flatMap((name) => take(name, 'train')), ...(permissive ? readEmotions(folder) : [])],
    [...validation, ...test],
  ).map((message) => (message.language === 'en' ? message : { ...message, weight: foreignWeight }));
  const own = readOwn('train').map((message) => ({
    ...message,
    weight: permissive ? ownWeightAmongFew : ownWeight,
  }));
  return {
    train: [...train, ...own, ...augmentIdentity([...train.filter((_, at) => at % copiedOf === 0), ...own])],
    validation: [...validation, ...readOwn('validation')],
  };
}

/** Negative, neutral or positive, in six languages. */
export const sentiment: ShippedHead = {
  name: 'sentiment',
  several: false,
  recipe: { ...tone, fewest: 3 },
  keep: { features: 40_000, weights: 110_000 },
  stacks: ({ permissive }) => (permissive ? [] : ['goemotions']),
  sources: [...sources, 'goemotions'],
  read,
  chooseThresholds: chooseAbstention,
};
