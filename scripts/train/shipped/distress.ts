import { readDataSet } from '../data-sets/read-data-set.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { readDistressMessages, readOwnMessages, type Split } from '../read-own-messages.ts';
import { mood } from '../tasks/recipes.ts';
import type { DataAccess, ShippedHead } from './shipped-head.ts';

/** The share of harmless messages that may raise an alarm: recall comes first, but a card that is always there is not read. */
const falseAlarms = 0.05;
/** Customer care by templates, and what people say on any day, keep real traffic quiet; a message of ours is worth more. */
const chatterWeight = 0.3;
const chatterStep = 2;
const templateStep = 20;
/** Of these intents a message may well be about somebody in danger. */
const grave = new Set(['safety_issue', 'legal_threat']);

const readOwn = (split: Split): Example[] =>
  readOwnMessages(split)
    .filter(({ intents }) => !intents.some((intent) => grave.has(intent)))
    .map(({ text }) => ({ text, labels: ['none'], language: 'en' }));

const readFamilies = (split: Split): Example[] =>
  readDistressMessages()
    .filter((message) => message.split === split)
    .map(({ text, label, kind, language }) => ({ text, labels: [label === 'none' ? 'none' : kind], language }));

/** Messages to customer care from templates, and tweets that Davidson et al. found neither hateful nor offensive. */
function readChatter({ folder, permissive }: DataAccess): Example[] {
  const templates = permissive ? [] : readDataSet(folder, 'bitext_20k', 'train');
  const tweets = readDataSet(folder, 'davidson', 'train').filter(({ labels }) => labels.includes('neither'));
  return [
    ...templates.filter((_, at) => at % templateStep === 0),
    ...tweets.filter((_, at) => at % chatterStep === 0),
  ].map(({ text, language }) => ({
    text: text.replaceAll(/\bRT @user:? ?/g, ''),
    labels: ['none'],
    language,
    weight: chatterWeight,
  }));
}

/**
 * Whether the writer, or someone they write about, may be in despair or danger: anything but `none` is an alarm. The threshold of `none` is the probability of an alarm from which on it is raised, such that
 * so many of the harmless validation messages raise one.
 */
export const distress: ShippedHead = {
  name: 'distress',
  several: false,
  recipe: { ...mood, blocks: [...mood.blocks, 'cue'], fewest: 1, measure: 0.6, cost: 0.3, balance: 1 },
  keep: { features: 24_000, weights: 70_000 },
  sources: ['bitext_20k', 'davidson'],
  read: (access) => ({
    train: [...readFamilies('train'), ...readOwn('train'), ...readChatter(access)],
    validation: [...readFamilies('validation'), ...readOwn('validation')],
  }),
  chooseThresholds(labels, probabilities, validation) {
    const none = labels.indexOf('none');
    const harmless = probabilities
      .filter((_, at) => validation[at]?.labels.includes('none') === true)
      .map((row) => 1 - (row[none] ?? 0))
      .sort((a, b) => b - a);
    const threshold = harmless[Math.floor(harmless.length * falseAlarms)] ?? 1;
    return labels.map((_, at) => (at === none ? Number(threshold.toFixed(4)) : 0));
  },
};
