import type {
  DistressSignal,
  EmotionSignal,
  IntentSignal,
  QuestionSignal,
  SentimentSignal,
  ToxicitySignal,
  UrgencySignal,
} from './signal';

/** Nothing is said of any signal: what can't be judged, and what was stored before there was such a signal. */
export const silence: {
  sentiment: SentimentSignal;
  emotion: EmotionSignal;
  intent: IntentSignal;
  urgency: UrgencySignal;
  toxicity: ToxicitySignal;
  distress: DistressSignal;
  question: QuestionSignal;
  taught: never[];
} = {
  sentiment: { label: null, confidence: 0, evidence: [], score: 0 },
  emotion: {
    label: null,
    confidence: 0,
    evidence: [],
    scores: {
      anger: 0,
      frustration: 0,
      sadness: 0,
      fear: 0,
      disappointment: 0,
      confusion: 0,
      joy: 0,
      gratitude: 0,
      neutral: 0,
    },
    intensity: 0,
  },
  intent: { label: null, confidence: 0, evidence: [], all: [], own: null },
  urgency: { label: null, confidence: 0, evidence: [], reasons: [] },
  toxicity: { label: null, confidence: 0, evidence: [] },
  distress: { flag: false, confidence: 0, evidence: [] },
  question: { isQuestion: false, asked: null, confidence: 0, evidence: [] },
  taught: [],
};
