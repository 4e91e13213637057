import { limits } from './limits';
import { madeBySchema } from './made-by';
import { z } from './zod';

/** A knowledge-base article. `body` is Markdown; headings cut it into passages. */
export const articleSchema = z.object({
  id: z.string().min(1).max(limits.id),
  title: z.string().min(1).max(limits.name),
  body: z.string().min(1).max(100_000),
  url: z
    .url({ protocol: /^https?$/ })
    .max(limits.url)
    .optional(),
  tags: z.array(z.string().max(limits.tag)).default([]),
  /** BCP 47. */
  language: z.string().default('en'),
  /** Who may read it: what is written for `agents` is offered to read, never to insert. */
  audience: z.enum(['everyone', 'agents']).default('everyone'),
  /** ISO date after which the article should be read again. */
  reviewBy: z.iso.date().optional(),
  /** Whether it is offered by itself; the agent's own search always finds it. */
  isSuggested: z.boolean().default(true),
  /** A model wrote it, and nobody has checked it yet: until then it is for agents to read, and not offered. */
  madeBy: madeBySchema.optional(),
  /** Rises with each change of what it says. */
  version: z.number().int().min(1).default(1),
  /** When it last changed, as far as is known. */
  updatedAt: z.iso.datetime({ offset: true }).optional(),
  /** Hosts of the inboxes that it serves ("app.chatwoot.com"); all of them when empty. */
  sites: z.array(z.string().min(1).max(limits.name)).max(100).default([]),
  /** The pack it came from; null when the agent wrote it. */
  pack: z.string().nullable().default(null),
});
export type Article = z.infer<typeof articleSchema>;

/** What files tell of an article besides its id and its pack: the names of the fields, in the order of the schema. */
export const articleFields = articleSchema.omit({ id: true, pack: true, madeBy: true }).keyof().options;
