import { conversationMoodSchema } from './conversation-mood';
import { limits } from './limits';
import { z } from './zod';

const { turn, shift, before } = conversationMoodSchema.shape;
const messageKey = z.string().max(2 * limits.id);

/** What the sidebar says of a whole conversation: what was judged, with the words that it rests on. */
export const courseSchema = z.object({
  /** The smoothed tone of the customer's last messages, -1 to 1, oldest first. */
  tone: z.array(z.object({ message: messageKey, score: z.number().min(-1).max(1) })),
  /** Where the tone changed for good, and the first words of that message. */
  turn: turn.unwrap().extend({ text: z.string() }).nullable(),
  shift,
  /** What was asked and not answered, oldest first. */
  openQuestions: z.array(z.object({ message: messageKey, text: z.string() })),
  /** The message that brings the same matter up again: by its own words, or by asking what was asked before. */
  repeated: z.object({ message: messageKey, sign: z.enum(['says', 'asks again']), text: z.string() }).nullable(),
  before,
});
export type Course = z.infer<typeof courseSchema>;
