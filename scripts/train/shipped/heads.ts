import { distress } from './distress.ts';
import { emotion } from './emotion.ts';
import { goEmotions } from './goemotions.ts';
import { intent } from './intent.ts';
import { sentiment } from './sentiment.ts';
import type { ShippedHead } from './shipped-head.ts';
import { toxicity } from './toxicity.ts';
import { urgency } from './urgency.ts';

/** The heads of the artefact that ships, in the order in which they stand in it: a head stacks on those before it. */
export const shippedHeads: readonly ShippedHead[] = [
  goEmotions,
  sentiment,
  emotion,
  distress,
  toxicity,
  urgency,
  intent,
];
