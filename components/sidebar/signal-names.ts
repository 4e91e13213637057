import type { Emotion, Intent, Sentiment, ToxicityKind, Urgency } from '@/lib/domain/signal';

/** The labels in an agent's words. Typed as complete records, so that a new label cannot be forgotten here. */
export const sentimentNames: Record<Sentiment, string> = {
  negative: 'Negative',
  neutral: 'Neutral',
  positive: 'Positive',
};

export const emotionNames: Record<Emotion, string> = {
  anger: 'Anger',
  frustration: 'Frustration',
  sadness: 'Sadness',
  fear: 'Worry',
  disappointment: 'Disappointment',
  confusion: 'Confusion',
  joy: 'Joy',
  gratitude: 'Gratitude',
  neutral: 'No emotion',
};

export const toxicityNames: Record<ToxicityKind, string> = {
  insult: 'Insult',
  threat: 'Threat',
  hate: 'Hate',
  sexual: 'Sexual',
  spam: 'Spam',
};

export const urgencyNames: Record<Urgency, string> = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  critical: 'Critical',
};

export const intentNames: Record<Intent, string> = {
  order_status: 'Order status',
  delivery_problem: 'Delivery problem',
  damaged_or_wrong_item: 'Damaged or wrong item',
  return_or_refund: 'Return or refund',
  cancel: 'Cancel',
  change_order: 'Change order',
  payment_problem: 'Payment problem',
  double_charge: 'Double charge',
  invoice: 'Invoice',
  account_access: 'Account access',
  account_change: 'Account change',
  technical_problem: 'Technical problem',
  outage: 'Outage',
  product_question: 'Product question',
  price_or_discount: 'Price or discount',
  complaint: 'Complaint',
  praise: 'Praise',
  feature_request: 'Feature request',
  warranty_or_repair: 'Warranty or repair',
  subscription: 'Subscription',
  security_or_fraud: 'Security or fraud',
  data_privacy: 'Data privacy',
  legal_threat: 'Legal threat',
  safety_issue: 'Safety issue',
  ask_for_human: 'Asks for a person',
  greeting: 'Greeting',
  thanks_or_closing: 'Thanks or closing',
  spam: 'Spam',
  off_topic: 'Off topic',
  other: 'Something else',
};

/** From here on a judgement is called sure, or likely; below both it is unsure. */
const SURE = 0.8;
const LIKELY = 0.55;

/** Confidence (0 to 1) as a word: a number would claim more than it knows. */
export function confidenceWord(confidence: number): 'sure' | 'likely' | 'unsure' {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'unsure';
}
