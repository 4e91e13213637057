import type { ToxicityKind, ToxicitySignal } from '@/lib/domain/signal';
import { toxicityKinds } from '../domain/signal.ts';
import type { NormalisedText } from './normalise';
import { silence } from '../domain/silence.ts';
import type { ModelRunner } from './scoring/create-model-runner';
import { saysSomething } from './says-something.ts';

const head = 'toxicity';
/** What all kinds but spam have in common; it is read first, because that a message attacks is easier to tell than how. */
const toxic = 'toxic';

/**
 * Whether the words of the message that was last read attack somebody, or are spam, and which kind it most likely is. It
 * advises whoever reads the message and nothing is ever done on it: words about an attack are easily taken for one.
 */
export function judgeToxicity(runner: ModelRunner, text: NormalisedText): ToxicitySignal {
  const labels = runner.labels(head);
  if (!saysSomething(text) || labels.length === 0) return silence.toxicity;
  const probabilities = runner.probabilities(head);
  const thresholds = runner.thresholds(head);
  const read = (label: string): { probability: number; excess: number } => {
    const at = labels.indexOf(label);
    if (at === -1) return { probability: 0, excess: -1 };
    const probability = probabilities[at] ?? 0;
    return { probability, excess: probability - (thresholds[at] ?? 1) };
  };
  const attack = read(toxic);
  const spam = read('spam');
  const likeliest = toxicityKinds
    .filter((kind) => kind !== 'spam')
    .reduce<ToxicityKind>((best, kind) => (read(kind).excess > read(best).excess ? kind : best), 'insult');
  const isSpam = spam.excess >= 0 && spam.probability >= attack.probability;
  const label = isSpam ? 'spam' : attack.excess >= 0 ? likeliest : null;
  const confidence = isSpam ? spam.probability : attack.probability;
  return { label, confidence, evidence: label === null ? [] : runner.evidence(head, isSpam ? 'spam' : toxic) };
}
