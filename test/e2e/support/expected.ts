import { expected } from '../../pages/practice/expected.js';

/** What a good sidebar says at the end of each practice conversation; written with the page, not with the product. */
export const expectedReadings = expected as {
  id: string;
  sentiment: string;
  intent: string;
  urgency: string;
  warning: string | null;
  language: string;
}[];
