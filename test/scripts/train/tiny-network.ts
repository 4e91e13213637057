import type { Example } from '@/lib/analysis/learn/example';
import type { NetworkModel } from '@/lib/analysis/scoring/network-format';
import { buildLexicon, type Lexicon } from '@/scripts/train/network/lexicon';
import { createParameters, type NetworkParameters } from '@/scripts/train/network/network-parameters';
import { chooseMeasures, type NetworkTexts, readNetworkTexts } from '@/scripts/train/network/network-texts';
import { quantiseNetwork } from '@/scripts/train/network/quantise-network';
import { type Lesson, trainNetwork } from '@/scripts/train/network/train-network';
import { trainVectors } from '@/scripts/train/network/train-vectors';

const goods = ['love', 'great', 'lovely', 'thanks', 'happy'];
const bads = ['hate', 'awful', 'broken', 'angry', 'refund'];
const things = ['parcel', 'app', 'order', 'phone', 'printer', 'card'];

/** Messages whose mood hangs on one word, or on that word and a negation. */
export const examples: Example[] = [...goods, ...bads].flatMap((word, at) =>
  things.flatMap((thing) => {
    const isGood = at < goods.length;
    return [
      { text: `The ${thing} is ${word}!`, labels: [isGood ? 'good' : 'bad'], language: 'en' },
      { text: `my ${thing} is NOT ${word} at all`, labels: [isGood ? 'bad' : 'good'], language: 'en' },
    ];
  }),
);

export const tasks = [
  { name: 'mood', labels: ['bad', 'good'], several: false },
  { name: 'things', labels: ['app', 'card', 'order'], several: true },
];

export interface TinyNetwork {
  parameters: NetworkParameters;
  lexicon: Lexicon;
  texts: NetworkTexts;
  lessons: Lesson[];
  measureHashes: Uint32Array;
}

/** A network that has learned vectors, and nothing of the tasks. */
export function createTinyNetwork(): TinyNetwork {
  const messages = examples.map(({ text }) => text);
  const lexicon = buildLexicon(messages, { rows: 20, buckets: 31, fewest: 2 });
  const measureHashes = chooseMeasures(examples, 2);
  const texts = readNetworkTexts(examples, lexicon, measureHashes);
  const vectors = trainVectors(texts, lexicon, {
    dimensions: 6,
    epochs: 3,
    window: 2,
    negatives: 2,
    subsample: 1,
    rate: 0.05,
    seed: 3,
  });
  const windows = [
    { width: 1, count: 4 },
    { width: 2, count: 8 },
    { width: 3, count: 4 },
  ];
  const shape = { dimensions: 6, windows, measures: measureHashes.length, tasks };
  const lessons = examples.flatMap(({ text, labels }, at) => [
    {
      text: at,
      task: 0,
      weight: 1,
      targets: Float64Array.from(['bad', 'good'], (label) => (labels[0] === label ? 1 : 0)),
    },
    {
      text: at,
      task: 1,
      weight: 0.5,
      targets: Float64Array.from(['app', 'card', 'order'], (thing) => (text.includes(thing) ? 1 : 0)),
    },
  ]);
  return { parameters: createParameters(shape, vectors, 5), lexicon, texts, lessons, measureHashes };
}

export const recipe = {
  rate: 0.01,
  decay: 0.01,
  wordRate: 0.05,
  epochs: 12,
  batch: 4,
  dropout: { words: 0.1, rows: 0.2, summary: 0.2 },
  seed: 11,
};

/** From messages to the network as it is stored. */
export function trainTinyNetwork(): NetworkModel {
  const { parameters, lexicon, texts, lessons, measureHashes } = createTinyNetwork();
  trainNetwork(parameters, lexicon, texts, lessons, recipe);
  return quantiseNetwork(parameters, lexicon, measureHashes);
}
