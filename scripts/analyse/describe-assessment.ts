import type { Assessment } from '../../lib/domain/assessment.ts';
import type { Evidence } from '../../lib/domain/signal.ts';
import type { InputMessage } from './read-input.ts';

/** An intent of the taxonomy, or of a pack. */
export interface DescribedIntent {
  label: string | null;
  confidence: number;
  all: { label: string; confidence: number }[];
  evidence: Evidence[];
}

/** Numbers are printed with so many digits behind the point: more say nothing, and make the lines twice as long. */
const digits = 4;
const scale = 10 ** digits;
const round = (value: number): number => Math.round(value * scale) / scale;
const spansOf = (evidence: readonly Evidence[]) =>
  evidence.map(({ start, end, weight }): [number, number, number] => [start, end, round(weight)]);

/** What is printed for one message. Offsets are UTF-16 code units of the text as given. */
export function describeAssessment(id: InputMessage['id'], assessment: Assessment, intent: DescribedIntent) {
  const { language, sentiment, emotion, urgency, toxicity, distress } = assessment;
  return {
    id,
    language: language.label,
    sentiment: { label: sentiment.label, score: round(sentiment.score), confidence: round(sentiment.confidence) },
    emotion: {
      label: emotion.label,
      scores: Object.fromEntries(Object.entries(emotion.scores).map(([name, score]) => [name, round(score)])),
    },
    intent: {
      label: intent.label,
      confidence: round(intent.confidence),
      all: intent.all.map(({ label, confidence }) => ({ label, confidence: round(confidence) })),
    },
    urgency: { level: urgency.label, reasons: urgency.reasons },
    toxicity: { label: toxicity.label, confidence: round(toxicity.confidence) },
    distress: { flag: distress.flag, confidence: round(distress.confidence) },
    evidence: {
      sentiment: spansOf(sentiment.evidence),
      emotion: spansOf(emotion.evidence),
      intent: spansOf(intent.evidence),
      urgency: spansOf(urgency.evidence),
      toxicity: spansOf(toxicity.evidence),
      distress: spansOf(distress.evidence),
    },
  };
}
