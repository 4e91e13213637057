import { limits } from './limits.ts';
import { z } from './zod.ts';

/** What can be wrong with a draft; each is looked for by a file of its own under `lib/replies/guard`. */
export const findingKinds = [
  'variable',
  'other-name',
  'other-order',
  'other-contact',
  'card-number',
  'bank-account',
  'password',
  'unsupported',
  'unanswered',
  'language',
  'unknown-link',
  'all-caps',
  'blame',
  'sarcasm',
  'sent-before',
  'answered-meanwhile',
  'note-mix-up',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `severe` asks once before it goes on, `caution` is shown at once, `note` is shown quietly. None of them blocks. */
export const findingSeverities = ['note', 'caution', 'severe'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** Something in a draft that the agent may not have meant. */
export const findingSchema = z.object({
  kind: z.enum(findingKinds),
  severity: z.enum(findingSeverities),
  /** `[start, end)` in the draft, in UTF-16 code units; both at its end for what is missing from it. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** The words that it is about: of the draft, or the customer's question that is left unanswered. */
  words: z.string().max(limits.name),
  /** One sentence in plain words. */
  why: z.string().max(limits.name),
  /** What one click does: `text` takes the place of the span. */
  mend: z.object({ label: z.string().max(limits.tag), text: z.string().max(limits.messageText) }).nullable(),
});
export type Finding = z.infer<typeof findingSchema>;
