import { limits } from './limits';
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
  /** ISO date after which the article should be read again. */
  reviewBy: z.iso.date().optional(),
  /** The pack it came from; null when the agent wrote it. */
  pack: z.string().nullable().default(null),
});
export type Article = z.infer<typeof articleSchema>;
