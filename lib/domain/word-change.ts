import { z } from './zod.ts';

/** A stretch of a text before and after: the same in both, or changed. Joined, the `before`s are the old text. */
export const wordChangeSchema = z.object({
  isSame: z.boolean(),
  before: z.string(),
  after: z.string(),
});
export type WordChange = z.infer<typeof wordChangeSchema>;

/** The text with some of its changes taken: those whose place in the list is in `accepted`. */
export const applyChanges = (changes: readonly WordChange[], accepted: ReadonlySet<number>): string =>
  changes.map(({ isSame, before, after }, at) => (isSame || !accepted.has(at) ? before : after)).join('');
