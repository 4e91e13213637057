import { handoffWishSchema } from '@/lib/domain/handoff';
import { limits } from '@/lib/domain/limits';
import { z } from '@/lib/domain/zod';
import type { Outcome } from '../page-contract';

// Handing a conversation to a colleague; a part of the one contract.

const keySchema = z
  .string()
  .min(1)
  .max(2 * limits.id);

export const handoffCalls = {
  /** What is handed over of the conversation with this key, as text. */
  handoff: z.tuple([keySchema, handoffWishSchema]),
  /** Puts a text into the page's private note, and nowhere else. */
  insertNote: z.tuple([keySchema, z.string().min(1).max(limits.messageText)]),
};

export interface HandoffAnswers {
  handoff: string;
  insertNote: Outcome;
}
