import { limits } from './limits';
import { taughtSignals } from './taught-signals';
import { z } from './zod';

/** How much one message can teach: more words than this say no more about what it is like. */
export const mostLessonFeatures = 64;

/**
 * What one correction teaches, kept apart from the models that ship: by how much each label was over- or underrated, and
 * what the message was like, as hashes of its words. The words themselves are not in it.
 */
export const lessonSchema = z.object({
  /** The corrected judgement: `<signal> <message key>`. A later correction of it takes this one's place. */
  key: z.string().max(3 * limits.id),
  /** Epoch milliseconds; a lesson fades. */
  at: z.number(),
  signal: z.enum(taughtSignals),
  /** Each -1 (should not have been said at all) to 1 (should have been said). */
  steps: z.array(z.object({ label: z.string().max(limits.name), step: z.number().min(-1).max(1) })).max(64),
  features: z.array(z.number().int().nonnegative().max(0xffff_ffff)).max(mostLessonFeatures),
});
export type Lesson = z.infer<typeof lessonSchema>;

/** The key of the lesson that a correction of a signal of a message gives. */
export const lessonKey = (signal: string, message: string): string => `${signal} ${message}`;
