import { findingSchema } from './finding.ts';
import { limits } from './limits.ts';
import { modelMarkSchema } from './made-by.ts';
import { remarkSchema } from './remark.ts';
import { z } from './zod.ts';

/** What the agent is writing, as the page shows it; kept in memory while it is in view, and nowhere else. */
export const draftSchema = z.object({
  /** Id of the conversation in view, as the page gives it. */
  conversation: z.string().min(1).max(limits.id),
  text: z.string().max(limits.messageText),
  /** The box writes a private note. */
  isNote: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

/** What was found in a draft. */
export const draftFindingsSchema = z.object({
  /** Key of the conversation that the draft is in. */
  conversation: z.string(),
  /** Which state of the draft this is of; another when a letter changes. */
  draft: z.number().int(),
  findings: z.array(findingSchema),
  /** What the coach says, to a sidebar that has it switched on. */
  remarks: z.array(remarkSchema).optional(),
  /** It holds what a model made, unchanged, and nobody has confirmed it. */
  madeBy: modelMarkSchema.optional(),
});
export type DraftFindings = z.infer<typeof draftFindingsSchema>;
