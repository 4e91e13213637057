import { limits } from '@/lib/domain/limits';
import { z } from '@/lib/domain/zod';

// What a sidebar asks about the coach, and about what models made; a part of the one contract.

export const coachCalls = {
  /** Whether the agent wants the coach; until it is said, drafts are not looked at. */
  coach: z.tuple([z.boolean()]),
  /** The agent has read a text that a model made, and stands by it; or takes that back. */
  confirmModelText: z.tuple([
    z
      .string()
      .min(1)
      .max(2 * limits.id),
    z.boolean(),
  ]),
};

export interface CoachAnswers {
  coach: void;
  confirmModelText: void;
}
