import type { AssessedMessage } from './assist';

/** Below this a judgement of the small models is unsure. */
const SURE_ENOUGH = 0.55;

const graveIntents: ReadonlySet<string> = new Set([
  'legal_threat',
  'safety_issue',
  'security_or_fraud',
  'data_privacy',
]);

/** Whether the small models are unsure of a message, or much hangs on it: then a second opinion is worth its while. */
export function isWorthAsking({ assessment }: Pick<AssessedMessage, 'assessment'>): boolean {
  const { intent, sentiment, urgency, abstains } = assessment;
  if (abstains === 'language') return true;
  const isUnsure = intent.label === null || intent.confidence < SURE_ENOUGH || sentiment.confidence < SURE_ENOUGH;
  const isGrave =
    urgency.label === 'high' ||
    urgency.label === 'critical' ||
    (intent.label !== null && graveIntents.has(intent.label));
  return isUnsure || isGrave;
}
