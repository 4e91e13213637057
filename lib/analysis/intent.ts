import { type Intent, type IntentSignal, intents } from '../domain/signal.ts';
import type { NormalisedText } from './normalise';
import { silence } from '../domain/silence.ts';
import { pickLabel } from './pick-label.ts';
import { saysSomething } from './says-something.ts';
import type { ModelRunner } from './scoring/create-model-runner';

const head = 'intent';

/** A second matter is listed from this probability on; chosen on messages with several intents (validation). */
const listedFrom = 0.2;
const mostListed = 4;
/** Unless the best is surer than this, three are offered to choose from: the right one is among them far more often. */
const sure = 0.8;
const offered = 3;
/** What is less likely than this is no choice. */
const least = 0.02;

/**
 * What the message that was last read is about, the main matter first. Several intents may hold; the label is null when none
 * is likely enough; then, and where it is unsure, `all` has the choices.
 */
export function judgeIntent(runner: ModelRunner, text: NormalisedText): IntentSignal {
  if (!saysSomething(text)) return silence.intent;
  const { label, confidence, scores } = pickLabel<Intent>(runner, head, intents);
  const all = [...scores]
    .map(([name, probability]) => ({ label: name, confidence: probability }))
    .toSorted((a, b) => b.confidence - a.confidence)
    .filter((other, place) => {
      const isOffered = confidence < sure && place < offered && other.confidence >= least;
      return other.label === label || other.confidence >= listedFrom || isOffered;
    })
    .slice(0, mostListed);
  return { label, confidence, evidence: label === null ? [] : runner.evidence(head, label), all, own: null };
}
