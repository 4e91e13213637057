import { draftFindingsSchema, draftSchema } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import { limits } from '@/lib/domain/limits';
import { z } from '@/lib/domain/zod';
import type { Outcome } from '../page-contract';

// What is told and asked about drafts; a part of the one contract.

const keySchema = z
  .string()
  .min(1)
  .max(2 * limits.id);

/** A page tells what the agent writes in the conversation in view. */
export const guardPageCalls = { drafted: z.tuple([draftSchema]) };

export const guardSidebarCalls = {
  /** What is found in a text that is about to be inserted in the conversation with this key. */
  checkText: z.tuple([z.string().max(limits.messageText), keySchema]),
  /** Which draft, as it was told, and which of its findings to mend. */
  mend: z.tuple([z.number().int(), z.number().int().nonnegative()]),
};

/** What the desk tells a sidebar; null when there is no draft to speak of. */
export const guardToldCalls = { findingsChanged: z.tuple([draftFindingsSchema.nullable()]) };

export interface GuardAnswers {
  checkText: Finding[];
  mend: Outcome;
}
