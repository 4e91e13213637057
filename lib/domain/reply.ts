import { intentSchema } from './signal';
import { limits } from './limits';
import { z } from './zod';

/** A canned reply. `body` is plain text with variables such as `{{customer.firstName|there}}`. */
export const replySchema = z.object({
  id: z.string().min(1).max(limits.id),
  title: z.string().min(1).max(limits.name),
  /** Typed by the agent to find it; letters, digits and dashes. */
  shortcut: z
    .string()
    .regex(/^[\p{L}\p{N}-]*$/u)
    .max(40)
    .default(''),
  body: z.string().min(1).max(limits.messageText),
  tags: z.array(z.string().max(limits.tag)).default([]),
  intents: z.array(intentSchema).default([]),
  /** BCP 47. */
  language: z.string().default('en'),
  /** Hosts of the inboxes that it serves; all of them where there is none. */
  sites: z.array(z.string().min(1).max(limits.name)).max(200).optional(),
  pack: z.string().nullable().default(null),
});
export type Reply = z.infer<typeof replySchema>;
