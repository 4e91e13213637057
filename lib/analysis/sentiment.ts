import type { SentimentSignal } from '@/lib/domain/signal';
import { sentiments } from '../domain/signal.ts';
import { pickLabel } from './pick-label.ts';
import type { ModelRunner } from './scoring/create-model-runner';

const head = 'sentiment';

/**
 * The tone of the message that was last read; its score is how much likelier positive is than negative, -1 to 1. Evidence
 * above zero speaks for the label. Advice about words, never a judgement of a person.
 */
export function judgeSentiment(runner: ModelRunner): SentimentSignal {
  const { label, confidence, scores } = pickLabel(runner, head, sentiments);
  return {
    label,
    confidence,
    evidence: label === null ? [] : runner.evidence(head, label),
    score: (scores.get('positive') ?? 0) - (scores.get('negative') ?? 0),
  };
}
