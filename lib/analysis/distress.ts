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
 * Whether the writer of the message that was last read, or someone they write about, may be in despair or danger. Not a
 * diagnosis: it decides only whether a calm card comes before the canned replies. Recall comes first: the head's threshold
 * of `none` is the probability from which on it is flagged. Confidence is that probability; evidence above zero speaks for
 * distress.
 */
export function judgeDistress(runner: ModelRunner, text: NormalisedText): DistressSignal {
  if (!saysSomething(text)) return { flag: false, confidence: 0, evidence: [] };
  const at = runner.labels(head).indexOf(none);
  if (at === -1) return judgeDistressByCues(text);
  const confidence = Math.min(1, Math.max(0, 1 - (runner.probabilities(head)[at] ?? 1)));
  const flag = confidence >= (runner.thresholds(head)[at] ?? 1);
  if (!flag) return { flag, confidence, evidence: [] };
  const kind = pickLabel(runner, head, distressKinds).label;
  const evidence = runner.evidence(head, none).map(({ start, end, weight }) => ({ start, end, weight: -weight }));
  return { flag, confidence, evidence, ...(kind === null ? {} : { kind }) };
}
