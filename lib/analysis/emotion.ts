import type { EmotionSignal } from '@/lib/domain/signal';
import { emotions } from '../domain/signal.ts';
import { boosters } from './lexicon/modifiers.ts';
import { silence } from '../domain/silence.ts';
import type { NormalisedText } from './normalise';
import { pickLabel } from './pick-label.ts';
import { saysSomething } from './says-something.ts';
import type { ModelRunner } from './scoring/create-model-runner';

const head = 'emotion';

/** An emotion in plain words has this part of its intensity; the rest is in how it is said. */
const plainPart = 0.6;
/** So many signs of emphasis (marks, capitals, stretched letters, "very") are as loud as it gets. */
const loudest = 4;

/** How loudly it is said, 0 to 1. */
function readEmphasis({ tokens, words }: NormalisedText): number {
  const signs =
    tokens.filter(({ kind, text }) => kind === 'mark' && text.includes('!')).length +
    tokens.filter(({ kind, text }) => kind === 'mark' && /[!?]{2}/.test(text)).length +
    words.filter(({ shouted, variant, text }) => shouted || variant !== null || boosters.has(text)).length;
  return Math.min(1, signs / loudest);
}

/** What the words of the message that was last read sound like, and how strongly; several emotions may hold. */
export function judgeEmotion(runner: ModelRunner, text: NormalisedText): EmotionSignal {
  if (!saysSomething(text)) return silence.emotion;
  const { label, confidence, scores } = pickLabel(runner, head, emotions, true);
  const scoreOf = (emotion: (typeof emotions)[number]): number => scores.get(emotion) ?? 0;
  const felt = Math.max(...emotions.filter((emotion) => emotion !== 'neutral').map(scoreOf));
  return {
    label,
    confidence,
    evidence: label === null ? [] : runner.evidence(head, label),
    scores: {
      anger: scoreOf('anger'),
      frustration: scoreOf('frustration'),
      sadness: scoreOf('sadness'),
      fear: scoreOf('fear'),
      disappointment: scoreOf('disappointment'),
      confusion: scoreOf('confusion'),
      joy: scoreOf('joy'),
      gratitude: scoreOf('gratitude'),
      neutral: scoreOf('neutral'),
    },
    intensity: felt * (plainPart + (1 - plainPart) * readEmphasis(text)),
  };
}
