import type { Assessment } from '@/lib/domain/assessment';
import { measureMacroF1, measureMacroRecall } from '../../../scripts/train/metrics.ts';
import { type OwnMessage, readDistressMessages, readOwnMessages } from '../../../scripts/train/read-own-messages.ts';
import { type Evaluation, type Figure, measureShownError, type Verdict } from './evaluation.ts';

// The shipped artefact on the test parts of our own messages: writers (and, for distress, families of telling it) that no
// training message has. What is measured is what the sidebar shows, abstentions included.

type Assess = (text: string) => Assessment;

const share = <T>(items: readonly T[], fits: (item: T) => boolean): number =>
  (100 * items.filter(fits).length) / Math.max(1, items.length);
const isRight = ({ guess, truth }: Verdict): boolean => guess !== null && truth.includes(guess);

/** What every signal is asked: how often it speaks, how often it is then right, and how honest its confidence is. */
const measureSpeech = (verdicts: readonly Verdict[]): Figure[] => {
  const said = verdicts.filter(({ guess }) => guess !== null);
  return [
    { what: 'says something, %', value: share(verdicts, ({ guess }) => guess !== null) },
    { what: 'right when it does, %', value: share(said, isRight) },
    { what: 'calibration error (ECE), points', value: 100 * measureShownError(verdicts) },
  ];
};

/** Signals of the service messages: sentiment, emotion, intent, urgency. */
export function evaluateOwnMessages(assess: Assess): Evaluation[] {
  const messages = readOwnMessages('test');
  const on = `${messages.length} service messages of ours by ${new Set(messages.map(({ style }) => style)).size} writers who wrote none of the training messages`;
  const assessed = messages.map((message) => ({ message, assessment: assess(message.text) }));
  const judge = (read: (message: OwnMessage, assessment: Assessment) => Omit<Verdict, 'text'>): Verdict[] =>
    assessed.map(({ message, assessment }) => ({ text: message.text, ...read(message, assessment) }));

  const sentiment = judge((message, { sentiment: { label, confidence } }) => ({
    truth: [message.sentiment],
    guess: label,
    confidence,
    ranked: label === null ? [] : [label],
  }));
  const emotion = judge((message, { emotion: { label, confidence, scores } }) => ({
    truth: message.emotions,
    guess: label,
    confidence,
    ranked: Object.entries(scores)
      .toSorted(([, a], [, b]) => b - a)
      .map(([name]) => name),
  }));
  const intent = judge((message, { intent: { label, confidence, all } }) => ({
    truth: message.intents,
    guess: label,
    confidence,
    ranked: all.map((one) => one.label),
  }));
  const urgency = judge((message, { urgency: { label, confidence } }) => ({
    truth: [message.urgency],
    guess: label,
    confidence,
    ranked: label === null ? [] : [label],
  }));
  const truthOf = (verdicts: readonly Verdict[]) => verdicts.map(({ truth }) => truth[0] ?? '');
  const guessOf = (verdicts: readonly Verdict[]) => verdicts.map(({ guess }) => guess ?? '');
  const urgencies = ['low', 'normal', 'high', 'critical'];
  const pressing = urgency.filter(({ truth }) => truth.includes('high') || truth.includes('critical'));
  return [
    {
      signal: 'sentiment',
      on,
      verdicts: sentiment,
      figures: [
        {
          what: 'macro recall, %',
          value: 100 * measureMacroRecall(truthOf(sentiment), guessOf(sentiment), ['negative', 'neutral', 'positive']),
        },
        ...measureSpeech(sentiment),
      ],
    },
    {
      signal: 'emotion',
      on,
      verdicts: emotion,
      figures: [
        { what: 'strongest is one of those meant, %', value: share(emotion, isRight) },
        ...measureSpeech(emotion),
      ],
    },
    {
      signal: 'intent',
      on,
      verdicts: intent,
      figures: [
        {
          what: 'first choice is the main intent or another that was meant, %',
          value: share(intent, ({ ranked, truth }) => truth.includes(ranked[0] ?? '')),
          floor: 75,
        },
        {
          what: 'main intent is the first choice, %',
          value: share(intent, ({ ranked, truth }) => ranked[0] === truth[0]),
        },
        {
          what: 'main intent is among the first three, %',
          value: share(intent, ({ ranked, truth }) => ranked.slice(0, 3).includes(truth[0] ?? '')),
          floor: 90,
        },
        ...measureSpeech(intent),
      ],
    },
    {
      signal: 'urgency',
      on,
      verdicts: urgency,
      figures: [
        { what: 'macro F1, %', value: 100 * measureMacroF1(truthOf(urgency), guessOf(urgency), urgencies) },
        {
          what: 'high and critical told as one of the two, %',
          value: share(pressing, ({ guess }) => guess === 'high' || guess === 'critical'),
        },
        ...measureSpeech(urgency),
      ],
    },
  ];
}

/** The share of harmless messages that may raise an alarm where recall is compared. */
const falseAlarms = 0.05;

/** Distress on its test families: those found, and false alarms among messages that only look like it. */
export function evaluateDistress(assess: Assess): Evaluation {
  const messages = readDistressMessages().filter(({ split }) => split === 'test');
  const judged = messages.map((message) => ({ message, signal: assess(message.text).distress }));
  const verdicts = judged.map(({ message: { text, label }, signal: { flag, confidence } }): Verdict => ({
    text,
    truth: [label],
    guess: flag ? 'distress' : 'none',
    // Of what is said: how likely there is distress, or how likely there is none.
    confidence: flag ? confidence : 1 - confidence,
    ranked: [],
  }));
  const found = verdicts.filter(({ truth }) => truth.includes('distress'));
  const harmless = verdicts.filter(({ truth }) => truth.includes('none'));
  const alarms = judged
    .filter(({ message }) => message.label === 'none')
    .map(({ signal }) => signal.confidence)
    .toSorted((a, b) => b - a);
  const threshold = alarms[Math.floor(alarms.length * falseAlarms)] ?? 1;
  const real = judged.filter(({ message }) => message.label === 'distress');
  const languages = [...new Set(messages.map(({ language }) => language))].toSorted();
  return {
    signal: 'distress',
    on: `${messages.length} messages of ours in six languages, of ${new Set(messages.map(({ family }) => family)).size} families of which no training message is`,
    verdicts,
    figures: [
      {
        what: `found at ${100 * falseAlarms}% false alarms, %`,
        value: share(real, ({ signal }) => signal.confidence > threshold),
        floor: 90,
      },
      { what: 'found as it ships, %', value: share(found, isRight) },
      ...languages.map((language) => ({
        what: `found as it ships, ${language}, %`,
        value: share(
          real.filter(({ message }) => message.language === language),
          ({ signal }) => signal.flag,
        ),
      })),
      { what: 'false alarms as it ships, %', value: share(harmless, (verdict) => !isRight(verdict)) },
    ],
  };
}
