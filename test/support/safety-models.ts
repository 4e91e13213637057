import { calibrateModel } from '@/lib/analysis/learn/calibrate-model';
import type { Example } from '@/lib/analysis/learn/example';
import { scoreExamples } from '@/lib/analysis/learn/score-examples';
import type { LinearRecipe } from '@/lib/analysis/learn/train-linear';
import { trainModels } from '@/lib/analysis/learn/train-model';
import type { LinearModel } from '@/lib/analysis/scoring/artefact-format';
import { readProbabilities } from '@/lib/analysis/scoring/read-probabilities';
import { readDistressMessages, readOwnMessages, type Split } from '@/scripts/train/read-own-messages';
import { readToxicityMessages } from '@/scripts/train/read-toxicity-messages';
import { distress } from '@/scripts/train/shipped/distress';
import type { ShippedHead } from '@/scripts/train/shipped/shipped-head';
import { toxicity } from '@/scripts/train/shipped/toxicity';
import { mood } from '@/scripts/train/tasks/recipes';
import { urgency } from '@/scripts/train/shipped/urgency';

// Small heads of distress, toxicity and urgency, from our own messages alone, with the thresholds chosen as for the
// artefact that ships.

/** Fewer blocks: a test has no time for letters. */
const recipe: LinearRecipe = { ...mood, blocks: ['word', 'pair', 'negated', 'shape', 'mood', 'cue'] };

function trainHead(head: ShippedHead, read: (split: Split) => Example[]): LinearModel {
  const validation = read('validation');
  const { model } = trainModels({ ...head, recipe, keep: { features: 24_000, weights: 60_000 }, train: read('train') });
  const calibrated = calibrateModel({ ...model, several: head.several }, validation);
  const probabilities = scoreExamples(calibrated, validation).map((own) => readProbabilities(calibrated, own));
  const thresholds = head.chooseThresholds?.(calibrated.labels, probabilities, validation) ?? calibrated.thresholds;
  return { ...calibrated, thresholds };
}

/** A test has no time for all of them. */
const step = 3;

/** Of these intents a message may well be about somebody in danger, or an attack. */
const grave = new Set(['safety_issue', 'legal_threat']);

const readCare = (split: Split, labels: string[]): Example[] =>
  readOwnMessages(split)
    .filter(({ intents }, at) => at % step === 0 && !intents.some((intent) => grave.has(intent)))
    .map(({ text, language }) => ({ text, labels, language }));

export const trainUrgency = (): LinearModel =>
  trainHead(urgency, (split) =>
    readOwnMessages(split).map((message) => ({
      text: message.text,
      labels: [message.urgency],
      language: message.language,
    })),
  );

let models: LinearModel[] | null = null;

export function safetyModels(): LinearModel[] {
  models ??= [
    trainHead(distress, (split) => [
      ...readDistressMessages()
        .filter((message) => message.split === split)
        .filter((_, at) => split !== 'train' || at % step !== 0)
        .map(({ text, label, kind, language }) => ({ text, language, labels: [label === 'none' ? label : kind] })),
      ...readCare(split, ['none']),
    ]),
    trainHead(toxicity, (split) => [
      ...readToxicityMessages(split).map((message) => ({
        ...message,
        labels: message.labels.some((kind) => kind !== 'spam') ? ['toxic', ...message.labels] : message.labels,
      })),
      ...readCare(split, []),
    ]),
    trainUrgency(),
  ];
  return models;
}
