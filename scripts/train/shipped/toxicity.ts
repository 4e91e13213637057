import { chooseLabelThresholds } from '../../../lib/analysis/learn/choose-label-thresholds.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { createPhraseFinder } from '../../../lib/analysis/find-phrases.ts';
import { toxicityCues } from '../../../lib/analysis/lexicon/toxicity-cues.ts';
import { normalise } from '../../../lib/analysis/normalise.ts';
import { augmentIdentity } from '../augment-identity.ts';
import { readDataSet } from '../data-sets/read-data-set.ts';
import { readOwnMessages, type Split } from '../read-own-messages.ts';
import { readToxicityMessages } from '../read-toxicity-messages.ts';
import { mood } from '../tasks/recipes.ts';
import type { ShippedHead } from './shipped-head.ts';

/** One message of ours, with its contrasts, is worth so many that were found by a list of words. */
const ownWeight = 3;
const careWeight = 0.12;
/** Every second message of Davidson et al.: 24,783 of one kind would drown the rest. */
const davidsonStep = 2;

/** It says "offensive" of whatever has one of a list of words in it. */
const davidsonWeight = 0.3;

const findSwearing = createPhraseFinder([{ label: 'swearing', lines: toxicityCues.swearing }]);

/**
 * `toxic` is what all kinds but spam have in common: where the kind can't be told, it still can. `offensive` is what others
 * call so: an attack, or swearing at nobody. It is measured beside them and never shown.
 */
function addCommonLabels(text: string, kinds: readonly string[]): string[] {
  if (kinds.some((kind) => kind !== 'spam')) return ['offensive', 'toxic', ...kinds];
  return findSwearing(normalise(text).words).length > 0 ? ['offensive', ...kinds] : [...kinds];
}

const readOwn = (split: Split): Example[] => [
  ...readToxicityMessages(split).map((message) => ({
    ...message,
    labels: addCommonLabels(message.text, message.labels),
    weight: ownWeight,
  })),
  // The head is asked about English alone (`trusted-in.ts`): in other languages there are no attacks to tell from the rest.
  ...readOwnMessages(split)
    .filter(({ language }) => language === 'en')
    .map(({ text, intents, language }) => ({
      text,
      labels: addCommonLabels(text, intents.includes('spam') ? ['spam'] : []),
      language,
      weight: careWeight,
    })),
];

const kindsOfDavidson: Record<string, string[]> = {
  offensive: ['offensive', 'toxic', 'insult'],
  hate: ['offensive', 'toxic', 'hate'],
};
const readDavidson = (folder: string): Example[] =>
  readDataSet(folder, 'davidson', 'train')
    .filter((_, at) => at % davidsonStep === 0)
    .map((message) => ({ ...message, labels: kindsOfDavidson[message.labels[0] ?? ''] ?? [], weight: davidsonWeight }));
const readConvAbuse = (folder: string, split: Split): Example[] =>
  readDataSet(folder, 'convabuse', split).map((message) => ({
    ...message,
    labels: message.labels.includes('ok') ? [] : ['offensive', 'toxic', 'insult'],
  }));

/** Whether the words of a message attack somebody, and how; several kinds may hold. Advice, never acted on. */
export const toxicity: ShippedHead = {
  name: 'toxicity',
  several: true,
  recipe: { ...mood, blocks: [...mood.blocks, 'cue'], balance: 0.7 },
  keep: { features: 20_000, weights: 60_000 },
  sources: ['davidson', 'convabuse'],
  read: ({ folder }) => {
    const own = readOwn('train');
    // Who somebody is must not sound like an attack.
    const copies = augmentIdentity(own.filter(({ labels }) => labels.length === 0));
    return {
      train: [...readDavidson(folder), ...readConvAbuse(folder, 'train'), ...own, ...copies],
      validation: [...readOwn('validation'), ...readConvAbuse(folder, 'validation')],
    };
  },
  chooseThresholds: chooseLabelThresholds,
};
