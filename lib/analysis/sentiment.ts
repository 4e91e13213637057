import type { SentimentSignal } from '@/lib/domain/signal';
import { sentiments } from '../domain/signal.ts';
import type { NormalisedText } from './normalise';
import { pickLabel } from './pick-label.ts';
import { silence } from '../domain/silence.ts';
import type { ModelRunner } from './scoring/create-model-runner';
import { saysSomething } from './says-something.ts';

const head = 'sentiment';

/**
 * The tone of the message that was last read; its score is how much likelier positive is than negative, -1 to 1. Evidence
 * above zero speaks for the label. Advice about words, never a judgement of a person.
 */
export function judgeSentiment(runner: ModelRunner, text: NormalisedText): SentimentSignal {
  if (!saysSomething(text)) return silence.sentiment;
  const { label, confidence, scores } = pickLabel(runner, head, sentiments);
  return {
    label,
    confidence,
    evidence: label === null ? [] : runner.evidence(head, label),
    score: (scores.get('positive') ?? 0) - (scores.get('negative') ?? 0),
  };
}
