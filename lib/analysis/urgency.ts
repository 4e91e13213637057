import type { DistressSignal, IntentSignal, Urgency, UrgencySignal } from '@/lib/domain/signal';
import { urgencies } from '../domain/signal.ts';
import { createPhraseFinder, keepHeaviest } from './find-phrases.ts';
import { type UrgencyCue, urgencyCues } from './lexicon/urgency-cues.ts';
import {
  pressingIntents,
  reasonOfCapitals,
  reasonOfCue,
  reasonOfDistress,
  reasonOfTone,
} from './lexicon/urgency-reasons.ts';
import { silence } from '../domain/silence.ts';
import type { NormalisedText } from './normalise';
import { pickLabel } from './pick-label.ts';
import type { ModelRunner } from './scoring/create-model-runner';
import { saysSomething } from './says-something.ts';

const head = 'urgency';
/** An intent raises the level only when it is as sure as this. */
const sureOfIntent = 0.75;
/** Distress is flagged long before it is likely: the card costs little, a queue that is all critical costs much. */
const sureOfDistress = 0.5;
/** Capitals count as shouting when at least this many words, and this share of the message, are in them. */
const shoutedWords = 4;
const shoutedShare = 0.5;

const findCues = createPhraseFinder(
  (Object.keys(urgencyCues) as UrgencyCue[]).map((label) => ({ label, lines: urgencyCues[label] })),
);
const higher = (a: Urgency, b: Urgency): Urgency => (urgencies.indexOf(a) > urgencies.indexOf(b) ? a : b);

function isShouting({ words }: NormalisedText): boolean {
  const shouted = words.filter((word) => word.shouted).length;
  return shouted >= shoutedWords && shouted >= words.length * shoutedShare;
}

/** The level by the model. What is critical is rare, and missing it costs most: it has a threshold of its own. */
function readLevel(runner: ModelRunner): { label: Urgency | null; confidence: number } {
  const { label, confidence, scores } = pickLabel(runner, head, urgencies);
  const critical = scores.get('critical') ?? 0;
  const threshold = runner.thresholds(head)[runner.labels(head).indexOf('critical')] ?? 1;
  return critical >= threshold ? { label: 'critical', confidence: critical } : { label, confidence };
}

/**
 * How soon the message that was last read wants an answer. The level is the model's, raised by what the message was found to
 * be about; the reasons, in plain words, are what is found in it that presses (or says that it can wait).
 */
export function judgeUrgency(
  runner: ModelRunner,
  text: NormalisedText,
  intent: IntentSignal,
  distress: DistressSignal,
): UrgencySignal {
  if (distress.flag && distress.confidence >= sureOfDistress)
    return {
      label: 'critical',
      confidence: distress.confidence,
      evidence: distress.evidence,
      reasons: [reasonOfDistress],
    };
  const read = saysSomething(text) ? readLevel(runner) : silence.urgency;
  if (read.label === null) return { ...silence.urgency, confidence: read.confidence };
  const pressing = intent.label === null ? undefined : pressingIntents[intent.label];
  const raised = pressing !== undefined && intent.confidence >= sureOfIntent ? pressing : undefined;
  const byIntent = raised === undefined ? read.label : higher(read.label, raised.level);
  const label = distress.flag ? higher(byIntent, 'high') : byIntent;
  const presses = urgencies.indexOf(label) >= urgencies.indexOf('high');
  const isCue = (cue: UrgencyCue): boolean => (cue === 'calm' ? !presses : presses);
  const reasons = new Set([
    ...(distress.flag ? [reasonOfDistress] : []),
    ...(presses && raised !== undefined ? [raised.reason] : []),
    ...keepHeaviest(findCues(text.words))
      .filter((cue) => isCue(cue.label))
      .map((cue) => reasonOfCue[cue.label]),
    ...(presses && isShouting(text) ? [reasonOfCapitals] : []),
  ]);
  if (presses && reasons.size === 0) reasons.add(reasonOfTone);
  return { label, confidence: read.confidence, evidence: runner.evidence(head, label), reasons: [...reasons] };
}
