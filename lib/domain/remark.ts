import { limits } from './limits.ts';
import { z } from './zod.ts';

/** What the coach looks at; each by a file of its own under `lib/replies/coach`. */
export const remarkKinds = [
  'acknowledgement',
  'ownership',
  'warmth',
  'next-step',
  'clarity',
  'reading-level',
  'length',
] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** Something in a draft that could be said better. For the agent alone: it is never stored, exported or counted. */
export const remarkSchema = z.object({
  kind: z.enum(remarkKinds),
  /** `[start, end)` in the draft, in UTF-16 code units. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** The phrase of the draft that it speaks of. */
  words: z.string().max(limits.name),
  /** One plain sentence: what to try. */
  suggestion: z.string().max(limits.name),
});
export type Remark = z.infer<typeof remarkSchema>;
