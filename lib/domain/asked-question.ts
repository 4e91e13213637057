import { limits } from './limits';
import { z } from './zod';

/** A reply that was sent on this device to the same question, redacted. */
export const answeredBeforeSchema = z.object({
  /** Key of the message that answered. */
  id: z.string().max(2 * limits.id),
  question: z.string(),
  reply: z.string(),
  /** What was taken out of the reply and has to be filled in again: "name" for `[name]`. */
  missing: z.array(z.string()),
  at: z.number(),
});
export type AnsweredBefore = z.infer<typeof answeredBeforeSchema>;

/** Questions like each other that no article answers; redacted. */
export interface QuestionGap {
  id: string;
  /** The one that says best what all of them ask. */
  question: string;
  count: number;
  /** Epoch milliseconds. */
  lastSeenAt: number;
  language: string | null;
  examples: string[];
  /** A reply that was sent to one of them, to write the article from. */
  reply: string | null;
}

/** The report of gaps, as far as it is made. */
export interface GapReport {
  /** Questions looked at so far, of all that were asked. */
  looked: number;
  asked: number;
  isReady: boolean;
  gaps: QuestionGap[];
}
