import { weighAlarm } from '../../../lib/analysis/distress.ts';
import { isJudgedLanguage } from '../../../lib/analysis/judged-languages.ts';
import { readDataSet } from '../data-sets/read-data-set.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import { readDistressMessages, readOwnMessages, type Split } from '../read-own-messages.ts';
import { mood } from '../tasks/recipes.ts';
import type { DataAccess, ShippedHead } from './shipped-head.ts';

/** The shares of harmless messages that may raise an alarm: of those that look like distress, and of service messages. */
const falseAlarms = { alike: 0.05, service: 0.05 };
/** Customer care by templates, and what people say on any day, keep real traffic quiet; a message of ours is worth more. */
const chatterWeight = 0.3;
const chatterStep = 2;
const templateStep = 20;
/** What people say in other languages, most of whose messages here are written about distress. */
const foreignWeight = 0.5;
/** One service message of ours counts so much in training: a card in everybody's way is not read any more. */
const ownWeight = 1.5;
/** Of these intents a message may well be about somebody in danger. */
const grave = new Set(['safety_issue', 'legal_threat']);

const readOwn = (split: Split): Example[] =>
  readOwnMessages(split)
    .filter(({ intents }) => !intents.some((intent) => grave.has(intent)))
    .map(({ text, language }) => ({ text, labels: ['none'], language }));

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

function readForeign({ folder, permissive }: DataAccess): Example[] {
  if (permissive) return [];
  return readDataSet(folder, 'umsab', 'train')
    .filter(({ language }) => language !== 'en' && isJudgedLanguage(language))
    .map(({ text, language }) => ({ text, labels: ['none'], language, weight: foreignWeight }));
}

const findCut = (alarms: readonly number[], share: number): number =>
  alarms.toSorted((a, b) => b - a)[Math.floor(alarms.length * share)] ?? 1;

/**
 * Whether the writer, or someone they write about, may be in despair or danger: anything but `none` is an alarm. The threshold
 * of `none` is the probability of an alarm from which on it is raised: as low as validation's harmless messages allow.
 */
export const distress: ShippedHead = {
  name: 'distress',
  several: false,
  recipe: { ...mood, blocks: [...mood.blocks, 'cue'], fewest: 1, measure: 0.6, cost: 0.3, balance: 1 },
  keep: { features: 45_000, weights: 130_000 },
  sources: ['bitext_20k', 'davidson', 'umsab'],
  read: (access) => ({
    train: [
      ...readFamilies('train'),
      ...readOwn('train').map((message) => ({ ...message, weight: ownWeight })),
      ...readChatter(access),
      ...readForeign(access),
    ],
    validation: [...readFamilies('validation'), ...readOwn('validation')],
  }),
  chooseThresholds(labels, probabilities, validation) {
    const none = labels.indexOf('none');
    const alike = new Set(readFamilies('validation').map(({ text }) => text));
    const alarms = probabilities.map((row, at) => {
      const message = validation[at];
      return { alarm: weighAlarm(1 - (row[none] ?? 0), message?.language ?? null), message };
    });
    const harmless = alarms.filter(({ message }) => message?.labels.includes('none') === true);
    const cuts = [true, false].map((isAlike) =>
      findCut(
        harmless.filter(({ message }) => alike.has(message?.text ?? '') === isAlike).map(({ alarm }) => alarm),
        isAlike ? falseAlarms.alike : falseAlarms.service,
      ),
    );
    const threshold = Math.max(...cuts);
    return labels.map((_, at) => (at === none ? Number(threshold.toFixed(4)) : 0));
  },
};
