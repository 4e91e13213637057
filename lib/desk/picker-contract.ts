import type { Finding } from '@/lib/domain/finding';
import { limits } from '@/lib/domain/limits';
import { pickerAnswersSchema, type PickerAnswers, type PickerReply } from '@/lib/domain/picker';
import { z } from '@/lib/domain/zod';

const querySchema = z.string().min(1).max(100);
const idSchema = z
  .string()
  .min(1)
  .max(2 * limits.id);
/** The conversation that the page shows, by its own id; null where the page does not tell one from another. */
const conversationSchema = z.string().max(limits.id).nullable();

/** What a page may ask of the desk while its agent types a trigger. */
export const pickerCalls = {
  /** The letters after the trigger. */
  pickReplies: z.tuple([querySchema, conversationSchema]),
  /** One of them, with answers put in. */
  fillReply: z.tuple([querySchema, idSchema, conversationSchema, pickerAnswersSchema]),
  /** What is to be asked about before it goes in, with the same answers. */
  checkPicked: z.tuple([querySchema, idSchema, conversationSchema, pickerAnswersSchema]),
  replyPicked: z.tuple([idSchema, conversationSchema, pickerAnswersSchema]),
  /** The last one was taken out again. */
  pickUndone: z.tuple([]),
};

/** The same as the page sees it, free of schemas for its size. */
export interface PickerDesk {
  pickReplies(query: string, conversation: string | null): Promise<PickerReply[]>;
  fillReply(
    query: string,
    id: string,
    conversation: string | null,
    answers: PickerAnswers,
  ): Promise<PickerReply | null>;
  checkPicked(query: string, id: string, conversation: string | null, answers: PickerAnswers): Promise<Finding[]>;
  replyPicked(id: string, conversation: string | null, answers: PickerAnswers): Promise<void>;
  pickUndone(): Promise<void>;
}
