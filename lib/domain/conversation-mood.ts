import { limits } from './limits';
import { intentSchema } from './signal';
import { z } from './zod';

const messageKey = z.string().max(2 * limits.id);
const score = z.number().min(-1).max(1);

/** What is to be said of a whole conversation; it speaks of messages, never of a person. */
export const conversationMoodSchema = z.object({
  /** The customer's messages whose tone was judged, oldest first: each one's own score and the smoothed course of them. */
  points: z.array(z.object({ message: messageKey, score, smoothed: score })),
  /** Where the tone changed for good: the first message after it, and the mean score before and from there on. */
  turn: z.object({ message: messageKey, from: score, to: score }).nullable(),
  /** How the customer sounds since the agent's last reply, against before. */
  shift: z.enum(['better', 'worse', 'same', 'unknown']),
  /** What the customer asked and nobody has answered, oldest first: `[start, end)` in that message's text. */
  openQuestions: z.array(
    z.object({ message: messageKey, start: z.number().int().nonnegative(), end: z.number().int().positive() }),
  ),
  /** The same matter brought up again, the newest sign of it; null when there is none. */
  repeated: z
    .object({
      /** The message that brings it up again. */
      message: messageKey,
      /** `says`: its words say so; `asks again`: it asks what an earlier message asked. */
      sign: z.enum(['says', 'asks again']),
      /** The earlier message. */
      earlier: messageKey.nullable(),
    })
    .nullable(),
  /** Earlier conversations of the same person about the same thing, newest first. */
  before: z.array(z.object({ conversation: messageKey, intent: intentSchema, at: z.number() })),
});
export type ConversationMood = z.infer<typeof conversationMoodSchema>;
