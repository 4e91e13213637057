import { channelSchema } from './conversation';
import { limits } from './limits';
import { z } from './zod';

/** A customer or community member, known on this device. One handle (or, failing that, one name) on one channel is one person. */
export const personSchema = z.object({
  /** `<channel>/@<handle>` or `<channel>/<name>`. */
  key: z.string().max(2 * limits.id),
  channel: channelSchema,
  name: z.string().max(limits.name),
  handle: z.string().max(limits.name).optional(),
  note: z.string().max(limits.note).default(''),
  tags: z.array(z.string().min(1).max(limits.tag)).max(limits.tagsPerPerson).default([]),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
});
export type Person = z.infer<typeof personSchema>;
