import { calibrateModel } from '@/lib/analysis/learn/calibrate-model';
import type { Example } from '@/lib/analysis/learn/example';
import { scoreExamples } from '@/lib/analysis/learn/score-examples';
import { trainModels } from '@/lib/analysis/learn/train-model';
import type { LinearRecipe } from '@/lib/analysis/learn/train-linear';
import type { LinearModel } from '@/lib/analysis/scoring/artefact-format';
import { readProbabilities } from '@/lib/analysis/scoring/read-probabilities';
import { frameRequests } from '@/scripts/train/frame-requests';
import { mood } from '@/scripts/train/tasks/recipes';
import { readOwnMessages, type OwnMessage, type Split } from '@/scripts/train/read-own-messages';
import { readToxicityMessages } from '@/scripts/train/read-toxicity-messages';
import { urgency } from '@/scripts/train/shipped/urgency';

/** Fewer blocks: a test has no time for letters. */
const smallMood: LinearRecipe = { ...mood, blocks: ['word', 'pair', 'negated', 'shape', 'mood'] };
/** Many labels: what a word is worth goes by how rare it is. */
const matter: LinearRecipe = {
  ...smallMood,
  blocks: ['word', 'pair', 'character', 'topic'],
  weighting: 'rarity',
  measure: 0.15,
  cost: 0.5,
  balance: 0.5,
};
const few = { features: 6_000, weights: 12_000 };
const many = { features: 60_000, weights: 270_000 };

interface Lesson {
  name: string;
  several?: boolean;
  recipe: LinearRecipe;
  keep?: typeof few;
  read: (split: 'train' | 'validation') => Example[];
}

/** Half of those who wrote: tests have no time to learn from all, and stay as they are when others join. */
const writers = new Set(
  `angry-caps app-reviews business chat-lower everyday-services gamers kitchen-table letters-home mail-formal night-shift-mix
  nonnative parents-seniors says-it-sideways short-handles tweets us-plain clientes clients kunden dry-precise
  hurried-mobile`.split(/\s+/),
);

const readOwn =
  (labelsOf: (message: OwnMessage) => string[]) =>
  (split: Split): Example[] =>
    readOwnMessages(split)
      .filter(({ style }) => writers.has(style))
      .map((message) => ({
        text: message.text,
        labels: labelsOf(message),
        language: message.language,
      }));

/** There is none for distress: without one, the lists of cues judge it. */
const heads: Lesson[] = [
  { name: 'sentiment', recipe: smallMood, read: readOwn(({ sentiment }) => [sentiment]) },
  { name: 'emotion', several: true, recipe: smallMood, read: readOwn(({ emotions }) => emotions) },
  {
    name: 'urgency',
    recipe: { ...smallMood, blocks: [...smallMood.blocks, 'cue'] },
    read: readOwn((own) => [own.urgency]),
  },
  {
    name: 'intent',
    recipe: matter,
    keep: many,
    read: (split) => {
      const own = readOwn(({ intents }) => intents)(split);
      return split === 'train' ? [...own, ...frameRequests(own)] : own;
    },
  },
  {
    name: 'toxicity',
    several: true,
    recipe: { ...smallMood, blocks: [...smallMood.blocks, 'cue'] },
    read: (split) =>
      readToxicityMessages(split).map((message) => ({
        ...message,
        labels: message.labels.some((kind) => kind !== 'spam') ? ['toxic', ...message.labels] : message.labels,
      })),
  },
];

function trainHead({ name, several = false, recipe, keep = few, read }: Lesson): LinearModel {
  const validation = read('validation');
  const { model } = trainModels({ name, recipe, keep, train: read('train') });
  const calibrated = calibrateModel({ ...model, several }, validation);
  if (name !== 'urgency') return calibrated;
  const probabilities = scoreExamples(calibrated, validation).map((own) => readProbabilities(calibrated, own));
  return { ...calibrated, thresholds: urgency.chooseThresholds?.(model.labels, probabilities, validation) ?? [] };
}

/** Small models of our own messages alone: good enough to be worth a test, and the same each time. Takes some seconds. */
export const trainSmallModels = (): LinearModel[] => heads.map(trainHead);
