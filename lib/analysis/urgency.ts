import type { DistressSignal, Evidence, Intent, IntentSignal, Urgency, UrgencySignal } from '@/lib/domain/signal';
import { createPhraseFinder, keepHeaviest } from './find-phrases.ts';
import { urgencyCues, type UrgencyCue } from './lexicon/urgency-cues.ts';
import type { NormalisedText } from './normalise';

const reasonOfCue: Record<UrgencyCue, string> = {
  deadline: 'names a deadline',
  urgent: 'asks for speed',
  waiting: 'has waited a long time',
  repeated: 'has asked before',
  money: 'money was taken',
  outage: 'work or a service stands still',
  health: 'health depends on it',
  takeover: 'an account or card may be in a stranger’s hands',
  public: 'speaks of going public',
  calm: 'says that it can wait',
};

/** Intents that are pressing by themselves, with the reason; `sure` is the confidence they need. */
const pressingIntents: { intent: Intent; level: Urgency; reason: string; sure: number }[] = [
  { intent: 'safety_issue', level: 'critical', reason: 'someone may be hurt', sure: 0.75 },
  { intent: 'security_or_fraud', level: 'high', reason: 'may be a fraud', sure: 0.75 },
  { intent: 'double_charge', level: 'high', reason: 'money was taken', sure: 0.75 },
  { intent: 'outage', level: 'high', reason: 'a service is down', sure: 0.75 },
  { intent: 'legal_threat', level: 'high', reason: 'speaks of legal steps', sure: 0.75 },
];

/** Nothing waits for an answer in these. */
const restful: ReadonlySet<Intent> = new Set([
  'greeting',
  'thanks_or_closing',
  'praise',
  'spam',
  'off_topic',
  'feature_request',
]);
/** From this weight a message is high. */
const highWeight = 2;
const criticalWeight = 3;
/** Capitals count as shouting when at least this many words, and this share of the message, are in them. */
const shoutedWords = 4;
const shoutedShare = 0.5;
const shoutedReason = 'written in capitals';

const findCues = createPhraseFinder(
  (Object.keys(urgencyCues) as UrgencyCue[]).map((label) => ({ label, lines: urgencyCues[label] })),
);

const order: Urgency[] = ['low', 'normal', 'high', 'critical'];
const higher = (a: Urgency, b: Urgency): Urgency => (order.indexOf(a) > order.indexOf(b) ? a : b);

function isShouting({ words }: NormalisedText): boolean {
  const shouted = words.filter((word) => word.shouted).length;
  return shouted >= shoutedWords && shouted >= words.length * shoutedShare;
}

/** How soon the message wants an answer, and why in plain words. Builds on what the message was found to be about. */
export function judgeUrgency(text: NormalisedText, intent: IntentSignal, distress: DistressSignal): UrgencySignal {
  if (text.tokens.length === 0) return { label: null, confidence: 0, evidence: [], reasons: [] };
  const cues = keepHeaviest(findCues(text.words));
  const pressing = cues.filter(({ label }) => label !== 'calm');
  const reasons = new Set<string>();
  let label: Urgency = intent.label !== null && restful.has(intent.label) ? 'low' : 'normal';

  const weight = pressing.reduce((sum, cue) => sum + cue.weight, 0);
  if (weight >= highWeight) {
    label = higher(
      label === 'low' ? 'normal' : label,
      pressing.some((cue) => cue.weight >= criticalWeight) ? 'critical' : 'high',
    );
    for (const cue of pressing) reasons.add(reasonOfCue[cue.label]);
  }
  // A happy "finally, after three weeks!" and an advertisement that shouts are not in a hurry.
  const isRestful = intent.label !== null && restful.has(intent.label) && intent.label !== 'greeting';
  if (isRestful && label === 'high') {
    label = 'low';
    reasons.clear();
  }
  if (isShouting(text) && !isRestful) {
    label = higher(label, 'high');
    reasons.add(shoutedReason);
  }
  for (const { intent: name, level, reason, sure } of pressingIntents) {
    const found = intent.all.find((other) => other.label === name);
    if (found === undefined || found.confidence < sure || intent.label === 'spam') continue;
    label = higher(label, level);
    reasons.add(reason);
  }
  if (distress.flag) {
    label = 'critical';
    reasons.add('the person may be in danger or despair');
  }
  if (cues.some((cue) => cue.label === 'calm') && label === 'high') {
    label = 'normal';
    reasons.clear();
    reasons.add(reasonOfCue.calm);
  }
  const evidence: Evidence[] = cues
    .filter((cue) => reasons.has(reasonOfCue[cue.label]))
    .map((cue) => ({
      start: cue.start,
      end: cue.end,
      weight: cue.label === 'calm' ? -0.5 : Math.min(1, cue.weight / 3),
    }))
    .concat(distress.flag ? distress.evidence : [])
    .toSorted((a, b) => a.start - b.start);
  const confidence = reasons.size > 0 ? Math.min(0.9, 0.65 + 0.1 * reasons.size) : intent.label === null ? 0.5 : 0.7;
  return { label, confidence, evidence, reasons: [...reasons] };
}
