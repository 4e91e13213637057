import type { DistressSignal } from '@/lib/domain/signal';
import { distressKinds } from '../domain/signal.ts';
import { judgeDistressByCues } from './distress-by-cues.ts';
import type { NormalisedText } from './normalise';
import { pickLabel } from './pick-label.ts';
import type { ModelRunner } from './scoring/create-model-runner';
import { saysSomething } from './says-something.ts';

const head = 'distress';
const none = 'none';

/**
 * Most of the harmless messages that the head learns from are English: in other languages it takes what is merely said in
 * another way for grave, so there the log-odds of an alarm are lowered by this. Chosen on validation.
 */
const doubtBesidesEnglish = 1.2;

/** The probability of an alarm as it is to be taken in a language: a primary tag, or null where it is not certain. */
export function weighAlarm(probability: number, language: string | null): number {
  if (language === null || language === 'en') return probability;
  const odds = (probability / Math.max(Number.EPSILON, 1 - probability)) * Math.exp(-doubtBesidesEnglish);
  return odds / (1 + odds);
}

/**
 * Whether the writer of the message that was last read, or someone they write about, may be in despair or danger. Not a
 * diagnosis: it decides only whether a calm card comes before the canned replies. Recall comes first: the head's threshold
 * of `none` is the probability from which on it is flagged. Confidence is that probability; evidence above zero speaks for
 * distress. `language` is the primary tag of the message's language where that is certain, else null.
 */
export function judgeDistress(runner: ModelRunner, text: NormalisedText, language: string | null): DistressSignal {
  if (!saysSomething(text)) return { flag: false, confidence: 0, evidence: [] };
  const at = runner.labels(head).indexOf(none);
  if (at === -1) return judgeDistressByCues(text);
  const confidence = weighAlarm(Math.min(1, Math.max(0, 1 - (runner.probabilities(head)[at] ?? 1))), language);
  const flag = confidence >= (runner.thresholds(head)[at] ?? 1);
  if (!flag) return { flag, confidence, evidence: [] };
  const kind = pickLabel(runner, head, distressKinds).label;
  const evidence = runner.evidence(head, none).map(({ start, end, weight }) => ({ start, end, weight: -weight }));
  return { flag, confidence, evidence, ...(kind === null ? {} : { kind }) };
}
